namespace StaticPress.Highlighting;

/// <summary>
/// Finds the coloured pieces of code. Each step takes at least one character and none looks back, so the time is linear; what is
/// not understood stays uncoloured.
/// </summary>
internal static class CodeLexer
{
    /// <returns>In order, without overlaps; what lies between has no colour.</returns>
    public static IEnumerable<CodeToken> Lex(string code, CodeLanguage language) => language.Shape switch
    {
        CodeShape.Tags => TagLexer.Lex(code),
        CodeShape.Diff => DiffLexer.Lex(code),
        CodeShape.Prose => ProseLexer.Lex(code),
        _ => LexWords(code, language),
    };

    private static IEnumerable<CodeToken> LexWords(string code, CodeLanguage language)
    {
        var at = 0;
        while (at < code.Length)
        {
            var token = TokenAt(code, at, language);
            if (token.Kind.Length > 0) yield return token;
            at += token.Length;
        }
    }

    private static CodeToken TokenAt(string code, int at, CodeLanguage language)
    {
        var rest = code.AsSpan(at);
        if (CommentLength(code, at, language) is var comment and > 0) return new(at, comment, CodeKind.Comment);
        var c = rest[0];
        foreach (var quoted in language.Strings)
        {
            if (quoted.LengthAt(rest) is not (var length and > 0)) continue;
            // In YAML an apostrophe inside a word opens nothing.
            if (c == '\'' && language.KeyEnd == ':' && at > 0 && char.IsLetter(code[at - 1])) continue;
            var isKey = language.KeyEnd != '\0' && IsKeyEnd(rest[length..], language.KeyEnd);
            return new(at, length, isKey ? CodeKind.Attribute : CodeKind.String);
        }

        if (language.Variables && c == '$' && VariableLength(rest) is var variable and > 1) return new(at, variable, CodeKind.Attribute);
        if (char.IsAsciiDigit(c) || (c == '#' && language.KeyEnd == ':' && IsHexColour(rest)))
            return new(at, NumberLength(rest), CodeKind.Number);
        var name = NameLength(rest, language);
        return name == 0 ? new(at, 1, "") : new(at, name, KindOfName(rest, name, language));
    }

    private static string KindOfName(ReadOnlySpan<char> rest, int length, CodeLanguage language)
    {
        var name = rest[..length].ToString();
        if (language.KeyEnd != '\0' && IsKeyEnd(rest[length..], language.KeyEnd)) return CodeKind.Attribute;
        if (name[0] == '@' || language.Keywords.Contains(language.IgnoreCase ? name.ToLowerInvariant() : name)) return CodeKind.Keyword;
        if (!language.CapitalTypes || !char.IsUpper(name[0]) || !name.AsSpan().ContainsAnyInRange('a', 'z')) return "";
        return rest.Length > length && rest[length] == '(' ? "" : CodeKind.Type;
    }

    private static int CommentLength(string code, int at, CodeLanguage language)
    {
        var rest = code.AsSpan(at);
        if (language.BlockComment is var (open, close) && rest.StartsWith(open, StringComparison.Ordinal))
        {
            var end = rest[open.Length..].IndexOf(close, StringComparison.Ordinal);
            return end < 0 ? rest.Length : open.Length + end + close.Length;
        }

        foreach (var mark in language.LineComments)
        {
            // In a shell and in YAML a sharp sign inside a word is a part of it.
            if (!rest.StartsWith(mark, StringComparison.Ordinal) || (mark == "#" && at > 0 && !char.IsWhiteSpace(code[at - 1]))) continue;
            var end = rest.IndexOf('\n');
            return end < 0 ? rest.Length : end;
        }

        return 0;
    }

    /// <summary>A colon ends a key when white space or the end follows, so that <c>https://</c> has none.</summary>
    private static bool IsKeyEnd(ReadOnlySpan<char> rest, char end)
    {
        rest = rest.TrimStart(' ');
        return rest.Length > 0 && rest[0] == end
            && (end != ':' || rest.Length == 1 || char.IsWhiteSpace(rest[1]) || rest[1] is '"' or '[' or '{');
    }

    private static int VariableLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[1] == '{') return rest.IndexOf('}') + 1;
        if (rest.Length > 1 && rest[1] is '?' or '#' or '@' or '*' or '!' or '$') return 2;
        var at = 1;
        while (at < rest.Length && (char.IsLetterOrDigit(rest[at]) || rest[at] is '_' or ':')) at++;
        return at;
    }

    private static bool IsHexColour(ReadOnlySpan<char> rest) =>
        rest.Length > 3 && char.IsAsciiHexDigit(rest[1]) && char.IsAsciiHexDigit(rest[2]) && char.IsAsciiHexDigit(rest[3]);

    /// <summary>Digits with all that may stand in a number: <c>0xFF</c>, <c>1_000</c>, <c>1.5e-3</c>, <c>12px</c>.</summary>
    private static int NumberLength(ReadOnlySpan<char> rest)
    {
        var at = 1;
        while (at < rest.Length)
        {
            var c = rest[at];
            var next = at + 1 < rest.Length ? rest[at + 1] : '\0';
            var inside = char.IsAsciiLetterOrDigit(c) || c is '_' or '%'
                || (c == '.' && char.IsAsciiDigit(next))
                || (c is '-' or '+' && char.IsAsciiDigit(next) && rest[at - 1] is 'e' or 'E');
            if (!inside) break;
            at++;
        }

        return at;
    }

    private static int NameLength(ReadOnlySpan<char> rest, CodeLanguage language)
    {
        if (!char.IsLetter(rest[0]) && rest[0] != '_' && !(rest[0] is '@' or '$' && language.NameExtras.Contains(rest[0]))) return 0;
        var at = 1;
        while (at < rest.Length && (char.IsLetterOrDigit(rest[at]) || rest[at] == '_' || language.NameExtras.Contains(rest[at]))) at++;
        return at;
    }
}

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
