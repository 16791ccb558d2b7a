using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// A link holds no other link: of an address in the words of a link the words stay, and a note's number stands behind it.
/// </summary>
internal static class LinkNesting
{
    public static void Undo(ContainerInline root)
    {
        var htmlLinks = 0;
        for (var at = root.FirstChild; at is not null; at = InlineWalk.Next(at, root))
        {
            if (at is HtmlInline html) htmlLinks = Math.Max(0, htmlLinks + Change(html.Tag));
            else if (at is LinkInline { IsImage: false } link) UndoIn(link);
            if (htmlLinks > 0 && at is LinkInline { IsAutoLink: true } bare) at = Unwrap(bare);
        }
    }

    /// <returns>1 behind <c>&lt;a …&gt;</c>, -1 behind <c>&lt;/a&gt;</c>.</returns>
    private static int Change(string tag) =>
        tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase) && tag.Length > 3 && !char.IsAsciiLetter(tag[3]) ? -1
        : tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase) && tag.Length > 2 && !char.IsAsciiLetter(tag[2]) ? 1 : 0;

    private static void UndoIn(LinkInline link)
    {
        Inline last = link;
        for (var at = link.FirstChild; at is not null;)
        {
            var next = InlineWalk.Next(at, link);
            if (at is FootnoteLink note)
            {
                note.Remove();
                last.InsertAfter(note);
                last = note;
            }
            else if (at is AutolinkInline address)
            {
                address.ReplaceBy(new LiteralInline(address.Url) { Span = address.Span, Line = address.Line, IsClosed = true });
            }
            else if (at is LinkInline { IsAutoLink: true } inner) Unwrap(inner);
            at = next;
        }
    }

    private static Inline Unwrap(LinkInline link)
    {
        var words = link.FirstChild!;
        words.Remove();
        link.ReplaceBy(words);
        return words;
    }
}
