namespace StaticPress.Primitives;

/// <summary>What the author is told of all that was found.</summary>
internal static class Report
{
    /// <returns>
    /// Sorted, each once. Where a file could not be read, or site.yml is no YAML, whatever else is wrong may be so for that reason alone (a
    /// link to it, an address that is gone, a date that nobody knows how to read): only what is wrong with reading is told then.
    /// </returns>
    public static Problem[] Of(IEnumerable<Problem> problems)
    {
        Problem[] all = [.. problems.Distinct().Order()];
        // What is read at a slip is not what its author meant.
        if (all.Where(IsOfYaml).Select(problem => problem.Place).ToHashSet() is { Count: > 0 } slips)
            all = Array.FindAll(all, problem => IsOfYaml(problem) || !slips.Contains(problem.Place));
        if (Array.Exists(all, problem => problem.Code == ProblemCode.NotReadable))
            return Array.FindAll(all, problem => problem.Area == ProblemArea.Files);
        return Array.Exists(all, problem => problem.Place.File == "site.yml" && IsOfYaml(problem))
            ? Array.FindAll(all, problem => problem.Area == ProblemArea.Files || IsOfYaml(problem))
            : all;
    }

    private static bool IsOfYaml(Problem problem) =>
        problem.Code is ProblemCode.YamlSyntax or ProblemCode.YamlDuplicateKey or ProblemCode.YamlLimit or ProblemCode.YamlNotAllowed;
}
