using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary><c>&lt;https://…&gt;</c> or <c>&lt;name@host&gt;</c>.</summary>
internal sealed class AutolinkHtml : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var address = ((BodyWriter)renderer).AddressOf(link.IsEmail ? "mailto:" + link.Url : link.Url, link.Span.Start + 1);
        if (address is not null) renderer.Write("<a href=\"").WriteEscapeUrl(address).Write('"').WriteAttributes(link).Write('>');
        renderer.WriteEscape(link.Url);
        if (address is not null) renderer.Write("</a>");
    }
}
