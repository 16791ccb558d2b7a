using System.Globalization;
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

/// <summary><c>&gt; [!NOTE]</c>: a box with a title.</summary>
internal sealed class AlertHtml : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock alert)
    {
        var written = alert.Kind.ToString();
        var kind = written.ToLowerInvariant();
        var title = ((BodyWriter)renderer).Options.Words.Alerts.GetValueOrDefault(kind, written);
        renderer.EnsureLine();
        renderer.Write("<div class=\"alert alert-").WriteEscape(kind).WriteLine("\" role=\"note\">");
        renderer.Write("<p class=\"alert-title\">").WriteEscape(title).WriteLine("</p>");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(alert);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine("</div>");
    }
}

/// <summary>A heading with its id, and a link to itself where the page wants one.</summary>
internal sealed class HeadingHtml : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var writer = (BodyWriter)renderer;
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        var attributes = heading.GetAttributes();
        var id = attributes.Id ?? "";
        attributes.Id = writer.Define(id);
        writer.EnsureLine();
        writer.Write("<h").Write(level).WriteAttributes(attributes).Write('>');
        foreach (var former in writer.Links.PageUrl.Length == 0 ? HeadingIds.FormerOf(heading) : [])
            writer.Write("<span id=\"").WriteEscape(writer.Define(former)).Write("\"></span>");
        writer.WriteLeafInline(heading);
        if (writer.Links.PageUrl.Length == 0 && writer.Options.HeadingAnchors)
        {
            writer.Write("<a class=\"anchor\" href=\"").WriteEscape(writer.Links.ToFragment(id))
                .Write("\" aria-label=\"").WriteEscape(writer.Options.Words.LinkToSection).Write("\">#</a>");
        }

        writer.Write("</h").Write(level).WriteLine(">");
    }
}

/// <summary>HTML that the author wrote as a block: markup with its links resolved, or shown as text where raw HTML is off.</summary>
internal sealed class RawHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var writer = (BodyWriter)renderer;
        if (MoreMarker.Is(block.Lines)) return;
        writer.EnsureLine();
        if (writer.Options.RawHtml)
        {
            RawHtml.Write(writer, block.Lines.ToString(), offset => OffsetIn(block, offset));
            writer.EnsureLine();
            return;
        }

        if (block.Type == HtmlBlockType.Comment) return;
        writer.Write("<p>");
        writer.WriteEscape(block.Lines.ToString());
        writer.WriteLine("</p>");
    }

    /// <summary>A block inside a quotation is not one piece of the source: each line has its own place.</summary>
    public static int OffsetIn(HtmlBlock block, int offset)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            if (offset <= line.Length) return line.Start + offset;
            offset -= line.Length + 1;
        }

        return block.Span.Start;
    }
}
