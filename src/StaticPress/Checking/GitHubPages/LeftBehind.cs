using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Files that the publication needs and a push would not bring.</summary>
internal static class LeftBehind
{
    /// <summary>Git answers of each in milliseconds.</summary>
    private const int MostAsked = 32;

    /// <param name="folder">Where the paths are from.</param>
    /// <param name="paths">All that the site is made of.</param>
    /// <param name="needed">Those of them without which nothing is published.</param>
    /// <param name="stops">What stops the publication without these, in files named as they are.</param>
    public static IEnumerable<Problem> Check(string folder, IEnumerable<string> paths, IReadOnlyList<string> needed,
        Func<IReadOnlyList<string>, IEnumerable<Problem>> stops)
    {
        var all = Own(folder, paths.Concat(needed));
        var ignored = Ignored(folder, all);
        foreach (var rule in ignored) yield return Told(rule.Key, rule.Value);
        // Before the first commit nothing is, and whoever makes it adds everything.
        if (Git.Ask(folder, "", "rev-parse", "--quiet", "--verify", "HEAD") is not { Length: > 0 }) yield break;
        // Of HEAD: what is only staged, no push brings.
        if (Git.Ask(folder, "", "ls-tree", "-r", "-z", "--full-tree", "HEAD") is not { } answer) yield break;
        // "100644 blob 7e3a…", a tab, the path.
        var committed = answer.Split('\0').Select(line => line.Split('\t', 2)).Where(parts => parts.Length > 1)
            .ToDictionary(parts => parts[1], parts => parts[0].Split(' ')[^1], StringComparer.Ordinal);
        string[] left = [.. all.Except(committed.Keys.Concat(ignored.Values.SelectMany(files => files)), StringComparer.Ordinal)];
        foreach (var path in left.Intersect(needed))
            yield return Told(path, 1, "it was never committed.", $"Run 'git add {path}' and commit.");
        if (left.Except(needed).ToArray() is not { Length: > 0 } texts) yield break;
        var (they, them) = texts.Length > 1 ? ("they were", "them") : ("it was", "it");
        var stopped = stops(texts).DistinctBy(problem => problem.Place.File).Take(MostAsked).FirstOrDefault(IsOfCommit);
        yield return Told(texts[0], texts.Length, $"{they} never committed"
            + (stopped is null ? "." : $", and without {them} the publication would stop at {stopped.Place}: {stopped.Text}"),
            "Run 'git add .' and commit.") with
        { Severity = stopped is null ? Severity.Warning : Severity.Error };

        // Of a text that was changed here since, the push brings the former words. Filters are programs that the repository names.
        bool IsOfCommit(Problem problem) => committed.TryGetValue(problem.Place.File, out var id)
            && Git.Ask(folder, "", "hash-object", "--no-filters", "--", problem.Place.File)?.Trim() == id;
    }

    /// <summary>What even a commit of everything leaves out.</summary>
    public static IEnumerable<Problem> ByRules(string folder, IEnumerable<string> paths) =>
        Ignored(folder, Own(folder, paths)).Select(rule => Told(rule.Key, rule.Value));

    /// <summary>Of a path in a submodule git would answer nothing at all.</summary>
    private static string[] Own(string folder, IEnumerable<string> paths)
    {
        string[] others = [.. WorkflowNeeds.Submodules(folder).Select(module => module + "/")];
        return [.. paths.Distinct(StringComparer.Ordinal)
            .Where(path => !others.Any(module => path.StartsWith(module, StringComparison.Ordinal)))];
    }

    private static Dictionary<Rule, string[]> Ignored(string folder, IEnumerable<string> paths)
    {
        // Four words for each: the file of rules, the line in it, the rule, the path.
        const int Words = 4;
        var answer = Git.Ask(folder, string.Concat(paths.Select(path => path + '\0')), "check-ignore", "-z", "--verbose", "--stdin") ?? "";
        return answer.Split('\0').Chunk(Words).Where(words => words.Length == Words)
            .GroupBy(words => new Rule(words[0], words[1], words[2]), words => words[^1])
            .ToDictionary(rule => rule.Key, rule => rule.ToArray());
    }

    private static Problem Told(Rule rule, string[] files) => Told(files[0], files.Length,
        $"git leaves out what fits '{rule.Text}', in line {rule.Line} of {rule.File}.",
        "Take that line out, or add what you need with 'git add --force'.");

    private static Problem Told(string path, int count, string why, string hint) => Problem.Error(
        new Place(path), ProblemCode.NotInRepository,
        $"A push would not bring this file{(count > 1 ? $", nor {count - 1} more" : "")}: {why}", hint);

    /// <param name="File">Of rules, with the number of the line.</param>
    private sealed record Rule(string File, string Line, string Text);
}
