using System.Text;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Sources;

public sealed class ScanningTheDisk : IDisposable
{
    private readonly TemporaryFolder _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_site_is_its_site_yml_its_content_and_its_themes_in_ordinal_order()
    {
        _site.Write("site.yml", "title: A").Write("themes/t/theme.yml", "name: t").Write("content/posts/b.md", "b")
            .Write("content/posts/Z.md", "z").Write("content/media/a b.png", "png").Write("_site/index.html", "old").Write("notes.txt", "mine")
            .Write("src/content/x.md", "code");

        Assert.Equal(
            ["content/media/a b.png", "content/posts/Z.md", "content/posts/b.md", "site.yml", "themes/t/theme.yml"],
            Paths(DiskScan.Scan(_site.FullPath)));
    }

    [Fact]
    public void Hidden_files_readme_files_and_what_editors_leave_are_not_part_of_it()
    {
        _site.Write("content/README.md", "for people").Write("content/posts/readme.MD", "for people").Write("content/.git/config", "secret")
            .Write("content/posts/.DS_Store", "x").Write("content/posts/a.md~", "old").Write("content/posts/#a.md#", "unsaved")
            .Write("content/media/Thumbs.db", "x").Write("content/posts/a.md", "a").Link("content/posts/.#a.md", "me@host.1234");

        var tree = DiskScan.Scan(_site.FullPath);

        Assert.Equal(["content/posts/a.md"], Paths(tree));
        Assert.Empty(tree.Problems);
    }

    [Fact]
    public void A_file_is_read_from_any_offset()
    {
        _site.Write("content/posts/a.md", "0123456789");

        var file = DiskScan.Scan(_site.FullPath).Find("content/posts/a.md")!;
        var part = new byte[4];

        Assert.Equal(10, file.Length);
        Assert.Equal(4, file.Read(5, part));
        Assert.Equal("5678", Encoding.UTF8.GetString(part));
    }

    [SkippableTheory]
    [InlineData("content/posts/pipe.md")]
    [InlineData("site.yml")]
    public void A_pipe_is_reported_and_never_opened(string path)
    {
        Skip.If(OperatingSystem.IsWindows());
        _site.Folder("content/posts");
        Shell.Run("mkfifo \"$1\"", _site.At(path));

        var tree = DiskScan.Scan(_site.FullPath);

        Assert.Empty(tree.Files);
        Assert.Equal(
            [$"{path}: error SP0002: This is a pipe, socket or device, not a file. Remove it from the site folder."],
            Problems(tree));
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        _site.Write("site.yml", "");

        Assert.Equal(["site.yml"], Paths(DiskScan.Scan(_site.FullPath)));
    }

    [Fact]
    public void A_link_that_stays_in_the_site_is_followed()
    {
        _site.Write("CHANGES.md", "news").Link("content/pages/changes.md", "../../CHANGES.md")
            .Write("vendor/theme/theme.yml", "name: t").Link("themes/t", _site.At("vendor/theme"));

        var tree = DiskScan.Scan(_site.FullPath);

        Assert.Equal(["content/pages/changes.md", "themes/t/theme.yml"], Paths(tree));
        Assert.Equal("news", Encoding.UTF8.GetString(tree.Find("content/pages/changes.md")!.ReadAll()));
        Assert.Empty(tree.Problems);
    }

    [Theory]
    [InlineData("/etc/hostname")]
    [InlineData("/etc")]
    [InlineData("../../..")]
    [InlineData("../../door/out.txt")]
    [InlineData("../../.env")]
    [InlineData("../../.git/config")]
    public void A_link_that_leaves_the_site_or_leads_to_a_hidden_file_is_an_error_and_not_read(string target)
    {
        using var outside = new TemporaryFolder();
        outside.Write("out.txt", "secret");
        _site.Write(".env", "secret").Write(".git/config", "secret").Link("door", outside.FullPath).Link("content/media/x.txt", target);

        var tree = DiskScan.Scan(_site.FullPath);

        Assert.Empty(tree.Files);
        Assert.Equal(
            ["content/media/x.txt: error SP0003: This link leads out of the site folder or to a hidden file, and is not followed. Copy what it leads to into the site folder."],
            Problems(tree));
    }

