using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether a workflow builds where the site is, and uploads what it built.</summary>
internal sealed partial class WorkflowFolders
{
    /// <summary>Where actions/upload-pages-artifact looks when it is told nothing.</summary>
    private const string Standard = "_site";

    private readonly Workflow _workflow;
    private readonly Checkout _checkout;

    private WorkflowFolders(Workflow workflow, Checkout checkout) => (_workflow, _checkout) = (workflow, checkout);

    public static IEnumerable<Problem> Check(Workflow workflow, Checkout checkout) =>
        workflow.IsAtTop ? new WorkflowFolders(workflow, checkout).Check() : [];

    /// <param name="script">Of a step or a file.</param>
    /// <returns>The commands in it that build a site.</returns>
    public static IEnumerable<string> Builds(string script) => Build().Matches(script).Select(build => build.Value);

    private IEnumerable<Problem> Check()
    {
        var builds = _workflow.Steps.SelectMany(BuildsOf).ToArray();
        foreach (var build in builds.Where(build => build.Site == ""))
            yield return Told(new Place(_workflow.Name, build.Step.Map.Line, build.Step.Map.Column),
                "This builds where no site.yml is.",
                _checkout.Site == "." ? "The site is at the top of the repository: take 'working-directory' or '--source' out."
                    : $"Give the step 'working-directory: {_checkout.Site}'.");
        var uploads = _workflow.Steps.Where(step => step.Uses("actions/upload-pages-artifact")).ToArray();
        if (uploads.Length == 0 && builds.Length > 0 && IsAllKnown())
            yield return Told(new Place(_workflow.Name), "Nothing here uploads what is built: 'actions/deploy-pages' has nothing to publish.",
                "Add the step 'uses: actions/upload-pages-artifact' after the one that builds.");
        if (builds.Length == 0 || builds.Any(build => build.Output is null || build.Site is null or "")) yield break;
        foreach (var upload in uploads)
        {
            var entry = upload.With.Find("path")?.Value;
            if (_checkout.Known(entry is null ? Standard : Workflow.Text(upload.With, "path")) is not { } path
                || builds.Any(build => build.Output == path) || IsMadeOtherwise(path)) continue;
            yield return Told(new Place(_workflow.Name, entry?.Line ?? upload.Map.Line, entry?.Column ?? upload.Map.Column),
                $"This uploads '{path}', and the site is built into '{builds[0].Output}': the publication would fail.",
                $"Write 'path: {builds[0].Output}'.");
        }
    }

    /// <summary>Actions of others and of its own may do anything.</summary>
    private bool IsAllKnown() => _workflow.Jobs.All(job => _workflow.StepsOf(job).Any())
        && _workflow.Steps.All(step => step.Action.Length == 0
            || (step.Action.StartsWith("actions/", StringComparison.Ordinal) && !step.Uses("actions/upload-artifact")));

    /// <summary>A command may move or copy it there.</summary>
    private bool IsMadeOtherwise(string path) => path != "." && _workflow.Steps.Any(step =>
        Build().Replace(step.Run, "").Contains(Path.GetFileName(path), StringComparison.Ordinal));

    private IEnumerable<WorkflowBuild> BuildsOf(WorkflowStep step)
    {
        foreach (Match found in Build().Matches(step.Run))
        {
            var isHere = !Moves().IsMatch(step.Run[..found.Index]);
            var start = Argument(found.Value, "source") is { } source ? Path.Join(step.Folder, source) : step.Folder;
            var site = isHere && _checkout.Known(start.Length > 0 ? start : ".") is { } folder ? SiteAbove(folder, found) : null;
            var output = Argument(found.Value, "output") ?? Standard;
            yield return new WorkflowBuild(step, site,
                site is null ? null : _checkout.Known(output.StartsWith('$') || Path.IsPathRooted(output) ? output : $"{site}/{output}"));
        }
    }

    /// <returns>The folder with the site that is built from there; empty for none.</returns>
    private string SiteAbove(string folder, Match build)
    {
        if (!Directory.Exists(Path.Join(_checkout.Top, folder))) return "";
        var isNamed = Argument(build.Value, "source") is not null;
        for (var at = folder; ; at = Path.GetDirectoryName(at) is { Length: > 0 } parent ? parent.Replace('\\', '/') : ".")
        {
            if (File.Exists(Path.Join(_checkout.Top, at, SiteConfig.File))) return at;
            if (isNamed || at == ".") return "";
        }
    }

    private static string? Argument(string build, string name)
    {
        var found = Regex.Match(build, $$"""--{{name}}(?:\s+|=)(?:"([^"]*)"|'([^']*)'|(\S+))""");
        return found.Success ? found.Groups.Values.Skip(1).First(group => group.Success).Value : null;
    }

    private static Problem Told(Place place, string text, string hint) =>
        Problem.Error(place, ProblemCode.WorkflowFolders, text, hint);

    [GeneratedRegex("""\bstaticpress(?:\.dll|\.exe)?["']?\s+build\b(?:[^\n;&|\\]|\\\r?\n)*""")]
    private static partial Regex Build();

    [GeneratedRegex(@"(?m)(?:^|[;&(|])\s*(?:cd|pushd|Set-Location)\b")]
    private static partial Regex Moves();
}

/// <param name="Site">Which folder it builds, from the top; empty where no site is, null where that is not known.</param>
/// <param name="Output">Where it writes.</param>
internal sealed record WorkflowBuild(WorkflowStep Step, string? Site, string? Output);
