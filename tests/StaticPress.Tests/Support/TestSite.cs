using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Config;
using StaticPress.Sources;

namespace StaticPress.Tests.Support;

/// <summary>
/// A site written in a test, without a disk. Its <c>site.yml</c> is empty and its theme is the one the program carries, unless the
/// test brings others.
/// </summary>
/// <example><c>new TestSite().Config("title: Show").Post("a", "title: A\ndate: 2021-08-26").Build().Page("/2021/08/26/a/")</c></example>
internal sealed record TestSite
{
    /// <summary>Later than any post of the blog of the tests.</summary>
    public static readonly DateTimeOffset Moment = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private IReadOnlyDictionary<string, SourceFile> Files { get; init; } = new Dictionary<string, SourceFile>(StringComparer.Ordinal)
    {
        [SiteConfig.File] = MemoryFile.Of(SiteConfig.File, ""),
    };

    private BuildOptions Options { get; init; } = new(Moment);

    /// <summary>The whole blog of the tests, as its files lie on the disk, with the theme that the program carries.</summary>
    /// <param name="theme">Another one that the program carries.</param>
    public static BuiltSite RealBlog(BuildOptions? options = null, string? theme = null)
    {
        var tree = DiskScan.Scan(Repository.Blog);
        if (theme is not null) tree = tree.With([SiteConfig.File],
            [MemoryFile.Of(SiteConfig.File, System.IO.File.ReadAllText(Path.Join(Repository.Blog, SiteConfig.File))
            .Replace("theme: coffee", $"theme: {theme}", StringComparison.Ordinal))]);
        return new BuiltSite(Blog.Read(tree, options ?? new BuildOptions(Moment)));
    }

    public TestSite File(string path, string text) => File(MemoryFile.Of(path, text));

    public TestSite File(SourceFile file) =>
        this with { Files = new Dictionary<string, SourceFile>(Files, StringComparer.Ordinal) { [file.Path] = file } };

    public TestSite Without(string path) =>
        this with { Files = Files.Where(file => file.Key != path).ToDictionary(StringComparer.Ordinal) };

    public TestSite Config(string yaml) => File(SiteConfig.File, yaml);

    /// <param name="name">Of the file below <c>content/posts/</c>, without its ending.</param>
    /// <param name="frontMatter">What stands between the two lines of dashes.</param>
    public TestSite Post(string name, string frontMatter, string body = "Text.") =>
        File($"content/posts/{name}.md", $"---\n{frontMatter}\n---\n{body}\n");

    /// <param name="name">Of the file below <c>content/pages/</c>, without its ending.</param>
    public TestSite Page(string name, string frontMatter, string body = "Text.") =>
        File($"content/pages/{name}.md", $"---\n{frontMatter}\n---\n{body}\n");

    /// <param name="post">The slug of the post that is answered.</param>
    /// <param name="yaml">All of the file.</param>
    public TestSite Comment(string post, string id, string yaml) => File($"content/comments/{post}/{id}.yml", yaml + "\n");

    /// <summary>As accepted comments are written.</summary>
    public TestSite Comments(IEnumerable<Decision.Accepted> comments) =>
        comments.Aggregate(this, (site, comment) => site.File(comment.Path, comment.Text));

    /// <summary>As if asked on the command line: <c>site.With(o => o with { Drafts = true })</c>.</summary>
    public TestSite With(Func<BuildOptions, BuildOptions> ask) => this with { Options = ask(Options) };

    public BuiltSite Build() => new(Read());

    /// <summary>The blog with nothing rendered yet.</summary>
    public Blog Read() => Blog.Read(Tree, Options);

    public SourceTree Tree => new(Files.Values, []);

    /// <summary>The same files on a disk, for the real program.</summary>
    public void WriteTo(TemporaryFolder folder)
    {
        folder.Folder("content");
        foreach (var file in Files.Values)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file.Path))!);
            System.IO.File.WriteAllBytes(folder.At(file.Path), file.ReadAll());
        }
    }
}
