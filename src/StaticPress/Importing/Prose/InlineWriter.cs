using System.Text;

namespace StaticPress.Importing.Prose;

/// <summary>Where a line of words stands.</summary>
/// <param name="Break">How a line ends that is broken on purpose.</param>
/// <param name="AllowsHtml">False where HTML is shown as text.</param>
internal sealed record InlinePlace(string Break, bool AllowsHtml = true, bool InTable = false)
{
    public static readonly InlinePlace Paragraph = new("\\\n");

    public static readonly InlinePlace Heading = new("<br>");

    public static readonly InlinePlace Cell = new("<br>", InTable: true);

    /// <summary>A comment: a line end of its writer stays one.</summary>
    public static readonly InlinePlace Comment = new("\n", AllowsHtml: false);
}

/// <summary>
/// Writes the tokens of one paragraph. A mark that Markdown would not read where it stands (<c>a**「b」**c</c>) is written as the tag
/// that it stands for.
/// </summary>
internal sealed class InlineWriter
{
    private readonly List<InlineToken> _tokens;
    private readonly InlinePlace _place;
    private readonly int[] _partner;
    private readonly bool[] _asTag;
    private readonly StringBuilder _written = new();

    private InlineWriter(List<InlineToken> tokens, InlinePlace place)
    {
        (_tokens, _place) = (tokens, place);
        _partner = Partners(tokens);
        _asTag = new bool[tokens.Count];
        // A mark that became a tag is another neighbour to the marks around it.
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind != InlineKind.Open || tokens[i].Mark is InlineMark.Link or InlineMark.Html || _asTag[i] || IsRead(i))
                    continue;
                isChanged = _asTag[i] = _asTag[_partner[i]] = true;
            }
        }
    }

    public static string Write(List<InlineToken> tokens, InlinePlace place) => new InlineWriter(tokens, place).Write();

    private string Write()
    {
        var links = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            switch (token.Kind)
            {
                case InlineKind.Text:
                    PlainSign.Write(_written, token.Text, new(AtLineStart(i), links > 0, _place.InTable, IsWhole(i - 1), IsWhole(i + 1)));
                    break;
                case InlineKind.Whole:
                    WriteWhole(token);
                    break;
                case InlineKind.Break:
                    _written.Append(_place.Break);
                    break;
                case InlineKind.Open when token.Mark == InlineMark.Link:
                    links++;
                    _written.Append('[');
                    break;
                case InlineKind.Close when token.Mark == InlineMark.Link:
                    links--;
                    _written.Append("](").Append(token.Text).Append(')').Append(token.Tag);
                    break;
                default:
                    _written.Append(Sign(i));
                    break;
            }
        }

        return _written.ToString();
    }

    /// <summary>
    /// Code whose first mark would run into a mark before it, code that a table would take a backslash out of, and code that would make the
    /// name of an address of the link around it (<c>]:</c>) stands between tags.
    /// </summary>
    private void WriteWhole(InlineToken token)
    {
        var isOdd = token.Text is ['`', ..]
            && ((_written.Length > 0 && _written[^1] == '`')
                || (_written.Length > 0 && _written[0] == '[' && token.Tag.Contains("]:", StringComparison.Ordinal))
                || (_place.InTable && token.Tag.Contains("\\|", StringComparison.Ordinal)));
        if (!isOdd) _written.Append(token.Text);
        else if (!_place.AllowsHtml) _written.Append(' ').Append(token.Text);
        else
        {
            _written.Append("<code>");
            PlainSign.Write(_written, token.Tag, new(false, InBrackets: true, _place.InTable, false, false));
            _written.Append("</code>");
        }
    }

    private string Sign(int i)
    {
        var token = _tokens[i];
        var isOpen = token.Kind == InlineKind.Open;
        if (token.Mark == InlineMark.Html) return !_place.AllowsHtml ? "" : isOpen ? token.Text : $"</{token.Tag}>";
        if (_asTag[i]) return !_place.AllowsHtml ? "" : isOpen ? $"<{token.Tag}>" : $"</{token.Tag}>";
        return token.Mark switch
        {
            InlineMark.Strong => "**",
            InlineMark.Emphasis => "*",
            InlineMark.Struck => _place.AllowsHtml ? "~~" : "",
            InlineMark.Marked => _place.AllowsHtml ? "==" : "",
            InlineMark.Raised => _place.AllowsHtml ? "^" : "",
            _ => _place.AllowsHtml ? "~" : "",
        };
    }

    private bool AtLineStart(int i)
    {
        if (_place.InTable) return false;
        for (var at = i - 1; at >= 0; at--)
        {
            if (_tokens[at].Kind == InlineKind.Break) return _place.Break.EndsWith('\n');
            if (_tokens[at].Kind is not (InlineKind.Open or InlineKind.Close) || Sign(at).Length > 0 || _tokens[at].Mark == InlineMark.Link)
                return false;
        }

        return true;
    }

    private bool IsWhole(int i) =>
        i >= 0 && i < _tokens.Count
            && (_tokens[i].Kind == InlineKind.Whole || _tokens[i] is { Mark: InlineMark.Link, Kind: InlineKind.Open or InlineKind.Close });

    private bool IsRead(int open)
    {
        var close = _partner[open];
        var (before, first) = (Outside(open, -1), Inside(open, 1));
        var (last, after) = (Inside(close, -1), Outside(close, 1));
        if (before is null || after is null) return false;
        return _tokens[open].Mark switch
        {
            InlineMark.Raised or InlineMark.Lowered => IsRaised(open, close, (before.Value, after.Value)),
            InlineMark.Marked => IsWordsAlone(open) && IsMarked((before.Value, first), (last, after.Value)),
            _ => Flanking.Holds(before.Value, first) && Flanking.Holds(after.Value, last),
        };
    }

    /// <returns>Null right beside a mark of the same sign that ends or begins there: their signs would be one run.</returns>
    private char? Outside(int i, int step)
    {
        for (var at = i + step; at >= 0 && at < _tokens.Count; at += step)
        {
            if (!IsSameSign(at, i)) return Beside(at, fromEnd: step < 0);
            if (_tokens[at].Kind != _tokens[i].Kind) return null;
        }

        return ' ';
    }

    private char Inside(int i, int step)
    {
        var at = i + step;
        while (at >= 0 && at < _tokens.Count && _tokens[at].Kind == _tokens[i].Kind && IsSameSign(at, i)) at += step;
        return at >= 0 && at < _tokens.Count ? Beside(at, fromEnd: step < 0) : ' ';
    }

    private bool IsSameSign(int one, int other) => IsStar(one) && IsStar(other);

    private bool IsStar(int i) =>
        _tokens[i].Kind is InlineKind.Open or InlineKind.Close && _tokens[i].Mark is InlineMark.Strong or InlineMark.Emphasis && !_asTag[i];

    private char Beside(int i, bool fromEnd)
    {
        var isMark = _tokens[i].Kind is InlineKind.Open or InlineKind.Close && _tokens[i].Mark is not (InlineMark.Link or InlineMark.Html);
        if (!isMark) return Edge(_tokens[i], fromEnd);
        return _asTag[i] ? fromEnd ? '>' : '<' : Sign(i) is { Length: > 0 } sign ? sign[0] : ' ';
    }

    private static char Edge(InlineToken token, bool fromEnd) => token.Kind switch
    {
        InlineKind.Text => fromEnd ? token.Text[^1] : token.Text[0],
        InlineKind.Break => ' ',
        InlineKind.Whole when token.Text.Length > 0 => fromEnd ? token.Text[^1] : token.Text[0],
        _ when token.Mark == InlineMark.Html => fromEnd ? '>' : '<',
        _ => fromEnd ? ')' : '[',
    };

    /// <summary>By the rule of <c>RaisedText</c>: letters and digits alone, right behind a word.</summary>
    private bool IsRaised(int open, int close, (char Before, char After) outside)
    {
        if (!_place.AllowsHtml || close != open + 2 || _tokens[open + 1].Kind != InlineKind.Text) return false;
        var text = _tokens[open + 1].Text;
        return text.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '−') && text.Any(char.IsAsciiLetterOrDigit)
            && outside.Before < '\u2E80' && char.IsLetterOrDigit(outside.Before)
            && (outside.After is ' ' or '.' or ',' or ')' || char.IsAsciiLetter(outside.After));
    }

    /// <summary>Whether no other mark begins or ends where this one does.</summary>
    private bool IsWordsAlone(int open) =>
        _tokens[open + 1].Kind == InlineKind.Text && _tokens[_partner[open] - 1].Kind == InlineKind.Text
        && (open == 0 || _tokens[open - 1].Kind is InlineKind.Text or InlineKind.Break)
        && (_partner[open] + 1 == _tokens.Count || _tokens[_partner[open] + 1].Kind is InlineKind.Text or InlineKind.Break);

    /// <summary>By the rule of <c>MarkedText</c>.</summary>
    private static bool IsMarked((char Outside, char Inside) start, (char Inside, char Outside) end) =>
        IsEdge(start.Outside) && IsEdge(end.Outside) && char.IsLetterOrDigit(start.Inside)
            && (char.IsLetterOrDigit(end.Inside) || ".!?…".Contains(end.Inside));

    private static bool IsEdge(char c) => c is ' ' or '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')';

    private static int[] Partners(List<InlineToken> tokens)
    {
        var partners = new int[tokens.Count];
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == InlineKind.Open) open.Push(i);
            else if (tokens[i].Kind == InlineKind.Close && open.TryPop(out var start)) (partners[start], partners[i]) = (i, start);
        }

        return partners;
    }
}
