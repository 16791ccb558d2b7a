using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>
/// Puts words into a theme's scripts: <c>theme.words.copied</c> becomes <c>"The link is copied."</c>, and a word that has forms for
/// numbers a function from the number to its form: <c>theme.words.results(2)</c> gives <c>"{n} results"</c>.
/// </summary>
internal sealed partial class ScriptWords(Words words)
{
    /// <param name="slim">What else is done to a script; places in messages are those of the file.</param>
    public Reading<string> Fill(string script, Func<string, string> slim, string file) => new(
        Asked().Replace(slim(script), asked => words.Find(asked.Groups["name"].Value) is { } phrase ? Literal(phrase) : asked.Value),
        [
            .. Asked().Matches(script)
                .Select(asked => (Name: asked.Groups["name"].Value, asked.Index))
                .Where(asked => words.Find(asked.Name) is null)
                .Select(asked => Problem.Error(TemplateOrigin.In(file, script, asked.Index), ProblemCode.UnknownWord,
                    $"There is no word '{asked.Name}'.", Suggestion.For(asked.Name, words.Names))),
        ]);

    private string Literal(Phrase phrase)
    {
        if (phrase.Forms.Count == 1) return Literal(phrase.Text);
        var forms = phrase.Forms.OrderBy(form => form.Key)
            .Select(form => $"{form.Key.ToString().ToLowerInvariant()}:{Literal(form.Value)}");
        return $"(n=>(f=>f[new Intl.PluralRules({Literal(words.Language)}).select(n)]??f.other)({{{string.Join(',', forms)}}}))";
    }

    /// <summary>In single quotes, as scripts are written here: the same quotes everywhere pack better.</summary>
    private static string Literal(string text)
    {
        var inner = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value;
        return $"'{inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
    }

    [GeneratedRegex(@"\btheme\.words\.(?<name>[a-z_]+)\b")]
    private static partial Regex Asked();
}
