using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace StaticPress.Markdown;

/// <summary>Which Markdown is understood.</summary>
internal static class MarkdownPipelines
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "ftp", "tel"];
    private static readonly SearchValues<string> Www = SearchValues.Create(["www."], StringComparison.OrdinalIgnoreCase);

    private static readonly MarkdownPipeline Plain = Build(autoLinks: false);
    private static readonly MarkdownPipeline WithAutoLinks = Build(autoLinks: true);

    /// <summary>Paragraphs, lists and code, with the texts in them unread.</summary>
    public static readonly MarkdownPipeline Blocks = Build(autoLinks: false, inTexts: false);

    /// <summary>Finding bare links costs half as much as all the rest, so only a text that holds one pays for it.</summary>
    public static MarkdownPipeline For(string text) => HasBareLink(text) ? WithAutoLinks : Plain;

    private static MarkdownPipeline Build(bool autoLinks, bool inTexts = true)
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
        if (!inTexts) builder.Extensions.Add(new UnreadTexts());
        return builder.Build();
    }

    /// <summary>A link begins with a scheme and its colon, which are rare in a text, or with <c>www.</c></summary>
    private static bool HasBareLink(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf(':'); at >= 0; at = After(at, text[(at + 1)..].IndexOf(':')))
        {
            foreach (var scheme in Schemes)
            {
                if (text[..at].EndsWith(scheme, StringComparison.OrdinalIgnoreCase) && IsBare(text[..(at - scheme.Length)])) return true;
            }
        }

        for (var at = text.IndexOfAny(Www); at >= 0; at = After(at, text[(at + 1)..].IndexOfAny(Www)))
        {
            if (IsBare(text[..at])) return true;
        }

        return false;
    }

    private static int After(int at, int found) => found < 0 ? -1 : at + 1 + found;

    /// <summary>Unless the Markdown or HTML for links stands before it.</summary>
    private static bool IsBare(ReadOnlySpan<char> before) =>
        !before.EndsWith("](") && !before.EndsWith('<') && !before.EndsWith("//") && !before.EndsWith("=\"");

    private sealed class UnreadTexts : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Clear();

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
