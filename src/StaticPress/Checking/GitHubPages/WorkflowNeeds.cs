using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>
/// Whether what a publishing workflow takes for granted is so: the branch, the program's package, files that are elsewhere.
/// </summary>
internal static class WorkflowNeeds
{
    /// <param name="sources">Of the site, from the top of the repository.</param>
    public static IEnumerable<Problem> Check(Workflow workflow, Checkout checkout, IReadOnlyList<string> sources)
    {
        var (repository, top) = (checkout.Repository, checkout.Top);
        if (repository is { Branch: { } branch } && !workflow.RunsFor(branch) && !repository.Branches.Any(workflow.RunsFor))
            yield return OtherBranch(workflow, branch);
        if (NotFetched(workflow, "lfs") && LfsFolder(top, sources) is { } attributes)
            yield return Elsewhere(workflow, $"Files here are in Git LFS ({attributes} says so), and this workflow does not fetch them: pointers "
                + "would be published in their place.", "lfs: true");
        if (NotFetched(workflow, "submodules") && Submodules(top).FirstOrDefault(module => IsUsed(module, sources)) is { } used)
            yield return Elsewhere(workflow, $"'{used}' is a repository of its own (.gitmodules says so), and this workflow does not fetch it: "
                + "the publication would be without it.", "submodules: true");
        foreach (var problem in workflow.Steps.SelectMany(step => ProgramPackages.Of(step.Run, top)).DistinctBy(packages => packages.Folder)
            .SelectMany(packages => packages.Check(workflow.Name, top))
            .Concat(WorkflowFiles.Missing(workflow, top)).Concat(WorkflowFiles.Secrets(workflow))
            .Concat(WorkflowFolders.Check(workflow, checkout))) yield return problem;
    }

    /// <summary>The files in the repository without which it does not run, from its top.</summary>
    public static IEnumerable<string> FilesOf(Workflow workflow, string top) =>
        [workflow.Name, .. workflow.Steps.SelectMany(step => ProgramPackages.Of(step.Run, top)).SelectMany(packages => packages.Files),
            .. WorkflowFiles.Of(workflow, top).Where(file => File.Exists(Path.Join(top, file)))];

    /// <summary>Folders of the repository that are repositories of their own, by gitmodules(5).</summary>
    public static IEnumerable<string> Submodules(string top) =>
        GitRepository.TextOf(Path.Join(top, ".gitmodules")).Split('\n').Select(line => line.Split('=', 2))
            .Where(parts => parts.Length > 1 && parts[0].Trim() == "path").Select(parts => parts[1].Trim().TrimEnd('/'));

    private static bool IsUsed(string folder, IReadOnlyList<string> sources) =>
        sources.Any(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <returns>The file that says so; it may lie in any folder above what it is about.</returns>
    private static string? LfsFolder(string top, IReadOnlyList<string> sources) => sources.SelectMany(Above).Prepend("")
        .Distinct(StringComparer.Ordinal).Select(folder => $"{folder}.gitattributes")
        .FirstOrDefault(file => GitRepository.TextOf(Path.Join(top, file)).Split('\n')
            .Any(line => !line.StartsWith('#') && line.Contains("filter=lfs", StringComparison.Ordinal)));

    /// <summary>Each folder that a path lies in, with a slash at its end.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (var at = path.IndexOf('/'); at >= 0; at = path.IndexOf('/', at + 1)) yield return path[..(at + 1)];
    }

    private static bool NotFetched(Workflow workflow, string what)
    {
        var checkouts = workflow.Steps.Where(step => step.Uses("actions/checkout")).ToArray();
        return checkouts.Length > 0 && checkouts.All(step => Workflow.Text(step.With, what) is "" or "false");
    }

    private static Problem OtherBranch(Workflow workflow, string branch) => Problem.Error(
        new Place(workflow.Name),
        ProblemCode.WorkflowOfOtherBranch,
        $"This runs for a push to {string.Join(" or ", workflow.Branches.Select(name => $"'{name}'"))}, and the branch here is "
            + $"'{branch}': a push would publish nothing.",
        workflow.Branches is [{ } only] && !only.Contains('*') ? $"Rename the branch: 'git branch -m {branch} {only}'."
            : $"Add '{branch}' to 'branches:'.");

    private static Problem Elsewhere(Workflow workflow, string text, string with) => Problem.Error(
        new Place(workflow.Name), ProblemCode.NotFetched, text, $"Give the step 'uses: actions/checkout' a 'with: {{{with}}}'.");
}
