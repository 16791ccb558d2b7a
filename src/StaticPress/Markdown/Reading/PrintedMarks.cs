using System.Buffers;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Quotation marks, apostrophes, dashes and dots as printers set them, in the words of a finished tree: what stands beside a mark is what
/// a reader sees there, with emphasis and links gone. Code, addresses and what a backslash stands before are left as they are.
/// </summary>
internal sealed class PrintedMarks
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"");
    private static readonly SearchValues<char> Runs = SearchValues.Create(".-<>");
    private static readonly SearchValues<char> All = SearchValues.Create("'\".-<>");

    private readonly StringBuilder _seen = new();
    private readonly List<(LiteralInline Literal, int Start)> _literals = [];
    private readonly Queue<ContainerInline> _roots = [];

    /// <returns>Null for a text without any such mark.</returns>
    public static SearchValues<char>? In(string text) =>
        HasRun(text) ? All
        : text.AsSpan().ContainsAny(Quotes) ? Quotes : null;

    public void Set(ContainerInline root, SearchValues<char> marks)
    {
        _roots.Enqueue(root);
        while (_roots.TryDequeue(out var next))
        {
            if (Holds(next, marks)) SetIn(next);
        }
    }

    /// <summary>The words that describe a picture are a text of their own.</summary>
    private bool Holds(ContainerInline root, SearchValues<char> marks)
    {
        var holds = false;
        for (var at = root.FirstChild; at is not null; at = InlineWalk.NextSeen(at, root))
        {
            if (at is LinkInline { IsImage: true } image) _roots.Enqueue(image);
            else if (at is LiteralInline literal && !holds) holds = HasMark(literal.Content.AsSpan(), marks);
        }

        return holds;
    }

    /// <summary>A full stop alone is none, and every sentence has one.</summary>
    private static bool HasMark(ReadOnlySpan<char> text, SearchValues<char> marks) =>
        text.ContainsAny(Quotes) || (ReferenceEquals(marks, All) && HasRun(text));

    private static bool HasRun(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Runs) is var at and >= 0)
        {
            var sign = text[at];
            text = text[(at + 1)..];
            if (text is [var next, ..] && next == sign && (sign != '.' || text is [_, '.', ..])) return true;
        }

        return false;
    }

    private void SetIn(ContainerInline root)
    {
        _seen.Clear();
        _literals.Clear();
        for (var at = root.FirstChild; at is not null; at = InlineWalk.NextSeen(at, root)) See(at);
        var seen = new char[_seen.Length];
        _seen.CopyTo(0, seen, seen.Length);
        var quotes = new QuotationMarks(seen);
        foreach (var (literal, start) in _literals) Write(literal, start, quotes);
    }

    private void See(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline { Parent: LinkInline { IsAutoLink: true } } address:
                _seen.Append('a', address.Content.Length);
                break;
            case LiteralInline literal:
                _literals.Add((literal, _seen.Length));
                _seen.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                _seen.Append(' ');
                break;
            case HtmlInline html:
                if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) _seen.Append(' ');
                break;
            case HtmlEntityInline entity:
                _seen.Append(entity.Transcoded.AsSpan());
                break;
            case CodeInline or AutolinkInline or LinkInline { IsImage: true }:
                _seen.Append('a');
                break;
            case FootnoteLink or TaskList or ContainerInline:
                break;
            default:
                _seen.Append('a');
                break;
        }
    }

    private static void Write(LiteralInline literal, int start, QuotationMarks quotes)
    {
        var text = literal.Content.AsSpan();
        // A line of dashes that makes no table is shown as the author wrote it.
        if (!HasMark(text, All) || !text.ContainsAnyExcept("|-: ")) return;
        var from = literal.IsFirstCharacterEscaped ? 1 : 0;
        var written = new StringBuilder(text.Length);
        written.Append(text[..from]);
        for (var at = from; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(All);
            written.Append(text.Slice(at, next < 0 ? text.Length - at : next));
            if (next < 0) break;
            at += next;
            var run = 1;
            while (at + run < text.Length && text[at + run] == text[at]) run++;
            if (text[at] is '\'' or '"') run = quotes.Set(start + at, run, written);
            else if (text[at] is '.' or '-' or '<' or '>' && !IsInAddress(text, at)) AppendRun(written, text, at, run);
            else written.Append(text[at], run);
            at += run;
        }

        if (!written.Equals(text)) literal.Content = new StringSlice(written.ToString());
    }

    /// <summary>An arrow's shaft is no dash.</summary>
    private static void AppendRun(StringBuilder written, ReadOnlySpan<char> text, int at, int run)
    {
        var (before, after) = (at > 0 ? text[at - 1] : ' ', at + run < text.Length ? text[at + run] : ' ');
        if (text[at] == '.' && run >= 3 && !IsInBraces(text, at, at + run)) written.Append('…', run / 3).Append('.', run % 3);
        else if (text[at] == '-' && run >= 2 && after != '>' && before != '<') AppendDashes(written, run);
        else if (text[at] == '<' && run == 2) written.Append('«');
        else if (text[at] == '>' && run == 2) written.Append('»');
        else written.Append(text[at], run);
    }

    /// <summary><c>{ ... }</c> is a program's.</summary>
    private static bool IsInBraces(ReadOnlySpan<char> text, int start, int end) =>
        text[..start].TrimEnd().EndsWith('{') && text[end..].TrimStart().StartsWith('}');

    /// <summary>As long dashes as go into the run, and all of one length where that can be.</summary>
    private static void AppendDashes(StringBuilder written, int run)
    {
        var shorts = run % 3 == 0 ? 0 : run % 2 == 0 ? run / 2 : run % 3 == 2 ? 1 : 2;
        written.Append('—', (run - (2 * shorts)) / 3).Append('–', shorts);
    }

    private static bool IsInAddress(ReadOnlySpan<char> text, int at)
    {
        var start = text[..at].LastIndexOfAny(' ', '(', '\u00A0') + 1;
        var end = text[at..].IndexOf(' ');
        return text[start..(end < 0 ? text.Length : at + end)].Contains("://", StringComparison.Ordinal);
    }
}
