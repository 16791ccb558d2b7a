using StaticPress.Content;
using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>
/// What the old blog said once for many texts: Jekyll's <c>defaults</c>, Hugo's <c>cascade</c>, the data files of Eleventy's folders.
/// </summary>
internal sealed class FrontDefaults
{
    private readonly List<(string Folder, string Type, YamlMap Values)> _defaults = [];

    private readonly List<string> _unread = [];

    /// <summary>Files that make addresses by a program.</summary>
    public IReadOnlyList<string> Unread => _unread;

    public static FrontDefaults Of(OldFolder folder, OldConfig config, string source)
    {
        var defaults = new FrontDefaults();
        if (config.Node(["defaults"]) is YamlList list)
        {
            foreach (var item in list.Items.OfType<YamlMap>())
            {
                if (item.Find("values")?.Value is not YamlMap values) continue;
                var scope = item.Find("scope")?.Value as YamlMap;
                defaults._defaults.Add((Join(source, TextOf(scope, "path").Trim('/', '*')), TextOf(scope, "type"), values));
            }
        }

        defaults.Cascade(config.Node(["cascade"]), source, source);
        foreach (var file in folder.Below(source).Where(file => SectionPages.IsSection(file) && MarkdownFile.Is(file.Path)))
        {
            var head = OldText.HeadOf(FrontMatterBlock.Read(file), file.Path).Value;
            defaults.Cascade(head.Find("cascade")?.Value, file.Folder.TrimEnd('/'), source);
        }

        foreach (var file in folder.Files.Where(IsFolderData))
        {
            var at = file.Path.LastIndexOf('/');
            var read = OldConfig.Read(file);
            if (read is { Problems.Count: 0, Value: { Entries.Count: > 0 } values })
                defaults._defaults.Add((at < 0 ? "" : file.Path[..at], "", values));
            if (read.Value.Find("permalink") is null && StrictUtf8.Decode(file.ReadAll()).Contains("permalink", StringComparison.Ordinal))
                defaults._unread.Add(file.Path);
        }

        return defaults;
    }

    /// <param name="said">Settings for all below, or a list of such, each with what it is for: <c>target: {path: /blog/**}</c>.</param>
    private void Cascade(YamlNode? said, string folder, string source)
    {
        foreach (var values in said is YamlList list ? list.Items.OfType<YamlMap>() : said is YamlMap map ? [map] : [])
        {
            var target = (values.Find("_target") ?? values.Find("target"))?.Value as YamlMap;
            if (TextOf(target, "kind") is not ("" or "page") || TextOf(target, "path") is var path && path.Contains('{')) continue;
            var settings = values.Entries.Where(entry => entry.Key is not ("_target" or "target" or "params"))
                .Concat((values.Find("params")?.Value as YamlMap)?.Entries ?? []);
            _defaults.Add((path.Length == 0 ? folder : Join(source, path.Trim('/', '*')), "", values with { Entries = [.. settings] }));
        }
    }

    /// <summary>The head with what is said for the folder beneath it: the deepest folder counts, and the head itself before all.</summary>
    public YamlMap Below(YamlMap head, string path)
    {
        if (_defaults.Count == 0) return head;
        var entries = head.Entries.ToList();
        foreach (var (_, _, values) in _defaults.Where(one => IsFor(one, path)).OrderByDescending(one => one.Folder.Length)
            .ThenByDescending(one => one.Type.Length))
            entries.AddRange(values.Entries.Where(value => entries.All(entry => entry.Key != value.Key)));
        return head with { Entries = entries };
    }

    private static bool IsFor((string Folder, string Type, YamlMap Values) one, string path) =>
        (one.Folder.Length == 0 || path.StartsWith(one.Folder + "/", StringComparison.Ordinal) || path == one.Folder)
        && one.Type switch
        {
            "" => true,
            "posts" or "post" => path.Contains("_posts/", StringComparison.Ordinal),
            "drafts" => path.Contains("_drafts/", StringComparison.Ordinal),
            "pages" => !path.Contains("_posts/", StringComparison.Ordinal) && !path.Contains("_drafts/", StringComparison.Ordinal),
            var collection => path.Contains($"_{collection}/", StringComparison.Ordinal),
        };

    /// <summary><c>posts/posts.json</c> and <c>posts/posts.11tydata.js</c>, which Eleventy reads for every text of the folder.</summary>
    private static bool IsFolderData(SourceFile file)
    {
        var parts = file.Path.Split('/');
        if (parts.Length < 2) return false;
        var (folder, name) = (parts[^2], parts[^1]);
        return name == folder + ".json"
            || (name.StartsWith(folder + ".11tydata.", StringComparison.Ordinal) && name.Count(c => c == '.') == 2);
    }

    private static string TextOf(YamlMap? map, string key) => (map?.Find(key)?.Value as YamlScalar)?.Text ?? "";

    private static string Join(string source, string path) => source.Length == 0 ? path : path.Length == 0 ? source : $"{source}/{path}";
}
