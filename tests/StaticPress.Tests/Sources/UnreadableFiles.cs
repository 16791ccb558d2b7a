using StaticPress.Blogs;
using StaticPress.Checking;
using StaticPress.Config;
using StaticPress.Explaining;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Sources;

/// <summary>Files that were found and then cannot be read: each is told, with all the others, and the old site stays.</summary>
public sealed class UnreadableFiles : IDisposable
{
    private const string Gone = "error SP0007: The file went away while the site was read. Put it back if it is missed, and run the command again.";

    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    [SkippableFact]
    public void Every_file_that_the_disk_does_not_give_is_told_and_the_old_site_stays()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        string[] broken =
        [
            "content/comments/a/one.yml", "content/media/a.mp3", "content/media/a.png", "content/pages/about.md", "content/posts/2021-08-26-a.md",
            "content/published-urls.txt", "content/terms/tag/x.yml", "themes/coffee/assets/site.css", "themes/coffee/layouts/post.html", "themes/coffee/theme.yml",
        ];
        var site = broken.Aggregate(
            new TestSite().Post("2021-08-27-b", "title: B\nimage: /media/a.png\naudio: {file: /media/a.mp3}"),
            (site, path) => site.File(Broken(path)));
        _disk.Write("_site/index.html", "old");

        var problems = Publish(site.Read());

