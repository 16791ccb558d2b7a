using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>The way through the inlines of a block. Without recursion: emphasis may be nested ten thousand deep.</summary>
internal static class InlineWalk
{
    /// <summary>All inlines below one, parents first.</summary>
    public static IEnumerable<Inline> Below(ContainerInline root)
    {
        for (var at = root.FirstChild; at is not null; at = Next(at, root)) yield return at;
    }

    /// <summary>The next inline below the root: a child before a neighbour.</summary>
    public static Inline? Next(Inline inline, ContainerInline root) => (inline as ContainerInline)?.FirstChild ?? After(inline, root);

    /// <summary>The next inline below the root whose words stand on the page: those for a picture do not.</summary>
    public static Inline? NextSeen(Inline inline, ContainerInline root) =>
        inline is LinkInline { IsImage: true } ? After(inline, root) : Next(inline, root);

    /// <summary>The next inline that does not lie within this one.</summary>
    public static Inline? After(Inline inline, ContainerInline root)
    {
        var at = inline;
        while (at.NextSibling is null)
        {
            at = at.Parent;
            if (at is null || ReferenceEquals(at, root)) return null;
        }

        return at.NextSibling;
    }
}