    [Fact]
    public void A_folder_with_a_name_that_begins_alike_is_outside()
    {
        using var outside = new TemporaryFolder();
        outside.Write("site-other/secret.txt", "secret").Folder("site/content").Link("site/content/x.txt", "../../site-other/secret.txt");

        Assert.Empty(DiskScan.Scan(outside.At("site")).Files);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        _site.Write("content/a/one.md", "1").Write("content/b/two.md", "2").Link("content/a/up", "..").Link("content/a/b", "../b")
            .Link("content/b/a", "../a").Link("content/self", "self").Link("content/gone", "nowhere");

        var tree = DiskScan.Scan(_site.FullPath);

        Assert.Equal(["content/a/b/two.md", "content/a/one.md", "content/b/a/one.md", "content/b/two.md"], Paths(tree));
        Assert.Equal(
            [
                "content/a/b/a SP0003", "content/a/up SP0003", "content/b/a/b SP0003", "content/b/a/up SP0003", "content/gone SP0005",
                "content/self SP0005",
            ],
            tree.Problems.Select(problem => $"{problem.Place} {problem.Code}"));
    }

    [Fact]
    public void A_text_longer_than_10_MB_is_an_error_but_a_download_may_be_long()
    {
        _site.Folder("content/posts").Folder("content/media");
        foreach (var path in new[] { "content/posts/a.md", "content/media/a.md", "content/posts/a.mp3" })
        {
            using var file = File.Create(_site.At(path));
            file.SetLength(SourceLimit.TextBytes + 1);
        }

        var tree = DiskScan.Scan(_site.FullPath);

        Assert.Equal(["content/media/a.md", "content/posts/a.mp3"], Paths(tree));
        Assert.Equal(
            ["content/posts/a.md: error SP0004: The file has 10,485,761 bytes; text may have 10,485,760. Split it, or put it into content/media/ if it is a download."],
            Problems(tree));
    }

    [SkippableFact]
    public void A_name_with_a_control_character_or_a_backslash_is_an_error()
    {
        Skip.If(OperatingSystem.IsWindows());
        _site.Write("content/posts/a\nb.md", "x").Write("content/posts/a\\b.md", "x").Write("content/p\u001B[2Jx/c.md", "x");

        var tree = DiskScan.Scan(_site.FullPath);

        const string text = "error SP0006: The name holds a control character, a backslash or bytes that are not UTF-8 (shown as '?'). Rename it.";
        Assert.Empty(tree.Files);
        Assert.Equal([$"content/p?[2Jx: {text}", $"content/posts/a?b.md: {text}", $"content/posts/a?b.md: {text}"], Problems(tree));
    }

    [SkippableFact]
    public void A_name_that_is_not_UTF8_is_an_error()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        _site.Folder("content/posts");
        Shell.Run("printf x > \"$1/$(printf 'caf\\351').md\"", _site.At("content/posts"));

        var tree = DiskScan.Scan(_site.FullPath);
        Shell.Run("rm -r \"$1\"", _site.At("content/posts"));

        Assert.Empty(tree.Files);
        Assert.Equal(["content/posts/caf?.md SP0006"], tree.Problems.Select(problem => $"{problem.Place} {problem.Code}"));
    }

    [Fact]
    public void A_second_scan_gives_the_same_value_for_a_file_that_did_not_change()
    {
        _site.Write("content/posts/a.md", "a").Write("content/posts/b.md", "b");
        var first = DiskScan.Scan(_site.FullPath, SourceTree.Unknown);
        _site.Write("content/posts/b.md", "longer").Write("content/posts/c.md", "c");

        var second = DiskScan.Scan(_site.FullPath, first);

        Assert.Same(first.Find("content/posts/a.md"), second.Find("content/posts/a.md"));
        Assert.NotSame(first.Find("content/posts/b.md"), second.Find("content/posts/b.md"));
        Assert.NotNull(second.Find("content/posts/c.md"));
    }

    [Fact]
    public void A_site_folder_that_is_not_there_is_a_problem()
    {
        var tree = DiskScan.Scan(_site.At("nowhere"));

        Assert.Equal(
            [$"{_site.At("nowhere")}: error SP0005: There is no such folder. Give the folder that holds site.yml, or begin a site with 'staticpress new site DIR'."],
            Problems(tree));
    }

    [Fact]
    public void A_site_may_lie_behind_a_link()
    {
        using var elsewhere = new TemporaryFolder();
        _site.Write("content/posts/a.md", "a");
        elsewhere.Link("site", _site.FullPath);

        Assert.Equal(["content/posts/a.md"], Paths(DiskScan.Scan(elsewhere.At("site"))));
    }

    private static IEnumerable<string> Paths(SourceTree tree) => tree.Files.Select(file => file.Path);

    private static IEnumerable<string> Problems(SourceTree tree) => tree.Problems.Select(problem => problem.ToString());
}
