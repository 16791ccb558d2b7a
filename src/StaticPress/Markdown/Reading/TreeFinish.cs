using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Primitives;

namespace StaticPress.Markdown.Reading;

/// <summary>What is done to a tree when all of it is there, because it needs to know what stands beside what.</summary>
internal static class TreeFinish
{
    /// <param name="isSmart">Whether quotation marks and dashes are set as printers do.</param>
    public static void Apply(MarkdownDocument document, string text, bool isSmart)
    {
        var marks = isSmart ? PrintedMarks.In(text) : null;
        var known = KnownAbbreviations.In(document);
        if (text.Contains('{')) ContentsPlace.Remove(document);
        var mayNest = text.AsSpan().ContainsAny('[', '<');
        var hasCodes = text.Contains("&#", StringComparison.Ordinal);
        var isWrapped = WrappedIdeographs.In(text);
        if (marks is null && known is null && !mayNest && !hasCodes && !isWrapped) return;
        var printed = marks is null ? null : new PrintedMarks();
        Apply(document);

        void Apply(ContainerBlock container)
        {
            foreach (var block in container)
            {
                if (block is ContainerBlock inner) Apply(inner);
                if (block is not LeafBlock { Inline: { } inlines }) continue;
                if (mayNest) LinkNesting.Undo(inlines);
                if (hasCodes) ShowLetters(inlines);
                if (isWrapped) WrappedIdeographs.Join(inlines);
                if (marks is not null) printed!.Set(inlines, marks);
                known?.Explain(inlines);
            }
        }
    }

    /// <summary>A reference to a control character, as a browser reads it.</summary>
    private static void ShowLetters(ContainerInline root)
    {
        foreach (var entity in InlineWalk.Below(root).OfType<HtmlEntityInline>())
            entity.Transcoded = new StringSlice(ControlCharacters.Shown(entity.Transcoded.ToString()));
    }
}
