using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace StaticPress.Markdown;

/// <summary>Which part of a body is written by what, where the library's own HTML is not what a page needs.</summary>
internal static class BodyHtml
{
    public static BodyWriter CreateWriter(MarkdownOptions options)
    {
        var writer = new BodyWriter(options);
        MarkdownPipelines.For("").Setup(writer);
        var parts = writer.ObjectRenderers;
        parts.ReplaceOrAdd<ParagraphRenderer>(new ParagraphHtml());
        parts.ReplaceOrAdd<HeadingRenderer>(new HeadingHtml());
        parts.ReplaceOrAdd<LinkInlineRenderer>(new LinkHtml());
        parts.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkHtml());
        parts.ReplaceOrAdd<CodeBlockRenderer>(new CodeHtml());
        parts.ReplaceOrAdd<HtmlTableRenderer>(new TableHtml());
        parts.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnotesHtml());
        parts.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinkHtml());
        parts.ReplaceOrAdd<AlertBlockRenderer>(new AlertHtml());
        parts.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskHtml());
        parts.ReplaceOrAdd<HtmlBlockRenderer>(new RawHtmlBlock());
        parts.ReplaceOrAdd<HtmlInlineRenderer>(new RawHtmlInline());
        parts.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakHtml());
        parts.ReplaceOrAdd<ThematicBreakRenderer>(new ThematicBreakHtml());
        parts.AddIfNotAlready(new HtmlAbbreviationRenderer());
        return writer;
    }
}
