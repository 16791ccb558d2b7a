namespace StaticPress.Highlighting;

/// <summary>Markdown shown as code: headings, quotations, the marks of lists, code and addresses.</summary>
internal static class ProseLexer
{
    public static IEnumerable<CodeToken> Lex(string code)
    {
        for (var at = 0; at < code.Length;)
        {
            var end = code.IndexOf('\n', at);
            if (end < 0) end = code.Length;
            foreach (var token in LexLine(code, at, end)) yield return token;
            at = end + 1;
        }
    }

    private static IEnumerable<CodeToken> LexLine(string code, int at, int end)
    {
        while (at < end && code[at] is ' ' or '\t') at++;
        if (at >= end) yield break;
        if (KindOfLine(code.AsSpan(at, end - at)) is { } kind)
        {
            yield return new(at, end - at, kind);
            yield break;
        }

        if (code[at] is '-' or '*' or '+' && at + 1 < end && code[at + 1] == ' ') yield return new(at++, 1, CodeKind.Keyword);
        while (at < end)
        {
            var length = code[at] switch
            {
                '`' => Until(code, at, end, '`'),
                '(' when at > 0 && code[at - 1] == ']' => Until(code, at, end, ')'),
                _ => 0,
            };
            if (length > 0) yield return new(at, length, CodeKind.String);
            at += Math.Max(1, length);
        }
    }

    private static string? KindOfLine(ReadOnlySpan<char> line) => line switch
    {
        ['#', ..] => CodeKind.Heading,
        ['>', ..] => CodeKind.Comment,
        ['`', '`', '`', ..] => CodeKind.Keyword,
        _ => null,
    };

    private static int Until(string code, int at, int end, char close)
    {
        var found = code.AsSpan(at + 1, end - at - 1).IndexOf(close);
        return found < 0 ? 0 : found + 2;
    }
}
