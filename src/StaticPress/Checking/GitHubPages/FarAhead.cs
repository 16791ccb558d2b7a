using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Posts that are dated so far ahead that the daily run may have ended before their day.</summary>
internal static class FarAhead
{
    /// <summary>
    /// docs.github.com, “Disabling and enabling a workflow”: a schedule ends when a public repository is quiet for so long.
    /// </summary>
    private const int QuietDays = 60;

    public static IEnumerable<Problem> Check(Blog blog, IReadOnlyList<Workflow> publishing)
    {
        if (!publishing.Any(workflow => workflow.IsScheduled)) yield break;
        var site = blog.Plan.Site;
        HeldPost[] far = [.. site.Held.Where(held => held.State == PostState.Scheduled && held.Date > site.Options.Now.AddDays(QuietDays))
            .OrderBy(held => held.Date)];
        if (far.Length == 0) yield break;
        yield return Problem.Warning(
            new Place(far[0].Document.File.Path),
            ProblemCode.FarAhead,
            $"This appears in more than {QuietDays} "
                + $"days{(far.Length > 1 ? $", and so {(far.Length == 2 ? "does 1" : $"do {far.Length - 1}")} more" : "")}; GitHub ends "
                + $"the daily run of a repository that nobody has pushed to for so long.",
            "Push something now and then, or start the workflow by hand that day.");
    }
}
