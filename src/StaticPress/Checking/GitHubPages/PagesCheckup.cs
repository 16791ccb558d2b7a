using StaticPress.Blogs;
using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>What would go wrong on GitHub Pages, before it does.</summary>
internal static class PagesCheckup
{
    /// <param name="folder">Of the site, from the root of the disk.</param>
    /// <returns>Sorted.</returns>
    public static IReadOnlyList<Problem> Run(Blog blog, SiteSizes sizes, string folder)
    {
        var repository = GitRepository.Above(folder);
        IEnumerable<Problem> problems =
        [
            .. blog.Problems.Where(problem => problem.IsError),
            .. sizes.Problems(),
            .. SourceNames.Check(blog.Plan.Sources, folder),
            .. SiteUrl.Check(blog.Plan, repository?.GitHub),
            .. CustomDomain.Check(blog.Plan),
            .. PublishWorkflow.Check(repository?.Folder ?? folder),
        ];
        return Report.Of(problems);
    }
}
