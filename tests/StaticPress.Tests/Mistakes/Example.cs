using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Mistakes;

/// <summary>A small site with a mistake in it, and what is said about that.</summary>
/// <param name="Name">What the author did.</param>
internal sealed record Example(string Name, Lazy<IReadOnlyList<Problem>> ChangeNotice)
{
    private Example(string name, Func<IReadOnlyList<Problem>> tell)
        : this(name, new Lazy<IReadOnlyList<Problem>>(tell))
    {
    }

    /// <summary>The site with the mistake; null where it lies on a disk, or there is none.</summary>
    public TestSite? Site { get; private init; }

    public static Example Of(string name, TestSite site) => new(name, () => site.Build().Problems) { Site = site };

    /// <summary>What is told where no site is asked.</summary>
    public static Example Of(string name, Problem problem) => new(name, () => [problem]);

    public static Example Settings(string name, string yaml) => Of(name, new TestSite().Config(yaml));

    /// <param name="frontMatter">Of a post that the file's name gives a date.</param>
    public static Example Post(string name, string frontMatter, string body = "Text.") =>
        Of(name, new TestSite().Post("2024-01-02-a", frontMatter, body));

    public static Example Body(string name, string body) => Post(name, "title: A", body);

    public static Example Layout(string name, string template) => Of(name, new TestSite()
        .Config("theme: mine")
        .File("themes/mine/theme.yml", "extends: coffee")
        .File("themes/mine/layouts/post.html", template)
        .Post("2024-01-02-a", "title: A"));

    /// <summary>A site that has to lie on a disk.</summary>
    public static Example Disk(string name, Func<TemporaryFolder, IReadOnlyList<Problem>> tell) => new(name, () =>
    {
        using var disk = new TemporaryFolder();
        var problems = tell(disk.Write("site.yml", "").Folder("content"));
        return [.. problems.Select(problem => problem with { Place =
            problem.Place with { File = problem.Place.File.Replace(disk.FullPath, "FOLDER", StringComparison.Ordinal) } })];
    });

    public static IReadOnlyList<Problem> Scan(TemporaryFolder disk) =>
        Blog.Read(DiskScan.Scan(disk.FullPath), new BuildOptions(TestSite.Moment)).Problems;
}
