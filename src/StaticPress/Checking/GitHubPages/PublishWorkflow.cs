using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether a workflow publishes the site, may do so, and runs when time alone changes it.</summary>
internal static class PublishWorkflow
{
    /// <param name="workflows">All of the repository.</param>
    /// <param name="top">Of the repository.</param>
    /// <param name="isOnGitHub">Whether anything but a workflow says that the blog lives there.</param>
    public static IEnumerable<Problem> Check(IReadOnlyList<Workflow> workflows, string top, bool isOnGitHub)
    {
        var publishing = Publishing(workflows).ToArray();
        foreach (var workflow in publishing)
        {
            foreach (var job in workflow.Jobs.Where(Deploys))
            {
                if (Missing(workflow.Root, job) is { Length: > 0 } missing)
                    yield return NotAllowed(new Place(workflow.Name, job.Line, job.Column), job.Key, missing);
            }
        }

        if (publishing.Length == 0)
        {
            if (workflows.Count > 0 || (isOnGitHub && !OtherHosts.Any(name => File.Exists(Path.Join(top, name))))) yield return NoneHere();
        }
        else if (!publishing.Any(workflow => workflow.IsScheduled)) yield return NotDaily(new Place(publishing[0].Name));
    }

    public static IEnumerable<Workflow> Publishing(IReadOnlyList<Workflow> workflows) =>
        workflows.Where(workflow => workflow.Jobs.Any(Deploys));

    /// <summary>By which Netlify, Cloudflare Pages and GitLab Pages know what to do.</summary>
    private static readonly string[] OtherHosts = ["netlify.toml", "wrangler.toml", "wrangler.jsonc", ".gitlab-ci.yml"];

    private static bool Deploys(YamlEntry job) => Workflow.StepsOf(job).Any(step => Workflow.Uses(step, "actions/deploy-pages"));

    /// <summary>What a job says replaces what the workflow says, and a word that is not there means none.</summary>
    private static string Missing(YamlMap workflow, YamlEntry job)
    {
        var permissions = ((YamlMap)job.Value).Find("permissions")?.Value ?? workflow.Find("permissions")?.Value;
        if (permissions is YamlScalar { Text: "write-all" }) return "";
        var granted = permissions as YamlMap ?? YamlMap.Empty;
        return string.Join(" and ", ((string[])["pages", "id-token"])
            .Where(name => granted.Find(name)?.Value is not YamlScalar { Text: "write" }).Select(name => $"'{name}: write'"));
    }

    private static Problem NoneHere() => Problem.Error(
        new Place(".github/workflows"),
        ProblemCode.NoPublishWorkflow,
        "No workflow here publishes the site: none has a step 'uses: actions/deploy-pages'.",
        "Copy .github/workflows/publish.yml from a blog that 'staticpress new site' makes.");

    private static Problem NotAllowed(Place place, string job, string missing) =>
        Problem.Error(place, ProblemCode.WorkflowMayNotPublish, $"The job '{job}' publishes, but may not: it lacks {missing}.",
            "Add that below 'permissions:' of the job.");

    private static Problem NotDaily(Place place) => Problem.Warning(
        place,
        ProblemCode.WorkflowIsNotDaily,
        "Nothing runs this workflow but a push: a post dated ahead appears, and an expired one goes, only with the next.",
        "Add 'schedule: [{cron: \"17 4 * * *\"}]' below 'on:'.");
}
