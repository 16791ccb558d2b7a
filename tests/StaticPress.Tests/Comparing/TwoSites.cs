using StaticPress.Blogs;
using StaticPress.Commands;
using StaticPress.Comparing;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Comparing;

/// <summary>What is said of two finished sites, or of a site that a new version of the program would build.</summary>
public sealed class TwoSites
{
    private const string Page = "<!doctype html><title>A</title><meta name=description content=d><body class=x><p>Rain at last</p><a href=/b/>more</a>";

    [Theory]
    [InlineData("Rain at last", "Sun at last", nameof(Notice.Words), "− Rain  + Sun")]
    [InlineData("<title>A<", "<title>B<", nameof(Notice.Words), "− A  + B")]
    [InlineData("href=/b/", "href=/c/", nameof(Notice.Links), "− /b/  + /c/")]
    [InlineData("content=d", "content=e", nameof(Notice.Head), null)]
    [InlineData("class=x", "class=y", nameof(Notice.Markup), null)]
    public void A_change_is_told_as_its_reader_notices_it(string old, string @new, string notice, string? example)
    {
        var change = Compared(("a.html", Page, Page.Replace(old, @new, StringComparison.Ordinal))).Changed.Single();

        Assert.Equal(notice, change.What.Notice.ToString());
        if (example is not null) Assert.Equal(example, change.What.Example);
        else Assert.NotEmpty(change.What.Example);
    }

    [Fact]
    public void What_every_page_shares_is_told_once()
    {
        var files = Enumerable.Range(0, 30).Select(i => ($"{i:00}.html", $"<p>Text {i}</p><footer>Old words</footer>", $"<p>Text {i}</p><footer>New words</footer>"));

        var change = Compared([.. files]).Changed.Single();

        Assert.Equal(("− Old  + New", 30, "00.html"), (change.What.Example, change.Paths.Count, change.Paths[0]));
    }

    [Fact]
    public void What_every_page_shares_does_not_hide_what_one_has_alone()
    {
        var files = Enumerable.Range(0, 30).Select(i =>
            ($"{i:00}.html", $"<title>Old</title><p>Text {i}</p>", $"<title>New</title><p>Text {i}</p>{(i == 7 ? "<p>Read it again tomorrow.</p>" : "")}"));

        var changes = Compared([.. files]).Changed;

        Assert.Equal([("− Old  + New", 30), ("+ Read it again tomorrow.", 1)],
            changes.Select(change => (change.What.Example, change.Paths.Count)));
    }

    /// <summary>Each page names it, and none of them is another for its name.</summary>
    [Fact]
    public void A_style_that_differs_is_told_once_and_neither_as_new_nor_as_a_change_of_every_page()
    {
        const string Old = "<link rel=stylesheet href=/assets/site.0123abcd.css><p>Rain</p>";
        var @new = Old.Replace("0123abcd", "456789ef", StringComparison.Ordinal);

        var comparison = Compared(("a.html", Old, @new), ("b.html", Old, @new.Replace("Rain", "Sun", StringComparison.Ordinal)),
            ("assets/site.0123abcd.css", "p { color: red }", null), ("assets/site.456789ef.css", null, "p { color: blue }"), ("assets/gone.0123abcd.js", "1", null));

        Assert.Equal([(Notice.Words, "− Rain  + Sun", "b.html"), (Notice.Look, "− red  + blue", "assets/site.456789ef.css")],
            comparison.Changed.Select(change => (change.What.Notice, change.What.Example, change.Paths.Single())));
        Assert.Empty(comparison.New);
        Assert.Equal(["assets/gone.0123abcd.js"], comparison.Gone);
    }

    [Fact]
    public void What_is_new_gone_and_the_same_is_so()
    {
        var comparison = Compared(("a.html", Page, Page), ("b.html", Page, null), ("c/index.html", null, Page),
            ("feed.xml", "<a/>", "<b/>"));

        Assert.Equal(["b.html"], comparison.Gone);
        Assert.Equal(["c/index.html"], comparison.New);
        Assert.Equal(Notice.File, comparison.Changed.Single().What.Notice);
        Assert.True(Compared(("a.html", Page, Page)).IsSame);
    }

