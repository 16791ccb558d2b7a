using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticPress.Markdown;

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
