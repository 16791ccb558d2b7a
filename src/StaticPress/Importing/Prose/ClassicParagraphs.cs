using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Prose;

/// <summary>
/// The paragraphs of WordPress' classic editor, which keeps none: an empty line parts two, any other line end is a break. What stands
/// around and between the tags of blocks is no line end of the text.
/// </summary>
internal static partial class ClassicParagraphs
{
    private static readonly IReadOnlySet<string> Whole =
        ImmutableHashSet.Create("pre", "script", "style", "textarea", "svg", "math", "object", "video", "audio", "iframe");

    private static readonly HashSet<string> Blocks =
    [
        "table", "thead", "tfoot", "caption", "col", "colgroup", "tbody", "td", "tr", "th", "div", "dl", "dd", "dt", "ul", "ol", "li",
        "pre", "form", "map",
        "area", "blockquote", "address", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset", "legend", "section", "article", "aside",
        "hgroup", "header",
        "footer", "nav", "figure", "figcaption", "details", "menu", "summary", "main", "center",
    ];

    private static readonly HashSet<string> Roomy =
        ["", "div", "blockquote", "section", "article", "aside", "header", "footer", "form", "details", "fieldset", "address", "main",
            "center"];

    private static readonly HashSet<string> OneLine =
        ["h1", "h2", "h3", "h4", "h5", "h6", "summary", "figcaption", "caption", "dt", "legend"];

    private static readonly HashSet<string> NoText =
        ["table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl", "colgroup", "map", "menu"];

    private static readonly HashSet<string> Void = ["hr", "col", "area"];

    public static MappedText Of(MappedText text)
    {
        var writer = new MappedText.Writer(text);
        var open = new List<string>();
        var run = new List<HtmlPiece>();
        foreach (var piece in HtmlPieces.Of(text.Text, Whole))
        {
            if (!Parts(piece, text.Text))
            {
                run.Add(piece);
                continue;
            }

            Flush();
            writer.Copy(piece.Start, piece.End);
            if (piece.Kind == HtmlPieceKind.Start && !Void.Contains(piece.Name)) open.Add(piece.Name);
            else if (piece.Kind == HtmlPieceKind.End
                && open.LastIndexOf(piece.Name, open.Count - 1, Math.Min(open.Count, 16)) is >= 0 and var at)
                open.RemoveRange(at, open.Count - at);
        }

        Flush();
        return writer.Done();

        void Flush()
        {
            if (run.Count > 0) new Run(text.Text, writer, open.Count == 0 ? "" : open[^1]).Write(run);
            run.Clear();
        }
    }

    /// <summary>A page break and the end of a summary are no words of a paragraph.</summary>
    private static bool Parts(HtmlPiece piece, string text) => piece.Kind switch
    {
        HtmlPieceKind.Start or HtmlPieceKind.End => Blocks.Contains(piece.Name),
        HtmlPieceKind.Whole => piece.Name == "pre",
        HtmlPieceKind.Comment =>
            text.AsSpan(piece.Start, piece.End - piece.Start) is var comment
                && (comment.StartsWith("<!--more") || comment.StartsWith("<!--nextpage")),
        _ => false,
    };

    /// <summary>What stands between two tags of blocks.</summary>
    private sealed class Run(string text, MappedText.Writer writer, string parent)
    {

        public void Write(List<HtmlPiece> pieces)
        {
            var (start, end) = (pieces[0].Start, pieces[^1].End);
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            if (start == end || NoText.Contains(parent))
            {
                writer.Copy(pieces[0].Start, pieces[^1].End);
                return;
            }

            var wraps = Roomy.Contains(parent);
            if (wraps) writer.Write("<p>", start);
            var afterBreak = false;
            foreach (var piece in pieces)
            {
                Write(piece, start, end, afterBreak);
                afterBreak = piece.Name == "br";
            }

            if (wraps) writer.Write("</p>\n", end);
        }

        private void Write(HtmlPiece piece, int start, int end, bool afterBreak)
        {
            var (from, to) = (Math.Max(start, piece.Start), Math.Min(end, piece.End));
            if (from >= to) return;
            if (piece.Kind != HtmlPieceKind.Text)
            {
                writer.Copy(from, to);
                return;
            }

            foreach (var gap in LineEnds().EnumerateMatches(text.AsSpan(from, to - from)))
            {
                var at = piece.Start < start ? start : piece.Start;
                writer.Copy(from, at + gap.Index);
                var lines = text.AsSpan(at + gap.Index, gap.Length).Count('\n');
                if (lines < 2 && afterBreak && gap.Index == 0) writer.Write("\n", at);
                else writer.Write(lines < 2 || OneLine.Contains(parent) ? "<br>\n" : "</p>\n<p>", at + gap.Index);
                from = at + gap.Index + gap.Length;
            }

            writer.Copy(from, to);
        }
    }

    [GeneratedRegex(@"[ \t]*\n[ \t\n]*")]
    private static partial Regex LineEnds();
}
