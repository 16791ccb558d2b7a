using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>Holds the words of a site to those that the program and the theme ask for.</summary>
internal static class WordCheck
{
    /// <param name="own">The site's own files.</param>
    public static IEnumerable<Problem> Run(Words words, IReadOnlyList<Phrasebook> own, IReadOnlyList<ThemeLayer> layers)
    {
        var known = layers.SelectMany(layer => layer.Words).Concat(ProgramWords.For(words.Language))
            .SelectMany(book => book.Phrases.Keys).Concat(CalendarNames.Lists).ToHashSet(StringComparer.Ordinal);
        var unknown = own.SelectMany(book => book.Phrases.Keys.Where(name => !known.Contains(name)), (book, name) => Problem.Warning(
            book.Places[name], ProblemCode.UnknownWord, $"Neither the theme nor the program has a word '{name}'.",
            Suggestion.For(name, known) is { Length: > 0 } near
                ? near
                : "Take it out; words of your own stand in the words folder of your theme."));
        return unknown.Concat(words.Check());
    }

    /// <summary>What readers of the site would see in English.</summary>
    /// <returns>Null where every word is there.</returns>
    public static Problem? Missing(Words words) => words.Missing() is not { Count: > 0 } missing ? null : Problem.Warning(
        new Place($"{Config.SiteWords.Folder}{words.Language}.yml"), ProblemCode.MissingWords,
        missing.Count == 1 ? $"There is no '{words.Language}' for one word, so it stays English: {missing[0]}."
            : $"There is no '{words.Language}' for {missing.Count} words, so they stay English: {string.Join(", ", missing)}.",
        $"Write them into words/{words.Language}.yml, as in '{missing[0]}: {words.Find(missing[0])!.Text}'.");
}
