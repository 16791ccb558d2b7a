using System.IO.Enumeration;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>A file of GitHub Actions.</summary>
/// <param name="Name">From the top of the repository.</param>
internal sealed record Workflow(string Name, YamlMap Root)
{
    public const string Folder = ".github/workflows";

    public IEnumerable<YamlEntry> Jobs => Map(Root, "jobs")?.Entries ?? [];

    public IEnumerable<WorkflowStep> Steps => Jobs.SelectMany(StepsOf);

    public bool IsScheduled => Map(Root, "on")?.Find("schedule") is not null;

    /// <summary>It runs as a part of another.</summary>
    public bool IsCalled => Map(Root, "on")?.Find("workflow_call") is not null
        || Root.Find("on")?.Value is YamlScalar { Text: "workflow_call" };

    /// <summary>Those whose push it waits for; empty for any.</summary>
    public IReadOnlyList<string> Branches => Map(Root, "on") is { } on && Map(on, "push")?.Find("branches")?.Value is { } branches
        ? branches is YamlList list ? [.. list.Items.OfType<YamlScalar>().Select(branch => branch.Text ?? "")]
            : [(branches as YamlScalar)?.Text ?? ""]
        : [];

    /// <summary>Whether the repository lies where its jobs begin; a checkout may put it elsewhere.</summary>
    public bool IsAtTop => Steps.Where(step => step.Uses("actions/checkout")).All(step => step.With.Find("path") is null)
        || Steps.Any(step => step.Uses("actions/checkout") && step.With.Find("path") is null);

    /// <param name="top">Of the repository.</param>
    public static Reading<IReadOnlyList<Workflow>> ReadAll(string top)
    {
        if (!Directory.Exists(Path.Join(top, Folder))) return new Reading<IReadOnlyList<Workflow>>([], []);
        var (found, problems) = (new List<Workflow>(), new List<Problem>());
        foreach (var file in Directory.EnumerateFiles(Path.Join(top, Folder)).Where(file => Path.GetExtension(file) is ".yml" or ".yaml")
            .Order(StringComparer.Ordinal))
        {
            var name = $"{Folder}/{Path.GetFileName(file)}";
            var bytes = new DiskFile(name, top, Target: null, new FileInfo(file).Length, Modified: 0).TryReadAll().TellTo(problems);
            if (StrictUtf8.FirstBadByte(bytes) >= 0) continue;
            found.Add(new Workflow(name, YamlText.Read(StrictUtf8.Decode(bytes), new Place(name, 1, 1)).TellTo(problems)));
        }

        return new Reading<IReadOnlyList<Workflow>>(found, problems);
    }

    public IEnumerable<WorkflowStep> StepsOf(YamlEntry job)
    {
        if (job.Value is not YamlMap map || map.Find("steps")?.Value is not YamlList steps) return [];
        var folder = FolderOf(map) is { Length: > 0 } own ? own : FolderOf(Root);
        return steps.Items.OfType<YamlMap>()
            .Select(step => new WorkflowStep(step, Text(step, "working-directory") is { Length: > 0 } at ? at : folder));
    }

    public static string Text(YamlMap map, string key) => map.Find(key)?.Value is YamlScalar { Text: { } text } ? text : "";

    public static YamlMap? Map(YamlMap map, string key) => map.Find(key)?.Value as YamlMap;

    public bool RunsFor(string branch) =>
        Branches.Count == 0 || Branches.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, branch, ignoreCase: false));

    private static string FolderOf(YamlMap jobOrWorkflow) =>
        Map(jobOrWorkflow, "defaults") is { } defaults && Map(defaults, "run") is { } run ? Text(run, "working-directory") : "";
}

/// <param name="Folder">Where it runs a command, from the top of the repository; empty for there. An action takes no notice of it.</param>
internal sealed record WorkflowStep(YamlMap Map, string Folder)
{
    public string Run => Workflow.Text(Map, "run");

    public string Action => Workflow.Text(Map, "uses");

    public YamlMap With => Workflow.Map(Map, "with") ?? YamlMap.Empty;

    public bool Uses(string action) => Action.StartsWith(action + "@", StringComparison.Ordinal);
}
