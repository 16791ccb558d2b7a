namespace StaticPress.Highlighting;

/// <summary>HTML and XML.</summary>
internal static class TagLexer
{
    public static IEnumerable<CodeToken> Lex(string code)
    {
        var at = 0;
        while ((at = NextMark(code, at)) < code.Length)
        {
            if (code[at] == '&')
            {
                var length = Math.Max(1, code.AsSpan(at, Math.Min(12, code.Length - at)).IndexOf(';') + 1);
                if (length > 1) yield return new(at, length, CodeKind.Number);
                at += length;
                continue;
            }

            if (code.AsSpan(at).StartsWith("<!--") || code.AsSpan(at).StartsWith("<!") || code.AsSpan(at).StartsWith("<?"))
            {
                var close = code.AsSpan(at).StartsWith("<!--") ? "-->" : ">";
                var end = code.IndexOf(close, at, StringComparison.Ordinal);
                end = end < 0 ? code.Length : end + close.Length;
                yield return new(at, end - at, CodeKind.Comment);
                at = end;
                continue;
            }

            var name = at + (at + 1 < code.Length && code[at + 1] == '/' ? 2 : 1);
            var nameEnd = EndOfName(code, name);
            if (nameEnd == name)
            {
                at++;
                continue;
            }

            yield return new(name, nameEnd - name, CodeKind.Type);
            at = nameEnd;
            while (at < code.Length && code[at] is not ('>' or '<'))
            {
                var (length, kind) = PieceAt(code, at);
                if (kind.Length > 0) yield return new(at, length, kind);
                at += length;
            }
        }
    }

    private static (int Length, string Kind) PieceAt(string code, int at)
    {
        if (code[at] is '"' or '\'')
        {
            var close = code.IndexOf(code[at], at + 1);
            return (close < 0 ? code.Length - at : close + 1 - at, CodeKind.String);
        }

        var end = EndOfName(code, at);
        if (end == at) return (1, "");
        return (end - at, at > 0 && code[at - 1] == '=' ? CodeKind.String : CodeKind.Attribute);
    }

    private static int EndOfName(string code, int at)
    {
        while (at < code.Length && (char.IsLetterOrDigit(code[at]) || code[at] is '-' or ':' or '_' or '.' or '@')) at++;
        return at;
    }

    private static int NextMark(string code, int at)
    {
        if (at >= code.Length) return code.Length;
        var found = code.AsSpan(at).IndexOfAny('<', '&');
        return found < 0 ? code.Length : at + found;
    }
}
