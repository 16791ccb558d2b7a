using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>A file of data with what it holds.</summary>
internal sealed record DataFile(SourceFile File, YamlNode Value, IReadOnlyList<Problem> Problems)
{
    public static readonly IReadOnlyList<string> Endings = [".yml", ".yaml", ".json", ".csv", ".toml"];

    /// <returns>The ending, in small letters; null for what is no data.</returns>
    public static string? KindOf(SourceFile file) =>
        Endings.FirstOrDefault(
            ending => file.Name.Length > ending.Length && file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static DataFile Read(SourceFile file)
    {
        var (bytes, problems) = file.TryReadAll();
        if (problems.Count > 0) return new DataFile(file, YamlMap.Empty, problems);
        if (StrictUtf8.FirstBadByte(bytes) >= 0) return new DataFile(file, YamlMap.Empty, [StrictUtf8.NotUtf8(file.Path, bytes)]);
        var reading = Read(file, StrictUtf8.WithoutMark(bytes));
        return new DataFile(file, reading.Value, reading.Problems);
    }

    private static Reading<YamlNode> Read(SourceFile file, ReadOnlySpan<byte> utf8) => KindOf(file) switch
    {
        ".json" => JsonText.Read(utf8, file.Path),
        ".csv" => CsvText.Read(StrictUtf8.Decode(utf8), file.Path),
        ".toml" => Toml(StrictUtf8.Decode(utf8), file.Path),
        _ => FullYaml.ReadAny(StrictUtf8.Decode(utf8), new Place(file.Path, 1, 1)),
    };

    private static Reading<YamlNode> Toml(string text, string file)
    {
        var reading = TomlText.Read(text, new Place(file, 1, 1));
        return new Reading<YamlNode>(reading.Value, reading.Problems);
    }
}
