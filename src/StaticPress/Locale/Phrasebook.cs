using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Locale;

/// <summary>One file of words: <c>words/he.yml</c> of the program, of a theme or of a site.</summary>
/// <param name="Language">As the file is called.</param>
/// <param name="Phrases">By name.</param>
/// <param name="Calendar">Lays the names that the file gives over others.</param>
internal sealed partial record Phrasebook(
    string File, string Language, IReadOnlyDictionary<string, Phrase> Phrases, Func<CalendarNames, CalendarNames> Calendar)
{
    private const string Folder = "words/";

    /// <summary>Where each name stands.</summary>
    public required IReadOnlyDictionary<string, Place> Places { get; init; }

    /// <param name="file">Ending in <c>words/he.yml</c>.</param>
    /// <returns>Null for a file that lies elsewhere, or is not called by a language.</returns>
    public static string? LanguageOf(string file) =>
        FileName().Match(file) is { Success: true } name && LanguageTag.IsOne(name.Groups["language"].Value)
            ? name.Groups["language"].Value
            : null;

    public static bool IsBook(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    public static Reading<Phrasebook> Read(YamlMap words, string file)
    {
        var problems = new List<Problem>();
        var language = LanguageOf(file) ?? "";
        var (rule, phrases, places) = (PluralRule.For(language), new Dictionary<string, Phrase>(StringComparer.Ordinal),
            new Dictionary<string, Place>(StringComparer.Ordinal));
        var calendar = CalendarReader.Read(words, file).TellTo(problems);
        foreach (var entry in words.Entries.Where(entry => !CalendarNames.Lists.Contains(entry.Key)))
        {
            if (Phrase(entry, rule, file, problems) is not { } phrase) continue;
            phrases[entry.Key] = phrase;
            places[entry.Key] = new Place(file, entry.Line, entry.Column);
        }

        return new Reading<Phrasebook>(new Phrasebook(file, language, phrases, calendar) { Places = places }, problems);
    }

    private static Phrase? Phrase(YamlEntry entry, PluralRule rule, string file, List<Problem> problems)
    {
        switch (entry.Value)
        {
            case YamlScalar { Text: { } text }: return Locale.Phrase.Of(text, rule);
            case YamlMap forms: return Forms(entry.Key, forms, rule, (file, problems));
            default:
                problems.Add(Problem.Error(new Place(file, entry.Value.Line, entry.Value.Column), ProblemCode.WrongType,
                    $"The word '{entry.Key}' has no text.", $"Write it behind the colon, as in '{entry.Key}: A text'."));
                return null;
        }
    }

    private static Phrase? Forms(string name, YamlMap map, PluralRule rule, (string File, List<Problem> Problems) report)
    {
        var forms = new Dictionary<PluralForm, string>();
        foreach (var entry in map.Entries)
        {
            if (Form(entry.Key) is { } form && entry.Value is YamlScalar { Text: { } text }) forms[form] = text;
            else Add(entry.Line, entry.Column, $"'{entry.Key}' is not a form of a noun beside a number.",
                $"The forms are: {string.Join(", ", FormNames)}.");
        }

        if (forms.ContainsKey(PluralForm.Other)) return new Phrase(forms, rule);
        Add(map.Line, map.Column, $"The word '{name}' has no form 'other', which stands where no other does.", "Add 'other: …' to it.");
        return null;

        void Add(int line, int column, string text, string hint) =>
            report.Problems.Add(Problem.Error(new Place(report.File, line, column), ProblemCode.BadValue, text, hint));
    }

    private static readonly string[] FormNames = [.. Enum.GetNames<PluralForm>().Select(name => name.ToLowerInvariant())];

    private static PluralForm? Form(string name) => Array.IndexOf(FormNames, name) is >= 0 and var at ? (PluralForm)at : null;

    [GeneratedRegex(@"(?:^|/)words/(?<language>[A-Za-z0-9-]+)\.ya?ml$")]
    private static partial Regex FileName();
}

/// <summary>The names of months and days in a file of words.</summary>
internal static class CalendarReader
{
    public static Reading<Func<CalendarNames, CalendarNames>> Read(YamlMap words, string file)
    {
        var (given, problems) = (new List<(string List, IReadOnlyList<string> Names)>(), new List<Problem>());
        foreach (var entry in words.Entries.Where(entry => CalendarNames.Lists.Contains(entry.Key)))
        {
            string[] names = [.. (entry.Value as YamlList)?.Items.OfType<YamlScalar>().Select(item => item.Text).OfType<string>() ?? []];
            if (CalendarNames.English.With(entry.Key, names) is not null) given.Add((entry.Key, names));
            else problems.Add(Problem.Error(new Place(file, entry.Line, entry.Column), ProblemCode.BadValue,
                $"'{entry.Key}' has {names.Length} names.", $"Give {CalendarNames.LengthOf(entry.Key)}, in a list."));
        }

        return new Reading<Func<CalendarNames, CalendarNames>>(
            calendar => given.Aggregate(calendar, (names, list) => names.With(list.List, list.Names)!), problems);
    }
}
