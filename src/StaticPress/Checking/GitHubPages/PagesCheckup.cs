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
            .. PublishWorkflow.Check(workflows),
            .. publishing.SelectMany(workflow => WorkflowNeeds.Check(workflow, repository, top)),
            .. repository is null ? [] : LeftBehind.Check(top, sources, [.. publishing.SelectMany(workflow => WorkflowNeeds.FilesOf(workflow, top)).Distinct(StringComparer.Ordinal)]),
            .. FarAhead.Check(blog, publishing),
        ];
        return Report.Of(problems);
    }
}
