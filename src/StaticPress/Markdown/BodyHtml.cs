using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

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
        parts.ReplaceOrAdd<ListRenderer>(new ListHtml());
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
        parts.AddIfNotAlready(new ComponentHtml());
        return writer;
    }
}

/// <summary>HTML has no slash at the end of <c>&lt;br&gt;</c>, and its checkers say so.</summary>
internal sealed class LineBreakHtml : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard) renderer.WriteLine("<br>");
        else renderer.EnsureLine();
    }
}

internal sealed class ThematicBreakHtml : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock rule) =>
        renderer.Write("<hr").WriteAttributes(rule).WriteLine(">");
}

/// <summary>The box before a task. It has a name of its own, since a box without one says nothing to a screen reader.</summary>
internal sealed class TaskHtml : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        var words = ((BodyWriter)renderer).Options.Words;
        renderer.Write("<input type=\"checkbox\" disabled").Write(task.Checked ? " checked" : "")
            .Write(" aria-label=\"").WriteEscape(task.Checked ? words.Done : words.ToDo).Write("\">");
    }
}

/// <summary><c>&lt;https://…&gt;</c> or <c>&lt;name@host&gt;</c>.</summary>
internal sealed class AutolinkHtml : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var writer = (BodyWriter)renderer;
        var address = writer.AddressOf(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span.Start + 1);
        if (address is null)
        {
            writer.WriteEscape(link.Url);
            return;
        }

        writer.Write("<a href=\"");
        writer.WriteAddress(address).Write('"').WriteAttributes(link).Write('>').WriteEscape(link.Url).Write("</a>");
    }
}

/// <summary>A tag that the author wrote in running text.</summary>
internal sealed class RawHtmlInline : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline html)
    {
        var writer = (BodyWriter)renderer;
        if (MoreMarker.Is(html.Tag)) return;
        if (writer.Options.RawHtml) RawHtml.Write(writer, html.Tag, offset => html.Span.Start + offset);
        else if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal)) writer.WriteEscape(html.Tag);
    }
}
