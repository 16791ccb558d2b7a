using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>A paragraph; or the figure, the player or the card that it is when nothing else stands in it.</summary>
internal sealed class ParagraphHtml : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var writer = (BodyWriter)renderer;
        if (writer.ImplicitParagraph)
        {
            writer.WriteLeafInline(paragraph);
            return;
        }

        if (paragraph.Inline is { } inlines && HasLinkAtLineStart(inlines))
        {
            if (FigureHtml.TryWrite(writer, paragraph) || GalleryHtml.TryWrite(writer, paragraph)) return;
            if (OnlyInline.Of(inlines) is { } only && EmbedHtml.CanWrite(only))
            {
                EmbedHtml.Write(writer, only);
                return;
            }

            if (HasBareEmbed(inlines))
            {
                WriteLines(writer, inlines);
                return;
            }
        }

        if (!writer.IsFirstInContainer) writer.EnsureLine();
        writer.Write("<p").WriteAttributes(paragraph).Write('>');
        writer.WriteLeafInline(paragraph);
        writer.WriteLine("</p>");
    }

    private static bool HasLinkAtLineStart(ContainerInline inlines)
    {
        if (inlines.FirstChild is LinkInline or AutolinkInline) return true;
        for (var at = inlines.FirstChild; at is not null; at = at.NextSibling)
        {
            if (at is LineBreakInline && at.NextSibling is LinkInline or AutolinkInline) return true;
        }

        return false;
    }

    private static bool HasBareEmbed(ContainerInline inlines)
    {
        for (var at = inlines.FirstChild; at is not null; at = at.NextSibling)
        {
            if (EmbedHtml.IsLine(at)) return true;
        }

        return false;
    }

    /// <summary>The lines before and after an embed are paragraphs of their own.</summary>
    private static void WriteLines(BodyWriter writer, ContainerInline inlines)
    {
        var open = false;
        for (var at = inlines.FirstChild; at is not null; at = at.NextSibling)
        {
            var embed = EmbedHtml.IsLine(at);
            if (at is LineBreakInline && (!open || (at.NextSibling is { } next && EmbedHtml.IsLine(next)))) continue;
            if (embed == open) writer.Write(open ? "</p>\n" : "<p>");
            open = !embed;
            if (embed) EmbedHtml.Write(writer, at);
            else writer.Write(at);
        }

        if (open) writer.WriteLine("</p>");
    }
}