    [Fact]
    public void A_site_that_was_just_built_has_nothing_to_upgrade()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(folder, "new", "site", "."));
        Assert.Equal(0, Run(folder, "build"));

        var blog = Blog.Read(DiskScan.Scan(folder.FullPath), new BuildOptions(TestSite.Moment));

        Assert.True(SiteComparison.Of(FinishedSite.In(folder.At("_site")), FinishedSite.Of(blog, 2)).IsSame);
    }

    [Fact]
    public void An_upgrade_says_what_it_changes_and_puts_the_new_version_where_the_old_is_named()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(folder, "new", "site", "."));
        Assert.Equal(0, Run(folder, "build"));
        folder.Write("_site/about/index.html", folder.Read("_site/about/index.html")
            .Replace("Who writes here", "Who wrote here", StringComparison.Ordinal));
        var before = folder.Read(".github/workflows/publish.yml");

        var said = Said(folder, "upgrade", "--dry-run");
        Assert.Contains("− wrote  + writes", said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read(".github/workflows/publish.yml"));

        var next = PublishingFiles.Release with
        {
            Version = "1.3.0",
            Checksum = new string('b', 64),
            Archive = PublishingFiles.Release.Archive.Replace("1.2.3", "1.3.0", StringComparison.Ordinal)
        };
        Said(folder, next, "upgrade");
        Assert.Equal(HostFiles.For(Host.GitHub, next).Single().Text, folder.Read(".github/workflows/publish.yml"));
    }

    [Fact]
    public void An_upgrade_counts_the_pages_of_each_kind_and_a_site_that_names_its_version_names_the_new_one()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(folder, "new", "site", "."));
        Assert.Equal(0, Run(folder, "build"));
        folder.Write("content/../themes/coffee/partials/footer.html", "<footer><p>Brewed here</p></footer>\n");

        var said = Said(folder, "upgrade", "--dry-run");

        Assert.StartsWith($"From StaticPress 1.2.3, which site.yml names, to {ProgramVersion.Text}:\n", said, StringComparison.Ordinal);
        Assert.Matches(@" and \d+ more: 1 home page, 2 posts, 1 page, \d+ lists, ", said);
        Assert.Contains("Brewed here", said, StringComparison.Ordinal);

        Said(folder, PublishingFiles.Release with { Version = "1.3.0" }, "upgrade");
        Assert.EndsWith("\nwritten_for: 1.3.0\n", folder.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_upgrade_says_what_was_written_since_the_old_build_for_that_is_no_work_of_the_new_version()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Run(folder, "new", "site", "."));
        Assert.Equal(0, Run(folder, "build"));
        Assert.DoesNotContain("written since", Said(folder, "upgrade", "--dry-run"), StringComparison.Ordinal);

        Later("content/pages/about.md");
        Assert.Contains("content/pages/about.md was written since _site was built, and what readers notice of that is told below too.", Said(folder, "upgrade", "--dry-run"), StringComparison.Ordinal);
        Later("site.yml");
        Assert.Contains("content/pages/about.md and 1 more were written since _site was built,", Said(folder, "upgrade", "--dry-run"), StringComparison.Ordinal);
        // Of what the old build took in, nothing is said.
        Assert.Equal(0, Run(folder, "build"));
        Later($"_site/{Manifest.FileName}", "_site");
        Assert.DoesNotContain("written since", Said(folder, "upgrade", "--dry-run"), StringComparison.Ordinal);

        void Later(params string[] paths)
        {
            foreach (var path in paths.Select(folder.At).Where(Path.Exists)) File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        }
    }

    [Theory]
    [InlineData("1.4", "warning SP0206: This site is written for StaticPress 1.4, and this is 1.2.3, which may not know all that it says. Get 1.4, or a later one.")]
    [InlineData("soon", "error SP0107: 'soon' is no version of StaticPress. Write it as 1.2.")]
    [InlineData("1.2.3", null)]
    [InlineData("1.2", null)]
    [InlineData("0.9.7", null)]
    public void A_site_may_name_the_version_that_it_counts_on(string version, string? told) =>
        Assert.Equal(told is null ? "" : $"site.yml(1,14): {told}\n",
            new TestSite().With(asked => asked with { Program = new Version(1, 2, 3) }).Config($"written_for: {version}")
                .Post("2024-01-02-a", "title: A").Build().Report);

    private static SiteComparison Compared(params (string Path, string? Old, string? New)[] files)
    {
        using var folder = new TemporaryFolder();
        folder.Folder("old").Folder("new");
        foreach (var (path, old, @new) in files)
        {
            if (old is not null) folder.Write("old/" + path, old);
            if (@new is not null) folder.Write("new/" + path, @new);
        }

        return SiteComparison.Of(FinishedSite.In(folder.At("old")), FinishedSite.In(folder.At("new")));
    }

    private static int Run(TemporaryFolder folder, params string[] words) =>
        CommandLine.Run(words, EdgeOf(folder, TextWriter.Null, PublishingFiles.Release));

    private static string Said(TemporaryFolder folder, params string[] words) => Said(folder, PublishingFiles.Release, words);

    private static string Said(TemporaryFolder folder, ProgramOrigin program, params string[] words)
    {
        var output = new StringWriter();
        Assert.Equal(0, CommandLine.Run(words, EdgeOf(folder, output, program)));
        return output.ToString();
    }

    private static Edge EdgeOf(TemporaryFolder folder, TextWriter output, ProgramOrigin program) =>
        new(new Terminal(output, TextWriter.Null, false), TestSite.Moment, folder.FullPath, "", OnGitHub: false) { Program = program };
}
