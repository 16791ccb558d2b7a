using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether a workflow publishes the site, may do so, and runs when time alone changes it.</summary>
internal static class PublishWorkflow
{
    private const string Folder = ".github/workflows";

    /// <param name="top">Of the repository.</param>
    public static IEnumerable<Problem> Check(string top)
    {
        var found = Directory.Exists(Path.Join(top, Folder))
            ? Directory.EnumerateFiles(Path.Join(top, Folder)).Where(file => Path.GetExtension(file) is ".yml" or ".yaml").Order(StringComparer.Ordinal).ToArray()
            : [];
        Place? first = null;
        var isDaily = false;
        foreach (var file in found)
        {
            var name = $"{Folder}/{Path.GetFileName(file)}";
            var unreadable = new List<Problem>();
            var bytes = new DiskFile(name, top, Target: null, new FileInfo(file).Length, Modified: 0).ReadAll(unreadable);
            foreach (var problem in unreadable) yield return problem;
            if (StrictUtf8.FirstBadByte(bytes) >= 0) continue;
            var reading = YamlText.Read(StrictUtf8.Decode(bytes), new Place(name, 1, 1));
            foreach (var problem in reading.Problems) yield return problem;
            foreach (var job in Jobs(reading.Value).Where(Deploys))
            {
                first ??= new Place(name);
                isDaily |= Map(reading.Value, "on")?.Find("schedule") is not null;
                if (Missing(reading.Value, job) is { Length: > 0 } missing) yield return NotAllowed(new Place(name, job.Line, job.Column), job.Key, missing);
            }
        }

        if (first is not { } publishing) yield return NoneHere();
        else if (!isDaily) yield return NotDaily(publishing);
    }

    private static IEnumerable<YamlEntry> Jobs(YamlMap workflow) => Map(workflow, "jobs")?.Entries ?? [];

    private static bool Deploys(YamlEntry job) =>
        (job.Value as YamlMap)?.Find("steps")?.Value is YamlList steps
        && steps.Items.OfType<YamlMap>().Any(step => step.Find("uses")?.Value is YamlScalar { Text: { } action } && action.StartsWith("actions/deploy-pages@", StringComparison.Ordinal));

    /// <summary>What a job says replaces what the workflow says, and a word that is not there means none.</summary>
    private static string Missing(YamlMap workflow, YamlEntry job)
    {
        var permissions = ((YamlMap)job.Value).Find("permissions")?.Value ?? workflow.Find("permissions")?.Value;
        if (permissions is YamlScalar { Text: "write-all" }) return "";
        var granted = permissions as YamlMap ?? YamlMap.Empty;
        return string.Join(" and ", ((string[])["pages", "id-token"]).Where(name => granted.Find(name)?.Value is not YamlScalar { Text: "write" }).Select(name => $"'{name}: write'"));
    }

    private static YamlMap? Map(YamlMap map, string key) => map.Find(key)?.Value as YamlMap;

    private static Problem NoneHere() => Problem.Error(
        new Place(Folder),
        ProblemCode.NoPublishWorkflow,
        "No workflow here publishes the site: none has a step 'uses: actions/deploy-pages'.",
        "Copy .github/workflows/publish.yml from a blog that 'staticpress new site' makes.");

    private static Problem NotAllowed(Place place, string job, string missing) =>
        Problem.Error(place, ProblemCode.WorkflowMayNotPublish, $"The job '{job}' publishes, but may not: it lacks {missing}.", "Add that below 'permissions:' of the job.");

    private static Problem NotDaily(Place place) => Problem.Warning(
        place,
        ProblemCode.WorkflowIsNotDaily,
        "Nothing runs this workflow but a push: a post dated ahead appears, and an expired one goes, only with the next.",
        "Add 'schedule: [{cron: \"17 4 * * *\"}]' below 'on:'.");
}
