using System.Text;
using Acornima;

namespace StaticPress.Themes;

/// <summary>
/// Leaves out of a script the space and the comments between its tokens, as a parser of the language finds them, and nothing else.
/// What that parser does not understand stays as it is. A comment that begins <c>/*!</c> is a licence, and stays.
/// </summary>
internal static class SlimScript
{
    public static string Of(string script)
    {
        if (Tokens(script) is not { } tokens) return script;
        var slim = new StringBuilder(script.Length);
        var at = 0;
        foreach (var (start, end) in tokens.Append(new TokenRange(script.Length, script.Length)))
        {
            slim.Append(Between(script, at, start)).Append(script, start, end - start);
            at = end;
        }

        return slim.Append('\n').ToString();
    }

    /// <returns>Null when it is no script, by itself or as a module.</returns>
    private static List<TokenRange>? Tokens(string script)
    {
        foreach (var isModule in new[] { false, true })
        {
            var tokens = new List<TokenRange>();
            var parser = new Parser(new ParserOptions { OnToken = (in Token token) => tokens.Add(new TokenRange(token.Start, token.End)) });
            try
            {
                if (isModule) parser.ParseModule(script);
                else parser.ParseScript(script);
                return tokens;
            }
            catch (ParseErrorException)
            {
                // The other kind, or as it is.
            }
        }

        return null;
    }

    private static string Between(string script, int from, int to)
    {
        var gap = script.AsSpan(from, to - from);
        if (gap.IsEmpty || from == 0 || to == script.Length) return gap.Contains("/*!", StringComparison.Ordinal) ? gap.ToString() : "";
        if (gap.Contains("/*!", StringComparison.Ordinal)) return gap.ToString();
        var (before, after) = (script[from - 1], script[to]);
        // The end of a line may end a statement; not where one has just ended or begun, nor in brackets.
        if (gap.ContainsAny("\n\r\u2028\u2029")) return "{([,;".Contains(before) || "})]".Contains(after) ? "" : "\n";
        return WouldJoin(before, after) ? " " : "";
    }

    /// <summary>Words; <c>+ +</c>; <c>/ /</c>; <c>/a/ in b</c>; <c>&lt; !--</c>, which begins a comment; <c>1 .x</c>.</summary>
    private static bool WouldJoin(char before, char after) =>
        (IsOfWord(before) && (IsOfWord(after) || after == '#'))
        || (before == after && before is '+' or '-' or '/' or '&' or '|' or '<' or '>' or '=' or '?' or '*' or '!' or '.')
        || (before == '/' && IsOfWord(after))
        || (before, after) is ('/', '*') or ('<', '!') or ('!', '-') or ('-', '>')
        || (char.IsAsciiDigit(before) && after == '.')
        || (before == '?' && after == '.');

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$' or '\\' || c >= 0x80;

    private readonly record struct TokenRange(int Start, int End);
}
