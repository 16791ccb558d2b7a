using System.Runtime.Versioning;
using System.Text;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Output;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Output;

/// <summary>
/// The output folder may be held by a container or read by a web server: it stays the folder it is, and its rights are what they should be.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class RightsOfOutput : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Closed =
        UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;

    private readonly TemporaryFolder _disk = new();

    public RightsOfOutput() => Build(("index.html", "home"), ("a/index.html", "a"), ("a/b/index.html", "b"));

    public void Dispose() => _disk.Dispose();

    [SkippableFact]
    public void Whoever_holds_the_folder_itself_sees_the_next_site_in_it()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS());
        var before = Inodes("_site", "_site/a", "_site/a/b", "_site/index.html");

        Build(("index.html", "home"), ("a/index.html", "a changed"), ("a/b/index.html", "b"), ("new/index.html", "new"));

        Assert.Equal(before, Inodes("_site", "_site/a", "_site/a/b", "_site/index.html"));
        Assert.Equal("a changed", _disk.Read("_site/a/index.html"));
        Assert.Equal([".staticpress-manifest", "a/b/index.html", "a/index.html", "index.html", "new/index.html"], _disk.Tree("_site"));
    }

    [Fact]
    public void What_was_made_under_a_narrow_umask_is_opened_by_the_next_build()
    {
        var (file, folder) = (Mode("_site/index.html"), Mode("_site/a"));
        foreach (var path in (string[])["index.html", "a/index.html", "a/b/index.html", ".staticpress-manifest"]) Set("_site/" + path,
            Private);
        foreach (var path in (string[])["_site", "_site/a", "_site/a/b"]) Set(path, Private | UnixFileMode.UserExecute);

        Build(("index.html", "home"), ("a/index.html", "a changed"), ("a/b/index.html", "b"));

        Assert.All((string[])["index.html", "a/index.html", "a/b/index.html", ".staticpress-manifest"], path =>
            Assert.Equal(file, Mode("_site/" + path)));
        Assert.All((string[])["_site", "_site/a", "_site/a/b"], path => Assert.Equal(folder, Mode(path)));
    }

    [Fact]
    public void Rights_are_mended_where_no_page_changed()
    {
        var file = Mode("_site/index.html");
        Set("_site/index.html", Private);

        Build(("index.html", "home"), ("a/index.html", "a"), ("a/b/index.html", "b"));

        Assert.Equal(file, Mode("_site/index.html"));
    }

    [Fact]
    public void Rights_that_somebody_chose_for_a_folder_stay()
    {
        const UnixFileMode Chosen = Closed | UnixFileMode.UserWrite | UnixFileMode.SetGroup;
        Set("_site", Chosen);
        Set("_site/a", Private | UnixFileMode.UserExecute);

        Build(("index.html", "home changed"), ("a/index.html", "a changed"), ("a/c/index.html", "c"));

        Assert.Equal((Chosen, Private | UnixFileMode.UserExecute), (Mode("_site"), Mode("_site/a")));
    }

    [Fact]
    public void A_folder_in_the_output_that_may_not_be_written_is_no_wall()
    {
        _disk.Write("_site/a/mine.txt", "mine");
        Set("_site/a", Closed);
        Set("_site/a/b", Closed);

        Build(("index.html", "home"), ("a/index.html", "a changed"));
        Build(("index.html", "home changed"), ("a/index.html", "a changed again"));

        Assert.Equal(["_site/.staticpress-manifest", "_site/a/index.html", "_site/a/mine.txt", "_site/index.html"], _disk.Tree());
        Assert.Equal(("a changed again", Closed), (_disk.Read("_site/a/index.html"), Mode("_site/a")));
    }

    [Fact]
    public void What_a_killed_build_left_under_closed_folders_goes_with_the_next()
    {
        _disk.Write("._site.staticpress/new/a/b.html", "half").Write("._site.staticpress/left-1/a", "older");
        Set("._site.staticpress/new/a", Closed);
        Set("._site.staticpress/new", 0);

        Build(("index.html", "home changed"));

        Assert.Equal(["_site/.staticpress-manifest", "_site/index.html"], _disk.Tree());
    }

    [Fact]
    public void What_is_being_prepared_hides_itself_from_git()
    {
        using var writer = SiteWriter.Open(new OutputFolder(_disk.At("_site"), "_site"));

        Assert.Equal("*\n", _disk.Read("._site.staticpress/.gitignore"));
    }

    [Fact]
    public void A_build_that_is_stopped_leaves_the_old_site_and_nothing_else()
    {
        var blog = Blog.Read(DiskScan.Scan(_disk.Write("site.yml", "title: A")
            .Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nText.").FullPath), new BuildOptions(TestSite.Moment));
        using var stop = new CancellationTokenSource();
        var options = new PublishOptions(Strict: false, Threads: 2, TimeRoutes: false, _disk.FullPath) { Stop = stop.Token };

        Assert.Throws<OperationCanceledException>(() =>
            SitePublisher.Publish(blog, new OutputFolder(_disk.At("_site"), "_site"), options, _ => stop.Cancel()));

        Assert.Equal(["_site/.staticpress-manifest", "_site/a/b/index.html", "_site/a/index.html", "_site/index.html"], _disk.Tree()
            .Where(path => path[0] is '_' or '.'));
        Assert.Equal("home", _disk.Read("_site/index.html"));
    }

    private ulong[] Inodes(params string[] paths) => [.. paths.Select(path => UnixFile.Status(_disk.At(path))!.Value.Inode)];

    private UnixFileMode Mode(string path) => File.GetUnixFileMode(_disk.At(path));

    private void Set(string path, UnixFileMode mode) => File.SetUnixFileMode(_disk.At(path), mode);

    private void Build(params (string Path, string Text)[] files)
    {
        using var writer = SiteWriter.Open(new OutputFolder(_disk.At("_site"), "_site"));
        foreach (var (path, text) in files) writer.Write(path, Encoding.UTF8.GetBytes(text));
        Assert.Empty(writer.Commit().Problems);
    }
}
