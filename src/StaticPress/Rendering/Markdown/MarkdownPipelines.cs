using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace StaticPress.Rendering.Markdown;

/// <summary>Which Markdown is understood.</summary>
internal static class MarkdownPipelines
{
    private static readonly SearchValues<string> BareLink =
        SearchValues.Create(["http://", "https://", "www.", "mailto:", "ftp://", "tel:"], StringComparison.OrdinalIgnoreCase);

    private static readonly MarkdownPipeline Plain = Build(autoLinks: false);
    private static readonly MarkdownPipeline WithAutoLinks = Build(autoLinks: true);

    /// <summary>Finding bare links costs half as much as all the rest, so only a text that holds one pays for it.</summary>
    public static MarkdownPipeline For(string text) => HasBareLink(text) ? WithAutoLinks : Plain;

    private static MarkdownPipeline Build(bool autoLinks)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseAlertBlocks()
            .UseEmphasisExtras(
                EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript
                | EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Marked)
            .UseSmartyPants(SmartText.Options);
        builder.InlineParsers.Insert(0, new Apostrophes());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskBoxes());
        if (autoLinks) builder.UseAutoLinks();
        builder.Extensions.Add(new AttributeLists());
        return builder.Build();
    }

    /// <summary>A link is bare unless the Markdown or HTML for links stands before it.</summary>
    private static bool HasBareLink(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (text[from..].IndexOfAny(BareLink) is var next and >= 0)
        {
            var at = from + next;
            var before = text[Math.Max(0, at - 2)..at];
            if (!before.EndsWith("](") && !before.EndsWith('<') && !before.EndsWith("//") && !before.EndsWith("=\"")) return true;
            from = at + 4;
        }

        return false;
    }
}
