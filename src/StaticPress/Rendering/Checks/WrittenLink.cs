using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Rendering.Checks;

/// <summary>An address that stands in front matter or in site.yml rather than in a body.</summary>
internal static class WrittenLink
{
    /// <param name="folder">Of the file it stands in; empty for site.yml.</param>
    /// <returns>What is wrong with it, still without its place; null when it leads somewhere.</returns>
    public static Problem? Mistake(SitePlan plan, string address, string folder) => plan.Links.Resolve(address, folder) switch
    {
        LinkTarget.Broken broken => Problem.Error(default, ProblemCode.BrokenLink, broken.Text, broken.Hint),
        LinkTarget.Absent { IsTold: false } absent =>
            Problem.Warning(default, ProblemCode.AbsentTarget, absent.Text, "As long as that is so, it is left out."),
        LinkTarget.Forbidden forbidden => Problem.Error(
            default, ProblemCode.ForbiddenScheme, $"An address may not begin with '{forbidden.Scheme}:'.",
            "Use an address of this site, or an https address."),
        _ => null,
    };
}
