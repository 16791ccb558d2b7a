using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;
using StaticPress.Markdown.Reading;

namespace StaticPress.Markdown;

/// <summary>What a reader reads, without markup.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inlines)
    {
        // One literal is by far the commonest content of a heading or a link.
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only) return only.Content.ToString();
        var text = new TextBuffer();
        Append(text, inlines, withImages: true);
        return text.ToString();
    }

    /// <summary>Without recursion: emphasis may be nested ten thousand deep.</summary>
    /// <param name="withImages">Whether the words for an image belong to the text: in another alternative text they do.</param>
    /// <returns>The length of the text where a marker <c>&lt;!--more--&gt;</c> stands, or -1.</returns>
    public static int Append(TextBuffer text, ContainerInline? inlines, bool withImages = false)
    {
        var more = -1;
        Inline? at = inlines?.FirstChild;
        while (at is not null)
        {
            var isCard = at is AutolinkInline or LinkInline { IsAutoLink: true } && EmbedHtml.IsLine(at);
            var html = at as HtmlInline;
            if (html is not null && EndOfInPlace(html) is { } end) at = end;
            else if (html is not null && more < 0 && MoreMarker.Is(html.Tag)) more = text.Length;
            else if (!isCard) AppendOne(text, at);
            var closed = isCard || (!withImages && at is LinkInline { IsImage: true });
            at = closed ? InlineWalk.After(at, inlines!) : InlineWalk.Next(at, inlines!);
        }

        return more;
    }

    /// <summary>Readers hear a recording, and do not read what stands within it for old browsers.</summary>
    private static Inline? EndOfInPlace(HtmlInline html)
    {
        if (HtmlText.InPlaceOf(html.Tag) is not { } name) return null;
        var closing = $"</{name}";
        var end = html.NextSibling;
        while (end is not null && !(end is HtmlInline other && other.Tag.StartsWith(closing, StringComparison.OrdinalIgnoreCase)))
            end = end.NextSibling;
        return end;
    }

    private static void AppendOne(TextBuffer text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Write(literal.Content.AsSpan());
                break;
            case LineBreakInline:
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                text.Write(' ');
                break;
            case CodeInline code:
                text.Write(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Write(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                text.Write(link.Url);
                break;
            case AbbreviationInline abbreviation:
                text.Write(abbreviation.Abbreviation.Label);
                break;
            case DelimiterInline delimiter:
                text.Write(delimiter.ToLiteral());
                break;
        }
    }
}
