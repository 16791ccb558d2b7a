using System.Globalization;
using Scriban.Parsing;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// What Scriban's parser lets pass: <c>{{</c> that is never closed, statements nested without end, and numbers such as <c>1e9999999</c>,
/// which it writes out, digit by digit, for hours.
/// </summary>
internal static class SyntaxBounds
{
    // Scriban's parser and every walk over its tree recurse: this keeps them far from the end of the stack.
    private const int MostNested = 100;

    private const int MostDigits = 1000;

    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "if", "for", "while", "case", "capture", "with",
        "wrap", "func", "do", "tablerow" };

    /// <returns>The place of the last <c>{{</c> when no <c>}}</c> follows it.</returns>
    public static Problem? Unclosed(TemplateSource source)
    {
        Token? open = null;
        foreach (var token in new Lexer(source.Text, source.File))
        {
            if (token.Type == TokenType.CodeEnter) open = token;
            else if (token.Type is TokenType.CodeExit) open = null;
        }

        return open is null ? null : Problem.Error(
            new Place(source.File, open.Value.Start.Line + 1, open.Value.Start.Column + 1), ProblemCode.TemplateSyntax,
            "This '{{' is never closed.", "Close it with '}}'.");
    }

    public static Problem? BeyondBounds(TemplateSource source)
    {
        // Each open statement with the number of its branches: an `else if` hangs below the `if` before it.
        var open = new Stack<int>();
        var depth = 0;
        var (word, before) = (default(Token), "");
        foreach (var token in new Lexer(source.Text, source.File))
        {
            if (token.Type == TokenType.Integer && IsTooLong(token.GetText(source.Text)))
                return Refuse(source, token, "This number has more than 1,000 digits.", "Write a smaller one.");
            var text = word.Type == TokenType.Identifier ? word.GetText(source.Text) : "";
            // `for.index` is a value.
            if (Openers.Contains(text) && token.Type != TokenType.Dot)
            {
                open.Push(before == "else" && open.Count > 0 ? open.Pop() + 1 : 1);
                if (++depth > MostNested)
                {
                    return Refuse(source, word, $"More than {MostNested} statements stand within each other.",
                        "Move the inner ones into a partial.");
                }
            }
            else if (text == "end" && open.Count > 0) depth -= open.Pop();

            if (text.Length > 0) before = text;
            word = token;
        }

        return null;
    }

    /// <param name="number">A whole one, which may have an exponent.</param>
    private static bool IsTooLong(ReadOnlySpan<char> number)
    {
        if (number.Length > MostDigits) return true;
        var exponent = number.IndexOfAny('e', 'E');
        return exponent >= 0 && !(int.TryParse(number[(exponent + 1)..], CultureInfo.InvariantCulture, out var zeros)
            && zeros is >= -MostDigits and <= MostDigits);
    }

    private static Problem Refuse(TemplateSource source, Token token, string text, string hint) => Problem.Error(
        new Place(source.File, token.Start.Line + 1, token.Start.Column + 1), ProblemCode.TemplateLimit, text, hint);
}
