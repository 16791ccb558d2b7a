using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

internal static class OnlyInline
{
    /// <summary>The only inline of a container, when there is but one; an empty literal that a parser left behind does not count.</summary>
    public static Inline? Of(ContainerInline container)
    {
        Inline? only = null;
        for (var at = container.FirstChild; at is not null; at = at.NextSibling)
        {
            if (at is LiteralInline { Content.IsEmpty: true }) continue;
            if (only is not null) return null;
            only = at;
        }

        return only;
    }
}
