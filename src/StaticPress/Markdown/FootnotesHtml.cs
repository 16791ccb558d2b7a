using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticPress.Markdown;

/// <summary>The notes at the end, in the order in which the text refers to them.</summary>
internal sealed class FootnotesHtml : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        var writer = (BodyWriter)renderer;
        var referred = notes.OfType<Footnote>().Where(note => note.Order > 0).OrderBy(note => note.Order).ToList();
        if (referred.Count == 0) return;
        writer.EnsureLine();
        writer.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"").WriteEscape(writer.Options.Words.Footnotes).WriteLine("\">");
        writer.WriteLine("<ol>");
        foreach (var note in referred)
        {
            writer.Write("<li id=\"").WriteEscape(writer.Define(IdOf(note))).WriteLine("\">");
            writer.WriteChildren(note);
            writer.WriteLine("</li>");
        }

        writer.WriteLine("</ol>");
        writer.WriteLine("</section>");
    }

    /// <summary>No heading can have this id: a slug has no colon.</summary>
    public static string IdOf(Footnote note) => "fn:" + note.Order.ToString(CultureInfo.InvariantCulture);
}
