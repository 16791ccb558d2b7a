using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>HTML has no slash at the end of <c>&lt;br&gt;</c>, and its checkers say so.</summary>
internal sealed class LineBreakHtml : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard) renderer.WriteLine("<br>");
        else renderer.EnsureLine();
    }
}
