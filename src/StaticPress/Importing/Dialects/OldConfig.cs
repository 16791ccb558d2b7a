using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.Dialects;

/// <summary>The settings of the old blog, however they were written.</summary>
/// <param name="Maps">Of two that say the same, the first counts.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record OldConfig(IReadOnlyList<YamlMap> Maps, IReadOnlyList<Problem> Problems)
{
    private static readonly string[] Endings = [".toml", ".yaml", ".yml", ".json"];

    public static OldConfig Read(Dialect dialect, Func<string, SourceFile?> find)
    {
        var maps = new List<YamlMap>();
        var problems = new List<Problem>();
        foreach (var file in dialect.Configs.Select(find).OfType<SourceFile>())
        {
            var reading = Read(file);
            problems.AddRange(reading.Problems);
            if (reading.Value.Entries.Count > 0) maps.Add(reading.Value);
        }

        foreach (var part in dialect.ConfigParts)
        {
            if (Endings.Select(ending => find(part + ending)).OfType<SourceFile>().FirstOrDefault() is not { } file) continue;
            var reading = Read(file);
            problems.AddRange(reading.Problems);
            var key = part[(part.LastIndexOf('/') + 1)..];
            if (reading.Value.Entries.Count > 0) maps.Add(new YamlMap([new YamlEntry(key, reading.Value, 1, 1)], 1, 1));
        }

        return new OldConfig(maps, problems);
    }

    /// <summary>A file of settings or data by the ending of its name.</summary>
    public static Reading<YamlMap> Read(SourceFile file)
    {
        var bytes = StrictUtf8.WithoutMark(file.ReadAll());
        if (StrictUtf8.FirstBadByte(bytes) >= 0) return new Reading<YamlMap>(YamlMap.Empty, [StrictUtf8.NotUtf8(file.Path, bytes)]);
        var (text, place) = (StrictUtf8.Decode(bytes), new Place(file.Path, 1, 1));
        return Path.GetExtension(file.Path).ToLowerInvariant() switch
        {
            ".toml" => TomlText.Read(text, place),
            ".yml" or ".yaml" => YamlText.Read(text, place),
            // JSON is YAML, but for tabs between its parts.
            ".json" => YamlText.Read(text.Replace('\t', ' '), place),
            _ => new Reading<YamlMap>(ScriptLiterals.Read(text), []),
        };
    }

    /// <param name="paths">With dots between keys: <c>params.subtitle</c>.</param>
    public YamlNode? Node(IEnumerable<string> paths) =>
        paths.SelectMany(path => Maps.Select(map => Below(map, path.Split('.'))))
            .FirstOrDefault(node => node is not null and not YamlScalar { Text: null or "" });

    /// <returns>Empty when nothing is said, or no text.</returns>
    public string Text(IEnumerable<string> paths) =>
        paths.Select(path => Node([path])).OfType<YamlScalar>().FirstOrDefault()?.Text?.Trim() ?? "";

    public string Text(params string[] paths) => Text((IEnumerable<string>)paths);

    /// <summary>Of a list its texts; of one text that.</summary>
    public IReadOnlyList<string> Texts(IEnumerable<string> paths) => Node(paths) switch
    {
        YamlScalar { Text: { } text } => [text],
        YamlList list => [.. list.Items.OfType<YamlScalar>().Select(item => item.Text).OfType<string>()],
        _ => [],
    };

    /// <summary>Hugo does not tell capitals from small letters.</summary>
    private static YamlNode? Below(YamlMap map, string[] keys)
    {
        YamlNode? at = map;
        foreach (var key in keys)
            at = (at as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value;
        return at;
    }
}
