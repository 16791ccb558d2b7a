using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>The words of the site's language: <c>words.source</c>; one with gaps is a function, <c>words.by name: x</c>.</summary>
internal sealed class WordsView(Words words) : View
{
    private readonly FrozenDictionary<string, object> _values = words.Names
        .ToFrozenDictionary(name => name, name => Value(name, words), StringComparer.Ordinal);

    public override IReadOnlyList<string> Members => words.Names;

    public override bool IsShared => true;

    public override bool TryGet(string member, out object? value) => _values.TryGetValue(member, out value);

    private static object Value(string name, Words words)
    {
        var (phrase, gaps) = (words.Find(name)!, WordGaps.Of(words.Declared(name)));
        if (gaps.Count == 0) return phrase.Text;
        var call = new WordCall(name, phrase, [.. gaps]);
        return new TemplateFunction((_, _, given) => call.Fill(given));
    }
}

/// <summary>A word with gaps, and what a template gives for them.</summary>
internal sealed record WordCall(string Name, Phrase Phrase, ImmutableArray<string> Gaps)
{
    public object Fill(Scriban.Runtime.ScriptArray given)
    {
        if (given.Count > 0 && (given.Count > 1 || Gaps.Length > 1)) throw Wrong($"'words.{Name}' takes its values by name.");
        foreach (var name in given.GetMembers())
        {
            if (name != "size" && !Gaps.Contains(name)) throw Wrong($"The word '{Name}' has no gap '{name}'.");
        }

        var values = new object[Gaps.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (given.Count > 0 ? given[0] : given.TryGetValue(null!, default, Gaps[i], out var value) ? value : null)
                ?? throw Wrong($"The word '{Name}' needs '{Gaps[i]}'.");
        }

        var count = Gaps.IndexOf(Phrase.Count);
        var text = count >= 0 && Number(values[count]) is { } number ? Phrase.For(number) : Phrase.Text;
        return Array.Exists(values, value => value is Markup)
            ? new Markup(Phrase.Fill(Escaped(text), gap => Of(gap) is Markup markup ? markup.Value : Escaped(Printed(Of(gap)))))
            : Phrase.Fill(text, gap => Printed(Of(gap)));

        object Of(ReadOnlySpan<char> gap)
        {
            var at = 0;
            while (!gap.SequenceEqual(Gaps[at])) at++;
            return values[at];
        }

        TemplateFault Wrong(string message) => new(ProblemCode.TemplateFailed, message, WordGaps.Example(Name, Gaps));
    }

    private static long? Number(object value) => value switch
    {
        int number => number,
        long number => number,
        string text when long.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        double number => (long)number,
        _ => null,
    };

    private static string Escaped(string text)
    {
        using var escaped = new Utf8Buffer(2 * text.Length + 16);
        TextEscape.WriteHtml(text, escaped);
        return Encoding.UTF8.GetString(escaped.WrittenSpan);
    }

    private static string Printed(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What a word is given.</summary>
internal static class WordGaps
{
    /// <summary>In the order of the text; a count is given even where no form prints it.</summary>
    public static IReadOnlyList<string> Of(Phrase phrase) =>
        phrase.Forms.Count > 1 && !phrase.Gaps.Contains(Phrase.Count) ? [Phrase.Count, .. phrase.Gaps] : phrase.Gaps;

    public static string Example(string name, IReadOnlyList<string> gaps) =>
        $"Write {{{{ words.{name} {string.Join(' ', gaps.Select(gap => $"{gap}: …"))} }}}}.";
}
