using System.Collections.Immutable;

namespace StaticPress.Importing.Prose;

/// <summary>
/// HTML whose elements lie no deeper in one another than a parser and a reader can follow: tags deeper down are taken out, and their words
/// stay.
/// A parser opens unclosed emphasis again in each paragraph, so that a megabyte of it can cost minutes; that is bounded too.
/// </summary>
internal static class BoundedHtml
{
    private const int MostDepth = 128;

    /// <summary>How often emphasis may be opened again in a whole text.</summary>
    private const int MostReopened = 1_000_000;

    private static readonly IReadOnlySet<string> Unread =
        ImmutableHashSet.Create("script", "style", "textarea", "title", "iframe", "noembed", "xmp");

    /// <summary>Without an end tag, or with one that may be left out: a thousand items of a list lie side by side.</summary>
    private static readonly HashSet<string> Flat =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "body", "colgroup",
        "dd", "dt", "head",
        "html", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
    ];

    /// <summary>HTML Standard, 13.2.4.3: what is opened again when its parent is closed before it.</summary>
    private static readonly HashSet<string> Formatting =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    /// <returns>The same text when nothing had to be taken out.</returns>
    public static MappedText Of(MappedText html)
    {
        var writer = new MappedText.Writer(html);
        var open = new Stack<(string Name, bool IsKept)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (formatting, reopened, kept, isWhole) = (0, 0L, 0, true);
        foreach (var piece in HtmlPieces.Of(html.Text, Unread))
        {
            var keep = piece.Kind switch
            {
                HtmlPieceKind.Start => Open(piece.Name),
                HtmlPieceKind.End => Close(piece.Name),
                _ => true,
            };
            if (keep) writer.Copy(piece.Start, piece.End);
            else isWhole = false;
        }

        return isWhole ? html : writer.Done();

        bool Open(string name)
        {
            if (Flat.Contains(name))
            {
                reopened += formatting;
                return true;
            }

            var keep = kept < MostDepth && !(Formatting.Contains(name) && reopened > MostReopened);
            open.Push((name, keep));
            counts[name] = counts.GetValueOrDefault(name) + 1;
            if (keep) kept++;
            if (keep && Formatting.Contains(name)) formatting++;
            else reopened += formatting;
            return keep;
        }

        bool Close(string name)
        {
            if (Flat.Contains(name)) return true;
            if (counts.GetValueOrDefault(name) == 0) return kept < MostDepth;
            while (open.Pop() is var (last, isKept))
            {
                counts[last]--;
                if (isKept) kept--;
                if (last != name) continue;
                if (isKept && Formatting.Contains(name)) formatting = Math.Max(0, formatting - 1);
                return isKept;
            }

            return true;
        }
    }
}
