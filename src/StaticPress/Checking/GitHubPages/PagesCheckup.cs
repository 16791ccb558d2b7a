using System.IO.Enumeration;
using System.Text;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Checking.GitHubPages;

/// <summary>What would go wrong on GitHub Pages, before it does.</summary>
internal static class PagesCheckup
{
    /// <param name="folder">Of the site, from the root of the disk.</param>
    /// <returns>Sorted.</returns>
    public static IReadOnlyList<Problem> Run(Blog blog, SiteSizes sizes, string folder)
    {
        var repository = GitRepository.Above(folder);
        var top = repository?.Folder ?? folder;
        var unreadable = new List<Problem>();
        var workflows = Workflow.ReadAll(top, unreadable);
        var publishing = PublishWorkflow.Publishing(workflows).ToArray();
        var sources = blog.Plan.Sources.Files.Select(file => Path.GetRelativePath(top, Path.Join(folder, file.Path)).Replace('\\', '/'));
        IEnumerable<Problem> problems =
        [
            .. blog.Problems.Where(problem => problem.IsError),
            .. sizes.Problems(),
            .. SourceNames.Check(blog.Plan.Sources, folder),
            .. SiteUrl.Check(blog.Plan, repository?.GitHub),
            .. CustomDomain.Check(blog.Plan),
            .. unreadable,
            .. PublishWorkflow.Check(workflows, top, repository is not null || SiteUrl.IsOnGitHub(blog.Plan.Site.Config.Address)),
            .. publishing.SelectMany(workflow => WorkflowNeeds.Check(workflow, repository, top)),
            .. repository is null ? []
                : LeftBehind.Check(top, sources,
                    [.. publishing.SelectMany(workflow => WorkflowNeeds.FilesOf(workflow, top)).Distinct(StringComparer.Ordinal)]),
            .. FarAhead.Check(blog, publishing),
        ];
        return Report.Of(problems);
    }
}

/// <summary>Whether a published <c>CNAME</c> file and <c>url</c> name the same host.</summary>
internal static class CustomDomain
{
    public static IEnumerable<Problem> Check(SitePlan plan)
    {
        if (plan.Routes.Find("/CNAME")?.CopiedFile is not { Length: < 1024 } file) yield break;
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

/// <summary>Whether <c>url</c> of site.yml is where the site will be.</summary>
internal static class SiteUrl
{
    /// <summary>What a new site says is nobody's decision.</summary>
    public static bool IsOnGitHub(SiteAddress address) =>
        new Uri(address.Origin).Host is var host && host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            && host != "example.github.io";

    public static IEnumerable<Problem> Check(SitePlan plan, GitHubRepository? repository)
    {
        var address = plan.Site.Config.Address;
        var host = new Uri(address.Origin).Host;
        var here = new Place(SiteConfig.File);
        if (host is "localhost" or "example.github.io" || host.Split('.') is [.., "example"] or [.., "example", "com" or "org" or "net"])
        {
            yield return Problem.Error(here, ProblemCode.UrlIsExample,
                $"The 'url' is still '{address.Root}/': feeds, sitemaps and previews would lead there.",
                $"Write 'url: {repository?.PagesUrl ?? "https://NAME.github.io/"}'.");
        }
        else if (repository is not null && host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            && !repository.PagesUrl.Equals(address.Root + "/", StringComparison.OrdinalIgnoreCase))
        {
            yield return Problem.Error(here, ProblemCode.UrlIsNotTheRemote,
                $"The 'url' is '{address.Root}/', but GitHub publishes {repository.Owner}/{repository.Name} at '{repository.PagesUrl}'.",
                $"Write 'url: {repository.PagesUrl}'.");
        }
    }
}

/// <summary>Names that are one thing on this disk and another where the site is checked out.</summary>
internal static class SourceNames
{
    public static IEnumerable<Problem> Check(SourceTree sources, string folder) => OnlyByCase(sources).Concat(Links(folder));

    private static IEnumerable<Problem> OnlyByCase(SourceTree sources) => sources.Files
        .GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => Problem.Error(
            new Place(same.Last().Path),
            ProblemCode.NamesDifferByCase,
            $"This name and {same.First().Path} differ only in capitals: on Windows and macOS one of the two is lost.",
            "Rename one."));

    private static IEnumerable<Problem> Links(string folder) => ((string[])["content", "themes"])
        .Select(name => Path.Join(folder, name))
        .Where(Directory.Exists)
        .SelectMany(top => new FileSystemEnumerable<string>(
            top,
            static (ref entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0,
            ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        })
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => Problem.Warning(
            new Place(path),
            ProblemCode.LinkInSources,
            "This is a link to another file or folder: a checkout on Windows makes it a file with a path in it.",
            "Copy what it leads to into its place."));
}
