using Scriban.Parsing;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>What Scriban's parser lets pass: <c>{{</c> that is never closed, and statements nested without end.</summary>
internal static class Nesting
{
    // Scriban's parser and every walk over its tree recurse: this keeps them far from the end of the stack.
    private const int MostNested = 100;

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

    public static Problem? TooDeep(TemplateSource source)
    {
        // Each open statement with the number of its branches: an `else if` hangs below the `if` before it.
        var open = new Stack<int>();
        var depth = 0;
        var (word, before) = (default(Token), "");
        foreach (var token in new Lexer(source.Text, source.File))
        {
            var text = word.Type == TokenType.Identifier ? word.GetText(source.Text) : "";
            // `for.index` is a value.
            if (Openers.Contains(text) && token.Type != TokenType.Dot)
            {
                open.Push(before == "else" && open.Count > 0 ? open.Pop() + 1 : 1);
                if (++depth > MostNested) return Deep(source, word);
            }
            else if (text == "end" && open.Count > 0) depth -= open.Pop();

            if (text.Length > 0) before = text;
            word = token;
        }

        return null;
    }

    private static Problem Deep(TemplateSource source, Token word) => Problem.Error(
        new Place(source.File, word.Start.Line + 1, word.Start.Column + 1), ProblemCode.TemplateLimit,
        $"More than {MostNested} statements stand within each other.", "Move the inner ones into a partial.");
}
