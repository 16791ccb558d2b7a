using System.Collections.Concurrent;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Locale;

/// <summary>The words that the program carries, one file a language.</summary>
internal static class ProgramWords
{
    private const string Folder = "words/";

    private static readonly ConcurrentDictionary<string, Phrasebook> Read = new(StringComparer.Ordinal);

    /// <summary>Ordinal: ar, de, en, …</summary>
    public static IReadOnlyList<string> Languages { get; } =
        [.. CarriedFiles.Below(Folder).Select(name => name[Folder.Length..^".yml".Length]).Order(StringComparer.Ordinal)];

    /// <summary>The book of a language, where there is one, and the English one.</summary>
    public static IReadOnlyList<Phrasebook> For(string language) =>
        [.. Languages.Where(known => known == "en" || known.Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase))
            .Select(Book)];

    private static Phrasebook Book(string language) => Read.GetOrAdd(language, static name =>
    {
        var file = $"{Folder}{name}.yml";
        return Phrasebook.Read(YamlText.Read(CarriedFiles.Text(file), new Place(file, 1, 1)).Value, file).Value;
    });
}
