using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.Dialects;

/// <summary>The settings of the old blog, however they were written.</summary>
/// <param name="Maps">Of two that say the same, the first counts.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed partial record OldConfig(IReadOnlyList<YamlMap> Maps, IReadOnlyList<Problem> Problems)
{
    /// <summary>Hugo's own, where its settings name no <c>defaultContentLanguage</c>.</summary>
    public const string HugoLanguage = "en";

    private static readonly string[] Endings = [".toml", ".yaml", ".yml", ".json"];

    /// <summary>Files in a folder of settings that each hold those below the key that they are called by.</summary>
    private static readonly string[] Parts = ["params", "permalinks", "languages", "menus", "menu", "cascade", "taxonomies"];

    public static OldConfig Read(Dialect dialect, Func<string, SourceFile?> find)
    {
        var maps = new List<YamlMap>();
        var problems = new List<Problem>();
        foreach (var folder in dialect.ConfigFolders)
        {
            foreach (var name in (string[])["hugo", "config"]) Take(maps, $"{folder}/{name}", "");
            foreach (var part in Parts) Take(maps, $"{folder}/{part}", part);
        }

        var files = dialect.Configs.Select(find).OfType<SourceFile>().ToList();
        // A file of Python may have its settings of another; each is read once.
        for (var i = 0; i < files.Count; i++)
        {
            TakeFile(maps, files[i], "");
            files.AddRange(ImportedBy(files[i]).Select(find).OfType<SourceFile>().Where(file => !files.Contains(file)).ToArray());
        }

        var config = new OldConfig(maps, problems);
        if (dialect.ConfigFolders.Count == 0) return config;
        // What is said for the language of the blog counts before what is said for all.
        var language = config.Text("defaultContentLanguage") is { Length: > 0 } said ? said : HugoLanguage;
        var ofLanguage = new List<YamlMap>();
        foreach (var folder in dialect.ConfigFolders)
        {
            Take(ofLanguage, $"{folder}/languages.{language}", "");
            foreach (var part in Parts) Take(ofLanguage, $"{folder}/{part}.{language}", part);
        }

        if (config.Node([$"languages.{language}"]) is YamlMap known)
            ofLanguage.Add(known with { Entries = [.. known.Entries.Where(entry => !IsFolder(entry.Key))] });
        return config with { Maps = [.. ofLanguage, .. maps] };

        // In it lie the texts of this language alone.
        static bool IsFolder(string key) => key.Equals("contentDir", StringComparison.OrdinalIgnoreCase);

        void Take(List<YamlMap> taken, string path, string key)
        {
            if (Endings.Select(ending => find(path + ending)).OfType<SourceFile>().FirstOrDefault() is { } file) TakeFile(taken, file, key);
        }

        void TakeFile(List<YamlMap> taken, SourceFile file, string key)
        {
            var reading = Read(file);
            problems.AddRange(reading.Problems);
            if (reading.Value.Entries.Count == 0) return;
            taken.Add(key.Length == 0 ? reading.Value : new YamlMap([new YamlEntry(key, reading.Value, 1, 1)], 1, 1));
        }
    }

    /// <summary><c>from conf.base import *</c>.</summary>
    private static IEnumerable<string> ImportedBy(SourceFile file)
    {
        if (!file.Path.EndsWith(".py", StringComparison.Ordinal)) return [];
        var folder = file.Path[..(file.Path.LastIndexOf('/') + 1)];
        return Imported().Matches(StrictUtf8.Decode(file.ReadAll())).Select(found => found.Groups["name"].Value.Replace('.', '/'))
            .SelectMany(name => (string[])[$"{folder}{name}.py", $"{name}.py", $"{name}/__init__.py"]);
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
            ".yml" or ".yaml" => YamlText.ReadForeign(text, place),
            // JSON is YAML, but for tabs between its parts.
            ".json" => YamlText.ReadForeign(text.Replace('\t', ' '), place),
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

    [GeneratedRegex(@"^[ \t]*from[ \t]+\.*(?<name>[A-Za-z_][\w.]*)[ \t]+import\b", RegexOptions.Multiline)]
    private static partial Regex Imported();
}
