using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Checking.GitHubPages;
using StaticPress.Config;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Publishing;

/// <summary>A site on its way to the web: built strictly, compared with what is there, and sent.</summary>
/// <param name="Folder">Of the site, from the root of the disk.</param>
/// <param name="Target">Where the strict build goes.</param>
/// <param name="Wanted">Asked anew for each build.</param>
internal sealed record Publication(string Folder, OutputFolder Target, Func<BuildOptions> Wanted)
{
    /// <param name="tell">Told what changed, before anything is done.</param>
    /// <returns>Null when nothing changed.</returns>
    public PublicationEnd? Run(SiteRepository repository, Action<PublicationChanges> tell)
    {
        if (repository.Remote is null) return new PublicationEnd(null, GitRefusal.NoRemote);
        if (Check(repository) is { Count: > 0 } mistakes) return new PublicationEnd(null, null) { Mistakes = mistakes };
        var changes = Changes(repository);
        if (changes.IsNothing) return null;
        tell(changes);
        return GitPublication.Publish(repository, changes, () => Check(repository));
    }

    public PublicationChanges Changes(SiteRepository repository) =>
        WorkingTree.Compare(repository, SiteReading.Read(DiskScan.Scan(Folder), Wanted()));

    /// <summary>Builds the site as the host will, with warnings as errors.</summary>
    /// <returns>What stops it; nothing when the whole site stands in the target.</returns>
    public IReadOnlyList<Problem> Build()
    {
        var blog = Blog.Read(DiskScan.Scan(Folder), Wanted());
        return Build(blog);
    }

    private IReadOnlyList<Problem> Check(SiteRepository repository)
    {
        var blog = Blog.Read(DiskScan.Scan(Folder), Wanted());
        if (Build(blog) is { Count: > 0 } mistakes) return mistakes;
        // A file that git leaves out would be missing on the web, though it is here.
        var left = LeftBehind.ByRules(repository.Git.Folder, blog.Plan.Sources.Files.Select(file => repository.Prefix + file.Path));
        return Report.Of(left) is { Length: > 0 } problems ? problems : Recorded(blog);
    }

    private IReadOnlyList<Problem> Build(Blog blog)
    {
        var options = new PublishOptions(Strict: true, Environment.ProcessorCount, TimeRoutes: false, Folder);
        var built = SitePublisher.Publish(blog, Target, options, _ => { });
        return built.Result is null ? built.Problems : [];
    }

    /// <summary>Where the author keeps a record of all addresses, those that are published now belong into it.</summary>
    private IReadOnlyList<Problem> Recorded(Blog blog) =>
        blog.Plan.Sources.Find(UrlHistory.File) is null ? []
        : AuthorsFolder.At(Folder).Put(UrlHistory.File, Encoding.UTF8.GetBytes(blog.History.Next(blog.Plan.Routes))).Problem is { } refused
            ? [refused]
            : [];
}
