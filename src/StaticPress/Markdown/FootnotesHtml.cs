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
        writer.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"").WriteEscape(writer.Options.Words.Footnotes)
            .WriteLine("\">");
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

/// <summary>The number in the text that leads to a note, and the arrow in the note that leads back.</summary>
internal sealed class FootnoteLinkHtml : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var writer = (BodyWriter)renderer;
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        if (link.IsBackLink)
        {
            writer.Write(" <a class=\"footnote-back\" href=\"").WriteEscape(writer.Links.ToFragment(IdOf(link)))
                .Write("\" role=\"doc-backlink\" aria-label=\"").WriteEscape(writer.Options.Words.BackToText).Write("\">↩\uFE0E</a>");
            return;
        }

        writer.Write("<sup class=\"footnote-ref\"").Write(RightToLeft.MayHold(link) ? " dir=\"ltr\"" : "").Write("><a id=\"")
            .WriteEscape(writer.Define(IdOf(link))).Write("\" href=\"")
            .WriteEscape(writer.Links.ToFragment(FootnotesHtml.IdOf(link.Footnote)))
            .Write("\" role=\"doc-noteref\">").Write(order).Write("</a></sup>");
    }

    /// <summary>
    /// <c>fnref:2</c>, and <c>fnref:2-3</c> for the third reference to the same note: stable when another note gets one more.
    /// </summary>
    private static string IdOf(FootnoteLink link)
    {
        var order = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        return link.Index == 1 ? $"fnref:{order}" : $"fnref:{order}-{link.Index.ToString(CultureInfo.InvariantCulture)}";
    }
}
