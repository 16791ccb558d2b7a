using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticPress.Markdown;

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
