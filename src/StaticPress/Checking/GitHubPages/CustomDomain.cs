using System.Text;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether a published <c>CNAME</c> file and <c>url</c> name the same host.</summary>
internal static class CustomDomain
{
    public static IEnumerable<Problem> Check(SitePlan plan)
    {
        if (plan.Routes.Find("/CNAME")?.PublishedFile is not { Length: < 1024 } file) yield break;
        var unreadable = new List<Problem>();
        var (domain, host) = (Encoding.UTF8.GetString(file.ReadAll(unreadable)).Trim(), new Uri(plan.Site.Config.Address.Origin).Host);
        foreach (var problem in unreadable) yield return problem;
        if (unreadable.Count > 0) yield break;
        if (domain.Equals(host, StringComparison.OrdinalIgnoreCase)) yield break;
        yield return Problem.Error(
            new Place(file.Path, 1, 1),
            ProblemCode.DomainsDiffer,
            $"This names '{domain}', but the 'url' of site.yml names '{host}'.",
            "Let both name the host that readers see.");
    }
}
