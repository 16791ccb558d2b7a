using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StaticPress.Routing;

namespace StaticPress.Markdown;

/// <summary>A link or an image in running text.</summary>
internal sealed class LinkHtml : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var writer = (BodyWriter)renderer;
        if (link.IsImage) ImageHtml.Write(writer, link, withTitle: true);
        else Write(writer, link, static (writer, link) => writer.WriteChildren(link));
    }

    /// <summary>The link around a content: its own, or the image that it is a frame for.</summary>
    public static void Write(BodyWriter writer, LinkInline link, Action<BodyWriter, LinkInline> content)
    {
        var address = AddressOf(writer, link);
        if (address is null)
        {
            content(writer, link);
            return;
        }

        writer.Write("<a href=\"");
        writer.WriteAddress(address).Write('"').WriteAttributes(link);
        if (!string.IsNullOrEmpty(link.Title)) writer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        writer.Write('>');
        content(writer, link);
        writer.Write("</a>");
    }

    private static string? AddressOf(BodyWriter writer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Url)) return writer.AddressOf(link.Url, AddressPosition.Of(link));
        writer.ReportBroken(link.Span.Start, $"The link '{WrittenAddress.Short(PlainText.Of(link))}' has no address.",
            "Write it between the parentheses.");
        return null;
    }
}
