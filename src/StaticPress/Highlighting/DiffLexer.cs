namespace StaticPress.Highlighting;

internal static class DiffLexer
{
    public static IEnumerable<CodeToken> Lex(string code)
    {
        for (var at = 0; at < code.Length;)
        {
            var end = code.IndexOf('\n', at);
            if (end < 0) end = code.Length;
            var kind = KindOf(code.AsSpan(at, end - at));
            if (kind.Length > 0) yield return new(at, end - at, kind);
            at = end + 1;
        }
    }

    private static string KindOf(ReadOnlySpan<char> line) => line switch
    {
        ['+', '+', '+', ..] or ['-', '-', '-', ..] or ['d', 'i', 'f', 'f', ' ', ..] => CodeKind.Heading,
        ['@', '@', ..] => CodeKind.Comment,
        ['+', ..] => CodeKind.Added,
        ['-', ..] => CodeKind.Removed,
        _ => "",
    };
}
