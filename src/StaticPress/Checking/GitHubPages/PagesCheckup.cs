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
    /// <returns>Sorted.</returns>
    public static IReadOnlyList<Problem> Run(Blog blog, SiteSizes sizes, Checkout checkout)
    {
        var (top, folder) = (checkout.Top, Path.GetFullPath(checkout.Site, checkout.Top));
        string[] sources = [.. blog.Plan.Sources.Files.Select(file => checkout.FromTop(file.Path))];
        var script = checkout.Script is { } name ? GitRepository.TextOf(Path.Join(top, name)) : "";
        string[] builds = [.. checkout.Publishing.SelectMany(workflow => workflow.Steps).Select(step => step.Run).Append(script)
            .SelectMany(WorkflowFolders.Builds)];
        // What a strict build stops at, the publication fails with.
        var isStrict = Array.Exists(builds, build => build.Contains("--strict", StringComparison.Ordinal));
        var isTold = builds.Length > 0 && Array.TrueForAll(builds, build => build.Contains("--base-url", StringComparison.Ordinal));
        IEnumerable<Problem> problems =
        [
            .. blog.Problems.Concat(sizes.Made).Where(IsStop)
                .Select(problem => problem with { Severity = Severity.Error }),
            .. sizes.Problems(HostTraits.Of(checkout.Host)),
            .. SourceNames.Check(blog.Plan.Sources, folder),
            .. SiteUrl.Check(blog.Plan, checkout, isTold),
            .. checkout.Host == Host.GitHub ? CustomDomain.Check(blog.Plan).Concat(PublishWorkflow.Check(checkout)) : [],
            .. checkout.Host is Host.GitHub or Host.GitLab ? PushTarget.Check(checkout) : [],
            .. checkout.Unreadable.Select(problem => IsOther(problem.Place.File) ? problem with { Severity = Severity.Warning } : problem),
            .. checkout.Publishing.SelectMany(workflow => WorkflowNeeds.Check(workflow, checkout, sources)),
            .. WorkflowFiles.Missing(checkout.Mark ?? "", checkout.Named(), top),
            .. ProgramPackages.Of(script, top).SelectMany(packages => packages.Check(checkout.Script!, top)),
            .. checkout.Repository is null || checkout.Host == Host.Folder ? []
                : LeftBehind.Check(top, sources, [.. Needed(checkout, script)],
                    left => Without(blog, left, checkout).Except(blog.Problems).Except(sizes.Made).Where(IsStop).Select(FromTop)),
            .. FarAhead.Check(blog, checkout.Publishing),
        ];
        return Report.Of(problems);

        bool IsStop(Problem problem) => isStrict || problem.IsError;

        Problem FromTop(Problem problem) => problem with { Place = problem.Place with { File = checkout.FromTop(problem.Place.File) } };

        // The site is published though another workflow is broken.
        bool IsOther(string name) => checkout.Publishing.Count > 0 && checkout.Publishing.All(workflow => workflow.Name != name);
    }

    /// <param name="left">Files from the top.</param>
    /// <returns>What is wrong with the site that has none of them.</returns>
    private static IEnumerable<Problem> Without(Blog blog, IReadOnlyList<string> left, Checkout checkout)
    {
        var gone = left.ToHashSet(StringComparer.Ordinal);
        var rest = blog.Plan.Sources.Files.Where(file => !gone.Contains(checkout.FromTop(file.Path)));
        var blogOfRest = Blog.Read(new SourceTree(rest, []), blog.Plan.Site.Options);
        return blogOfRest.Problems.Concat(SiteSizes.Of(blogOfRest).Made);
    }

    /// <summary>Without these nothing is published.</summary>
    private static IEnumerable<string> Needed(Checkout checkout, string script) => checkout.Publishing
        .SelectMany(workflow => WorkflowNeeds.FilesOf(workflow, checkout.Top))
        .Append(checkout.FromTop(SiteConfig.File))
        .Concat(((string?[])[checkout.Mark, checkout.Script]).OfType<string>())
        .Concat(ProgramPackages.Of(script, checkout.Top).SelectMany(packages => packages.Files))
        .Distinct(StringComparer.Ordinal);
}

/// <summary>Whether a published <c>CNAME</c> file and <c>url</c> name the same host.</summary>
internal static class CustomDomain
{
    public static IEnumerable<Problem> Check(SitePlan plan)
    {
        if (plan.Routes.Find("/CNAME")?.CopiedFile is not { Length: < 1024 } file) yield break;
        var (bytes, unreadable) = file.TryReadAll();
        var (domain, host) = (Encoding.UTF8.GetString(bytes).Trim(), new Uri(plan.Site.Config.Address.Origin).Host);
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
    /// <param name="isTold">Whether what builds the site for the web tells it another address.</param>
    public static IEnumerable<Problem> Check(SitePlan plan, Checkout checkout, bool isTold)
    {
        var severity = isTold ? Severity.Warning : Severity.Error;
        var repository = checkout.Host == Host.GitHub ? checkout.Repository?.GitHub : null;
        var address = plan.Site.Config.Address;
        var host = new Uri(address.Origin).Host;
        var here = new Place(SiteConfig.File);
        if (host is "localhost" or "example.github.io" || host.Split('.') is [.., "example"] or [.., "example", "com" or "org" or "net"])
        {
            yield return new Problem(severity, here, ProblemCode.UrlIsExample,
                $"The 'url' is still '{address.Root}/': feeds, sitemaps and previews {(isTold ? "of a build here" : "would")} lead there.",
                $"Write 'url: {repository?.PagesUrl ?? HostTraits.Of(checkout.Host).Address}'.");
        }
        else if (repository is not null && host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            && !repository.PagesUrl.Equals(address.Root + "/", StringComparison.OrdinalIgnoreCase))
        {
            yield return new Problem(severity, here, ProblemCode.UrlIsNotTheRemote,
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

    /// <summary>What may not be read here the scan of the site has told.</summary>
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
