using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether <c>url</c> of site.yml is where the site will be.</summary>
internal static class SiteUrl
{
    public static IEnumerable<Problem> Check(SitePlan plan, GitHubRepository? repository)
    {
        var address = plan.Site.Config.Address;
        var host = new Uri(address.Origin).Host;
        var here = new Place(SiteConfig.File);
        if (host is "localhost" or "example.github.io" || host.Split('.') is [.., "example"] or [.., "example", "com" or "org" or "net"])
        {
            yield return Problem.Error(here, ProblemCode.UrlIsExample, $"The 'url' is still '{address.Root}/': feeds, sitemaps and previews would lead there.", $"Write 'url: {repository?.PagesUrl ?? "https://NAME.github.io/"}'.");
        }
        else if (repository is not null && host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase) && !repository.PagesUrl.Equals(address.Root + "/", StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem.Error(here, ProblemCode.UrlIsNotTheRemote, $"The 'url' is '{address.Root}/', but GitHub publishes {repository.Owner}/{repository.Name} at '{repository.PagesUrl}'.", $"Write 'url: {repository.PagesUrl}'.");
        }
    }
}
