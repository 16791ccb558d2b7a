using System.IO.Enumeration;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>A file of GitHub Actions.</summary>
/// <param name="Name">From the top of the repository.</param>
internal sealed record Workflow(string Name, YamlMap Root)
{
    private const string Folder = ".github/workflows";

    public IEnumerable<YamlEntry> Jobs => Map(Root, "jobs")?.Entries ?? [];

    public IEnumerable<YamlMap> Steps => Jobs.SelectMany(StepsOf);

    public bool IsScheduled => Map(Root, "on")?.Find("schedule") is not null;

    /// <summary>Those whose push it waits for; empty for any.</summary>
    public IReadOnlyList<string> Branches => Map(Root, "on") is { } on && Map(on, "push")?.Find("branches")?.Value is { } branches
        ? branches is YamlList list ? [.. list.Items.OfType<YamlScalar>().Select(branch => branch.Text ?? "")]
            : [(branches as YamlScalar)?.Text ?? ""]
        : [];

    /// <param name="top">Of the repository.</param>
    /// <param name="problems">What cannot be read.</param>
    public static IReadOnlyList<Workflow> ReadAll(string top, ICollection<Problem> problems)
    {
        if (!Directory.Exists(Path.Join(top, Folder))) return [];
        var found = new List<Workflow>();
        foreach (var file in Directory.EnumerateFiles(Path.Join(top, Folder)).Where(file => Path.GetExtension(file) is ".yml" or ".yaml")
            .Order(StringComparer.Ordinal))
        {
            var name = $"{Folder}/{Path.GetFileName(file)}";
            var bytes = new DiskFile(name, top, Target: null, new FileInfo(file).Length, Modified: 0).ReadAll(problems);
            if (StrictUtf8.FirstBadByte(bytes) >= 0) continue;
            var reading = YamlText.Read(StrictUtf8.Decode(bytes), new Place(name, 1, 1));
            foreach (var problem in reading.Problems) problems.Add(problem);
            found.Add(new Workflow(name, reading.Value));
        }

        return found;
    }

    public static IEnumerable<YamlMap> StepsOf(YamlEntry job) =>
        ((job.Value as YamlMap)?.Find("steps")?.Value as YamlList)?.Items.OfType<YamlMap>() ?? [];

    public static bool Uses(YamlMap step, string action) => Text(step, "uses").StartsWith(action + "@", StringComparison.Ordinal);

    public static string Text(YamlMap map, string key) => map.Find(key)?.Value is YamlScalar { Text: { } text } ? text : "";

    public static YamlMap? Map(YamlMap map, string key) => map.Find(key)?.Value as YamlMap;

    public bool RunsFor(string branch) =>
        Branches.Count == 0 || Branches.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, branch, ignoreCase: false));
}
