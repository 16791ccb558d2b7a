using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Locale;

/// <summary>The words that the program carries, one file a language.</summary>
internal static class ProgramWords
{
    private const string Folder = "words/";

    private static readonly Assembly Program = typeof(ProgramWords).Assembly;

    private static readonly ConcurrentDictionary<string, Phrasebook> Read = new(StringComparer.Ordinal);

    /// <summary>Ordinal: ar, de, en, …</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. Program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..^".yml".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The book of a language, where there is one, and the English one.</summary>
    public static IReadOnlyList<Phrasebook> For(string language) =>
        [.. Languages.Where(known => known == "en" || known.Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase))
            .Select(Book)];

    private static Phrasebook Book(string language) => Read.GetOrAdd(language, static name =>
    {
        var file = $"{Folder}{name}.yml";
        using var stream = Program.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Phrasebook.Read(YamlText.Read(reader.ReadToEnd(), new Place(file, 1, 1)).Value, file, []);
    });
}
