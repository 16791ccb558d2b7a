using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether a workflow publishes the site, may do so, and runs when time alone changes it.</summary>
internal static class PublishWorkflow
{
    public static IEnumerable<Problem> Check(Checkout checkout)
    {
        foreach (var workflow in checkout.Publishing)
        {
            // What calls another workflow says what that may do.
            foreach (var job in workflow.Jobs.Where(job => !workflow.IsCalled && Deploys(workflow, job)))
            {
                if (Missing(workflow.Root, job) is { Length: > 0 } missing)
                    yield return NotAllowed(new Place(workflow.Name, job.Line, job.Column), job.Key, missing);
            }
        }

        if (checkout.Publishing.Count == 0) yield return NoneHere(checkout);
        else if (!checkout.Publishing.Any(workflow => workflow.IsScheduled)) yield return NotDaily(new Place(checkout.Publishing[0].Name));
    }

    /// <summary>A workflow whose job is such a workflow publishes as well.</summary>
    public static IEnumerable<Workflow> Publishing(IReadOnlyList<Workflow> workflows)
    {
        var own = workflows.Where(workflow => workflow.Jobs.Any(job => Deploys(workflow, job))).ToArray();
        return workflows.Where(workflow => own.Contains(workflow) || workflow.Jobs.Any(job => own.Any(other => Called(job) == other.Name)));
    }

    /// <returns>The workflow of this repository that a job is; empty for steps of its own.</returns>
    public static string Called(YamlEntry job) =>
        job.Value is YamlMap map && Workflow.Text(map, "uses") is ['.', '/', ..] uses ? uses[2..] : "";

    private static bool Deploys(Workflow workflow, YamlEntry job) => workflow.StepsOf(job).Any(step => step.Uses("actions/deploy-pages"));

    /// <summary>What a job says replaces what the workflow says, and a word that is not there means none.</summary>
    private static string Missing(YamlMap workflow, YamlEntry job)
    {
        var permissions = ((YamlMap)job.Value).Find("permissions")?.Value ?? workflow.Find("permissions")?.Value;
        if (permissions is YamlScalar { Text: "write-all" }) return "";
        var granted = permissions as YamlMap ?? YamlMap.Empty;
        return string.Join(" and ", ((string[])["pages", "id-token"])
            .Where(name => granted.Find(name)?.Value is not YamlScalar { Text: "write" }).Select(name => $"'{name}: write'"));
    }

    private static Problem NoneHere(Checkout checkout)
    {
        var misplaced = checkout.Site == "." || !Directory.Exists(Path.Join(checkout.Top, checkout.Site, Workflow.Folder)) ? null
            : $"{checkout.Site}/{Workflow.Folder}";
        return Problem.Error(
            new Place(Workflow.Folder),
            ProblemCode.NoPublishWorkflow,
            "No workflow here publishes the site: none has a step 'uses: actions/deploy-pages'.",
            misplaced is null ? "Copy .github/workflows/publish.yml from a blog that 'staticpress new site' makes, or name another host in "
                + $"{SiteConfig.File}, as in 'host: folder'."
                : $"GitHub reads none in {misplaced}: move them to the top, and give the step that builds 'working-directory: {checkout.Site}'.");
    }

    private static Problem NotAllowed(Place place, string job, string missing) =>
        Problem.Error(place, ProblemCode.WorkflowMayNotPublish, $"The job '{job}' publishes, but may not: it lacks {missing}.",
            "Add that below 'permissions:' of the job.");

    private static Problem NotDaily(Place place) => Problem.Warning(
        place,
        ProblemCode.WorkflowIsNotDaily,
        "Nothing runs this workflow but a push: a post dated ahead appears, and an expired one goes, only with the next.",
        "Add 'schedule: [{cron: \"17 4 * * *\"}]' below 'on:'.");
}
