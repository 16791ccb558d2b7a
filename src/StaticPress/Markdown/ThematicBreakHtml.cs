using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticPress.Markdown;

internal sealed class ThematicBreakHtml : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock rule) =>
        renderer.Write("<hr").WriteAttributes(rule).WriteLine(">");
}
