using System.Collections.Frozen;
using StaticPress.Primitives;

namespace StaticPress.Locale;

/// <summary>Every word that readers see and no author wrote, in the language of the site.</summary>
internal sealed class Words
{
    private readonly FrozenDictionary<string, Phrase> _phrases;
    private readonly IReadOnlyList<Phrasebook> _books;

    private Words(string language, IReadOnlyList<Phrasebook> books, IReadOnlyList<Phrasebook> inOrder)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var (name, phrase) in inOrder.SelectMany(book => book.Phrases)) phrases.TryAdd(name, phrase);
        (Language, _books, _phrases) = (language, books, phrases.ToFrozenDictionary(StringComparer.Ordinal));
        Names = [.. phrases.Keys.Order(StringComparer.Ordinal)];
        Calendar = inOrder.Reverse().Aggregate(CalendarNames.English, (names, book) => book.Calendar(names));
    }

    /// <summary>What a site has whose theme brings no words.</summary>
    public static Words English { get; } = Of("en", ProgramWords.For("en"));

    /// <summary>Of the site.</summary>
    public string Language { get; }

    /// <summary>Ordinal.</summary>
    public IReadOnlyList<string> Names { get; }

    public CalendarNames Calendar { get; }

    /// <param name="books">Of all languages, in the order in which they win: the site's, the theme's, its parents', the program's.</param>
    public static Words Of(string language, IReadOnlyList<Phrasebook> books)
    {
        // A book of the language with its country, then one without, then English, which has every word.
        string[] languages = [language, language.Split('-')[0], "en"];
        return new Words(language, books, [.. languages.Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(wanted =>
            books.Where(book => book.Language.Equals(wanted, StringComparison.OrdinalIgnoreCase)))]);
    }

    public Phrase? Find(string name) => _phrases.GetValueOrDefault(name);

    /// <summary>
    /// A word as those who print it know it, in English where there is English: its gaps are what it is given in every language.
    /// </summary>
    public Phrase Declared(string name) =>
        _books.LastOrDefault(book => book.Language == "en" && book.Phrases.ContainsKey(name))?.Phrases[name] ?? _phrases[name];

    public string this[Word word] => _phrases[word.Name].Text;

    /// <summary>A sentence with its gaps filled.</summary>
    public string Of(Word word, params ReadOnlySpan<(string Gap, string Value)> values)
    {
        var text = this[word];
        foreach (var (gap, value) in values) text = text.Replace($"{{{gap}}}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The words that no book has in the language of the site.</summary>
    public IReadOnlyList<string> Missing()
    {
        var tongue = Language.Split('-')[0];
        var own = _books.Where(book => book.Language.Split('-')[0].Equals(tongue, StringComparison.OrdinalIgnoreCase)).ToArray();
        return [.. Names.Where(name => !own.Any(book => book.Phrases.ContainsKey(name)))];
    }

    /// <summary>What is wrong with words, seen beside all others.</summary>
    public IEnumerable<Problem> Check() =>
        _books.SelectMany(book => book.Phrases.Keys.Order(StringComparer.Ordinal), (book, name) => Check(book, name)).OfType<Problem>();

    private Problem? Check(Phrasebook book, string name)
    {
        var gaps = book.Phrases[name].Forms.Values.SelectMany(form => Phrase.Of(form, book.Phrases[name].Rule).Gaps);
        var meant = _phrases.ContainsKey(name) ? Declared(name).Gaps : [];
        if (gaps.FirstOrDefault(gap => !meant.Contains(gap)) is not { } stray) return null;
        return Problem.Error(book.Places[name], ProblemCode.BadValue, $"The word '{name}' has no gap '{{{stray}}}' to fill.",
            meant.Count == 0
                ? "It is written as it stands."
                : Suggestion.For(stray, meant) is { Length: > 0 } near ? near : $"There is: {string.Join(", ", meant)}.");
    }
}
