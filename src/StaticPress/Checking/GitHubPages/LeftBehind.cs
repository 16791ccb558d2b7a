using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Files that the publication needs and a push would not bring.</summary>
internal static class LeftBehind
{
    /// <param name="folder">Where the paths are from.</param>
    /// <param name="paths">All that the site is made of.</param>
    /// <param name="needed">Those of them without which nothing is published.</param>
    public static IEnumerable<Problem> Check(string folder, IEnumerable<string> paths, IReadOnlyList<string> needed) =>
        Ignored(folder, paths.Concat(needed).Distinct(StringComparer.Ordinal)).Concat(NotCommitted(folder, needed));

    private static IEnumerable<Problem> Ignored(string folder, IEnumerable<string> paths)
    {
        // Four words for each: the file of rules, the line in it, the rule, the path.
        const int Words = 4;
        var answer = Git.Ask(folder, string.Concat(paths.Select(path => path + '\0')), "check-ignore", "-z", "--verbose", "--stdin") ?? "";
        var rules = answer.Split('\0').Chunk(Words).Where(words => words.Length == Words)
            .GroupBy(words => (File: words[0], Line: words[1], Rule: words[2]));
        foreach (var rule in rules)
        {
            var files = rule.Count() > 1 ? $"this file, nor {rule.Count() - 1} more" : "this file";
            yield return Problem.Error(
                new Place(rule.First()[^1]),
                ProblemCode.NotInRepository,
                $"GitHub would not have {files}: git leaves out what fits '{rule.Key.Rule}', in line {rule.Key.Line} of {rule.Key.File}.",
                "Take that line out, or add what you need with 'git add --force'.");
        }
    }

    private static IEnumerable<Problem> NotCommitted(string folder, IReadOnlyList<string> needed)
    {
        // Before the first commit nothing is, and whoever makes it adds everything.
        if (Git.Ask(folder, "", "rev-parse", "--quiet", "--verify", "HEAD") is not { Length: > 0 }) yield break;
        if (Git.Ask(folder, "", ["ls-files", "-z", "--cached", "--", .. needed]) is not { } answer) yield break;
        foreach (var path in needed.Except(answer.Split('\0'), StringComparer.Ordinal))
        {
            yield return Problem.Error(new Place(path), ProblemCode.NotInRepository,
                "GitHub would not have this file: it was never committed.", $"Run 'git add {path}' and commit.");
        }
    }
}
