using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

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
