using System.Text.RegularExpressions;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>Folders that the old program copied as they are, and where to.</summary>
internal sealed partial class StaticFolders
{
    private readonly OldBlog _blog;
    private readonly IReadOnlyList<(string From, string To)> _copied;

    private StaticFolders(OldBlog blog) => (_blog, _copied) = (blog, Copied(blog));

    public static StaticFolders Of(OldBlog blog) => new(blog);

    /// <returns>Null for what does not lie in one.</returns>
    public string? AddressOf(SourceFile file)
    {
        foreach (var (from, to) in _copied)
        {
            if (file.Path == from) return to.EndsWith('/') ? to + file.Name : to;
            if (file.Path.StartsWith(from + "/", StringComparison.Ordinal)) return $"{to.TrimEnd('/')}/{file.Path[(from.Length + 1)..]}";
        }

        return null;
    }

    /// <summary>Pelican and Eleventy read a text wherever it lies, and copy what else is there.</summary>
    public bool MayBeText(SourceFile file) => _blog.Dialect.Word is "pelican" or "eleventy"
        && (OldText.MayBe(file.Path) || (OldText.IsForeign(file.Path) && !file.Path.EndsWith(".ipynb", StringComparison.Ordinal)));

    /// <summary>Folders that were copied as they are, by the table and by the settings, the deepest first.</summary>
    private static List<(string From, string To)> Copied(OldBlog blog)
    {
        var dialect = blog.Dialect;
        var copied = dialect.StaticFolders.Where(blog.Folder.HasFolder).Select(folder => (folder, "/")).ToList();
        copied.AddRange(blog.Config.Texts(dialect.Names.Static).Where(_ => dialect.Word == "hugo")
            .Select(folder => (folder.Trim('/'), "/")));
        if (dialect.Word == "pelican")
        {
            var source = blog.Sources[0].Length == 0 ? "" : blog.Sources[0] + "/";
            var paths = blog.Config.Texts(dialect.Names.Static);
            if (blog.Config.Node(["EXTRA_PATH_METADATA"]) is YamlMap extra)
            {
                copied.AddRange(extra.Entries.Where(entry => entry.Value is YamlMap).Select(entry =>
                    (source + entry.Key, "/" + (((YamlMap)entry.Value).Find("path")?.Value as YamlScalar)?.Text)));
            }

            copied.AddRange((paths.Count > 0 ? paths : ["images"]).Select(path => path.Trim('/', '.'))
                .Select(path => (path.Length == 0 ? source.TrimEnd('/') : source + path, "/" + path)));
        }

        if (dialect.Word == "eleventy") copied.AddRange(PassedThrough(blog));
        return [.. copied.Where(pair => pair.Item1.Length > 0).OrderByDescending(pair => pair.Item1.Length)];
    }

    /// <summary>Eleventy's <c>addPassthroughCopy("img")</c> and <c>({"./public/": "/"})</c>, as far as they are written out.</summary>
    private static IEnumerable<(string From, string To)> PassedThrough(OldBlog blog)
    {
        foreach (var file
            in blog.Folder.Files
                .Where(file => EleventySite.IsSettings(file)
                    || file.Name.Contains("passthrough", StringComparison.OrdinalIgnoreCase)))
        {
            var text = StrictUtf8.Decode(file.ReadAll());
            foreach (Match call in PassthroughCall().Matches(text))
            {
                foreach (Match pair in Pair().Matches(call.Groups["words"].Value))
                {
                    var from = Plain(pair.Groups["from"].Value);
                    yield return (from, pair.Groups["to"].Success ? "/" + Plain(pair.Groups["to"].Value) : "/" + BelowSource(from, blog));
                }
            }
        }

        static string Plain(string path) => path.Split('*')[0].TrimStart('.').Trim('/');
    }

    private static string BelowSource(string path, OldBlog blog) =>
        blog.Sources[0].Length > 0 && path.StartsWith(blog.Sources[0] + "/", StringComparison.Ordinal)
            ? path[(blog.Sources[0].Length + 1)..]
            : path;

    /// <summary>Of <c>["img", "css"].forEach(folder => config.addPassthroughCopy(folder))</c> too.</summary>
    [GeneratedRegex(@"addPassthroughCopy\s*\(\s*(?<words>\{[^{}]*\}|\[[^\[\]]*\]|[""'][^""']+[""'])|(?<words>\[[^\[\]]*\])(?:\s*\.forEach\(|\s*\))[^\[\]""']{0,200}?addPassthroughCopy\s*\(\s*\w")]
    private static partial Regex PassthroughCall();

    [GeneratedRegex(@"[""'](?<from>[^""'\n]+)[""'](?:\s*:\s*[""'](?<to>[^""'\n]*)[""'])?")]
    private static partial Regex Pair();
}
