using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether what a publishing workflow takes for granted is so: the branch, the program's package, the files in Git LFS.</summary>
internal static partial class WorkflowNeeds
{
    /// <param name="top">Of the repository.</param>
    public static IEnumerable<Problem> Check(Workflow workflow, GitRepository? repository, string top)
    {
        if (repository is { Branch: { } branch } && !workflow.RunsFor(branch) && !repository.Branches.Any(workflow.RunsFor))
            yield return OtherBranch(workflow, branch);
        foreach (var folder in PackageFolders(workflow).Where(folder => !Packages(top, folder).Any()))
            yield return NoPackage(workflow, folder);
        if (UsesLfs(top) && workflow.Steps.FirstOrDefault(step => Workflow.Uses(step, "actions/checkout") && !Fetches(step)) is not null)
            yield return PointersOnly(workflow);
        foreach (var problem in WorkflowFiles.Missing(workflow, top).Concat(WorkflowFiles.Secrets(workflow))) yield return problem;
    }

    /// <summary>The files in the repository without which it does not run, from its top.</summary>
    public static IEnumerable<string> FilesOf(Workflow workflow, string top) =>
        [workflow.Name, .. PackageFolders(workflow).SelectMany(folder => Packages(top, folder)),
            .. WorkflowFiles.Of(workflow).Where(file => File.Exists(Path.Join(top, file)))];

    private static IEnumerable<string> PackageFolders(Workflow workflow) => workflow.Steps
        .SelectMany(step => InstallFromFolder().Matches(Workflow.Text(step, "run")))
        .Select(match => match.Groups["folder"].Value)
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Packages(string top, string folder) => Directory.Exists(Path.Join(top, folder))
        ? Directory.EnumerateFiles(Path.Join(top, folder), "staticpress*.nupkg").Select(path => $"{folder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal)
        : [];

    private static bool UsesLfs(string top) =>
        File.Exists(Path.Join(top, ".gitattributes")) && File.ReadLines(Path.Join(top, ".gitattributes"))
        .Any(line => !line.StartsWith('#') && line.Contains("filter=lfs", StringComparison.Ordinal));

    private static bool Fetches(YamlMap checkout) => Workflow.Map(checkout, "with") is { } with && Workflow.Text(with, "lfs") == "true";

    private static Problem OtherBranch(Workflow workflow, string branch) => Problem.Error(
        new Place(workflow.Name),
        ProblemCode.WorkflowOfOtherBranch,
        $"This runs for a push to {string.Join(" or ", workflow.Branches.Select(name => $"'{name}'"))}, and the branch here is "
            + $"'{branch}': a push would publish nothing.",
        workflow.Branches is [{ } only] && !only.Contains('*') ? $"Rename the branch: 'git branch -m {branch} {only}'."
            : $"Add '{branch}' to 'branches:'.");

    private static Problem NoPackage(Workflow workflow, string folder) => Problem.Error(
        new Place(workflow.Name),
        ProblemCode.ProgramMissing,
        $"This installs the program from the folder '{folder}', and no package staticpress.*.nupkg is there: the publication would fail.",
        $"Make it from StaticPress' source with 'dotnet pack src/StaticPress -o {folder}', put it there and commit it.");

    private static Problem PointersOnly(Workflow workflow) => Problem.Error(
        new Place(workflow.Name),
        ProblemCode.LfsNotFetched,
        "Files here are in Git LFS (.gitattributes says so), and this workflow does not fetch them: pointers would be published in their place.",
        "Give the step 'uses: actions/checkout' a 'with: {lfs: true}'.");

    [GeneratedRegex("""dotnet tool install[^\n]*--(?:add-)?source\s+["']?(?!https?:)(?:\$\{?GITHUB_WORKSPACE\}?/|\./)?(?<folder>[\w./-]+)""")]
    private static partial Regex InstallFromFolder();
}