        const string text = "error SP0007: The system does not give this file: Input/output error. Look whether the disk is sound and no other program holds the file, and run the command again.";
        Assert.Equal(broken.Select(path => $"{path}: {text}"), Told(problems));
        Assert.Equal(["_site/index.html"], _disk.Tree());
    }

    [SkippableFact]
    public void So_is_a_site_yml()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        var problem = Assert.Single(new TestSite().File(Broken("site.yml")).Read().Problems, problem => problem.IsError);
        Assert.Equal(("site.yml", ProblemCode.NotReadable), (problem.Place.ToString(), problem.Code));
    }

    [Fact]
    public void Nothing_is_told_that_may_be_wrong_only_because_a_file_could_not_be_read()
    {
        var site = TwoPosts().Page("a", "title: A", "[C](../posts/2021-08-28-c.md) [D](d.md)").File("content/posts/latin.md", "no front matter");
        Assert.Equal(3, site.Build().Problems.Count);
        Assert.Equal([$"content/posts/2021-08-28-c.md: {Gone}"],
            Told(site.File(new DiskFile("content/posts/2021-08-28-c.md", "", _disk.At("c.md"), 16, 0)).Build().Problems));
    }

    [Fact]
    public void Files_that_go_between_finding_and_reading_are_told()
    {
        TwoPosts().WriteTo(_disk);
        var tree = DiskScan.Scan(_disk.FullPath);
        Directory.Delete(_disk.At("content"), recursive: true);

        Assert.Equal(Both, Told(Blog.Read(tree, new BuildOptions(TestSite.Moment)).Problems));
    }

    [Fact]
    public void Files_that_go_between_reading_and_rendering_are_told_by_build_check_and_explain()
    {
        TwoPosts().Page("links", "title: Links").File("content/media/a.txt", "text").WriteTo(_disk);
        var blog = Blog.Read(DiskScan.Scan(_disk.FullPath), new BuildOptions(TestSite.Moment));
        Directory.Delete(_disk.At("content"), recursive: true);
        _disk.Write("_site/index.html", "old");

        string[] texts = [$"content/pages/links.md: {Gone}", .. Both];
        Assert.Equal([$"content/media/a.txt: {Gone}", .. texts], Told(Publish(blog)));
        Assert.Equal("old", _disk.Read("_site/index.html"));
        Assert.Equal(texts, Told(SiteCheck.Run(blog, 2).Problems));
        Assert.Equal(texts, Told(Explanation.Of(blog.Plan.Routes.Find("/2021/08/26/a/")!, blog).Problems));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_told()
    {
        var folder = _disk.Folder("a.md").At("a.md");

        Assert.Equal([$"content/pages/a.md: {Gone}"],
            Told(new TestSite().File(new DiskFile("content/pages/a.md", "", folder, 10, 0)).Read().Problems));
    }

    [SkippableFact]
    public void A_file_whose_path_is_longer_than_the_system_takes_is_told_and_not_left_out()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        _disk.Write("site.yml", "").Folder("content/posts");
        // Fifteen names of 255 letters come close to the 4,096 that a path may have; the file's own name goes beyond.
        const string deep = """
            name=$(printf '%0255d' 0)
            cd "$1"
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do mkdir "$name"; cd "$name"; done
            short=${name%???????????????????????????}
            echo text > "${short#??}.md"
            mkdir "$name"
            """;
        Shell.Run(deep, _disk.At("content/posts"));

        var problems = DiskScan.Scan(_disk.FullPath).Problems;
        Shell.Run("cd \"$1\" && rm -r posts", _disk.At("content"));

        Assert.Equal(
            [
                "file: error SP0007: The path of this file is longer than the system takes. Give it a shorter name, or move it to where its path is shorter.",
                "folder: error SP0007: The path of this folder is longer than the system takes. Give it a shorter name, or move it to where its path is shorter.",
            ],
            problems.Select(problem =>
                (problem with { Place = new Place(problem.Place.File.EndsWith(".md", StringComparison.Ordinal) ? "file" : "folder") })
                .ToString()));
    }

    [Fact]
    public void A_text_that_a_template_quotes_is_to_blame_and_not_the_template()
    {
        TwoPosts().Config("theme: mine").File("themes/mine/theme.yml", "extends: coffee").File("themes/mine/layouts/home.html", "{{ for post in site.latest }}{{ post.content }}{{ end }}").WriteTo(_disk);
        var blog = Blog.Read(DiskScan.Scan(_disk.FullPath), new BuildOptions(TestSite.Moment));
        File.Delete(_disk.At("content/posts/2021-08-26-a.md"));
        using var page = new Page(blog, "/");

        Assert.Equal([$"content/posts/2021-08-26-a.md: {Gone}"], Told(page.Render()));
        TwoPosts().WriteTo(_disk);
        Assert.Empty(page.Render());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/feed.json")]
    [InlineData("/search/index.json")]
    public void What_is_made_of_many_texts_is_whole_as_soon_as_they_can_be_read(string url)
    {
        TwoPosts().WriteTo(_disk);
        var blog = Blog.Read(DiskScan.Scan(_disk.FullPath), new BuildOptions(TestSite.Moment));
        File.Delete(_disk.At("content/posts/2021-08-26-a.md"));
        using var page = new Page(blog, url);

        Assert.Equal([$"content/posts/2021-08-26-a.md: {Gone}"], Told(page.Render()));
        TwoPosts().WriteTo(_disk);
        Assert.Empty(page.Render());
    }

    [Fact]
    public void What_could_not_be_read_is_read_again_though_nothing_has_changed()
    {
        var site = TwoPosts().File(new DiskFile("content/posts/2021-08-28-c.md", "", _disk.At("c.md"), 16, 0));
        var before = site.Read();
        Assert.Equal(["content/posts/2021-08-28-c.md"], before.Unreadable.Select(file => file.Path));
        _disk.Write("c.md", "---\ntitle: C\n---");

        var after = Blog.After(new Change(before, site.Tree, new BuildOptions(TestSite.Moment)), new StageTimes());

        Assert.Empty(after.Problems);
        Assert.Equal("C", after.Plan.Site.Posts[0].Title);
    }

    [Fact]
    public void A_command_that_may_not_write_says_so()
    {
        _disk.Write("site.yml", "").Write("content/posts", "a file");

        var run = CommandRun.In(_disk, "new", "post", "A title");

        Assert.Equal((1, ""), (run.ExitCode, run.Stdout));
        Assert.StartsWith("content/posts/2026/2026-01-01-a-title.md: error ", run.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cannot_be_written_is_not_said_of_the_site()
    {
        TwoPosts().WriteTo(_disk);
        Assert.Equal(0, CommandRun.In(_disk, "build").ExitCode);
        _disk.Folder("content/published-urls.txt");

        var run = CommandRun.In(_disk, "build", "--accept-urls");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Built ", run.Stdout, StringComparison.Ordinal);
        Assert.StartsWith("content/published-urls.txt: error ", run.Stderr, StringComparison.Ordinal);
        Assert.DoesNotContain("The site could not be written", run.Stderr, StringComparison.Ordinal);
    }

    private static string[] Both => [$"content/posts/2021-08-26-a.md: {Gone}", $"content/posts/2021-08-27-b.md: {Gone}"];

    private static TestSite TwoPosts() => new TestSite().Post("2021-08-26-a", "title: A").Post("2021-08-27-b", "title: B");

    /// <summary>
    /// The memory of this process from its first byte on, where there never is any: an input/output error, and a real one.
    /// </summary>
    private static DiskFile Broken(string path) => new(path, "", "/proc/self/mem", 10, 0);

    private static IEnumerable<string> Told(IEnumerable<Problem> problems) => problems.Select(problem => problem.ToString());

    private IReadOnlyList<Problem> Publish(Blog blog)
    {
        var published = SitePublisher.Publish(blog, new OutputFolder(_disk.At("_site"), "_site"),
            new PublishOptions(false, 2, false, _disk.FullPath), _ => { });
        Assert.Null(published.Result);
        return published.Problems;
    }

    /// <summary>An address, rendered again and again as the preview does.</summary>
    private sealed class Page(Blog blog, string url) : IDisposable
    {
        private readonly RenderWorker _worker = blog.Renderer.Worker();
        private readonly Utf8Buffer _bytes = new();

        public IReadOnlyList<Problem> Render() => _worker.Render(blog.Plan.Routes.Find(url)!, _bytes).Problems;

        public void Dispose()
        {
            _worker.Dispose();
            _bytes.Dispose();
        }
    }
}
