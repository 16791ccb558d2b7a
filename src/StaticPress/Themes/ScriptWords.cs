using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>
/// Puts words into a theme's scripts: <c>theme.words.copied</c> becomes <c>"The link is copied."</c>, and a word that counts
/// <c>{"one":"One result","other":"{n} results"}</c>, its forms as <c>Intl.PluralRules</c> names them.
/// </summary>
internal sealed partial class ScriptWords(Words words, ICollection<Problem> problems)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="slim">What else is done to a script; places in messages are those of the file.</param>
    public string Fill(string script, Func<string, string> slim, string file)
    {
        foreach (Match asked in Asked().Matches(script))
        {
            var name = asked.Groups["name"].Value;
            if (words.Find(name) is null)
                problems.Add(Problem.Error(TemplateOrigin.In(file, script, asked.Index), ProblemCode.UnknownWord, $"There is no word '{name}'.", Suggestion.For(name, words.Names)));
        }

        return Asked().Replace(slim(script), asked => words.Find(asked.Groups["name"].Value) is { } phrase ? Literal(phrase) : asked.Value);
    }

    private static string Literal(Phrase phrase)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            if (phrase.Forms.Count == 1) json.WriteStringValue(phrase.Text);
            else Write(json, phrase);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, Phrase phrase)
    {
        json.WriteStartObject();
        foreach (var (form, text) in phrase.Forms.OrderBy(form => form.Key)) json.WriteString(form.ToString().ToLowerInvariant(), text);
        json.WriteEndObject();
    }

    [GeneratedRegex(@"\btheme\.words\.(?<name>[a-z_]+)\b")]
    private static partial Regex Asked();
}
