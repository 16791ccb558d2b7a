using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

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
