using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

public sealed class Building : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void One_line_tells_what_was_built_and_one_for_each_post_that_is_held_back()
    {
        new TestSite().Config("time_zone: America/New_York\ndate_format: dd/MM/yyyy")
            .Post("2021-08-26-a", "title: A").Post("b", "title: B\ndate: 2026-07-01T09:00").Post("2021-01-01-c", "title: C\ndraft: true").WriteTo(_folder);
        var run = CommandRun.In(_folder, "build");
        Assert.Equal((0, ""), (run.ExitCode, run.Stderr));
        Assert.Matches(
            """
            ^Built \d+ pages from 1 post, 2 held back in \d+\.\d\d s into _site\.
              draft      content/posts/2021-01-01-c\.md
              scheduled  content/posts/b\.md, goes live 01/07/2026 09:00 \(America/New_York\)
            $
            """.ReplaceLineEndings("\n"),
            run.Stdout);
    }

    [Fact]
    public void Quiet_says_nothing_when_nothing_is_wrong()
    {
        new TestSite().Post("2021-08-26-a", "title: A").WriteTo(_folder);
        Assert.Equal(new ProgramRun(0, "", ""), CommandRun.In(_folder, "build", "--quiet"));
    }

    [Fact]
    public void Quiet_still_tells_what_is_wrong()
    {
        new TestSite().Post("2021-08-26-a", "title: A\ntagz: x").WriteTo(_folder);
        Assert.Equal(
            new ProgramRun(0, "", "content/posts/2021-08-26-a.md(3,1): warning SP0105: 'tagz' is not a setting that is known here. Did you mean 'tags'?\n"),
            CommandRun.In(_folder, "build", "--quiet"));
    }

    [Fact]
    public void Of_many_posts_that_are_held_back_ten_are_named_and_verbose_names_all()
    {
        var site = new TestSite();
        for (var i = 10; i < 22; i++) site = site.Post($"2021-01-{i}-a", $"title: A{i}\ndraft: true");
        site.WriteTo(_folder);
        Assert.Equal(10, CommandRun.In(_folder, "build").Stdout.Split("draft  ").Length - 1);
        Assert.EndsWith("  … and 2 more ('staticpress list all' shows them).\n", CommandRun.In(_folder, "build").Stdout,
            StringComparison.Ordinal);
        Assert.Equal(12, CommandRun.In(_folder, "build", "--verbose").Stdout.Split("draft  ").Length - 1);
    }

    [Fact]
    public void Stats_name_each_stage_and_the_slowest_pages()
    {
        new TestSite().Post("2021-08-26-a", "title: A").WriteTo(_folder);
        var lines = CommandRun.In(_folder, "build", "--stats").Stdout.Split('\n');
        foreach (var stage in (string[])["scan", "config", "content", "theme", "model", "routes", "templates", "render and write"])
        {
            Assert.Contains(lines, line => line.EndsWith(" ms  " + stage, StringComparison.Ordinal));
        }

        Assert.Equal(10, lines.SkipWhile(line => line != "Slowest pages:")
            .Count(line => line.Contains(" ms  /", StringComparison.Ordinal)));
    }

    [Fact]
    public void With_warnings_a_strict_build_writes_nothing_and_says_so()
    {
        new TestSite().Post("2021-08-26-a", "title: A\ntagz: x").WriteTo(_folder);
        var run = CommandRun.In(_folder, "build", "--strict");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("Nothing was written: 0 errors and 1 warning. The old site is as it was.\n", run.Stderr, StringComparison.Ordinal);
        Assert.False(_folder.Has("_site"));
    }

    [Fact]
    public void Of_a_blog_full_of_dead_links_it_says_how_it_is_published_all_the_same()
    {
        var links = string.Join(' ', Enumerable.Range(0, 5).Select(n => $"[x](/gone/{n}/)"));
        new TestSite().Post("2021-08-26-a", "title: A", links).WriteTo(_folder);
        Assert.EndsWith(
            "Nothing was written: 5 errors. The old site is as it was.\nIf this is an old blog that moved here, 'links: warn' in site.yml publishes it in spite of links that lead nowhere.\n",
            CommandRun.In(_folder, "build").Stderr, StringComparison.Ordinal);

        new TestSite().Config("links: warn").WriteTo(_folder);
        Assert.Equal(0, CommandRun.In(_folder, "build").ExitCode);
    }

    [Fact]
    public void Problems_stand_in_the_order_of_files_and_lines()
    {
        new TestSite().Config("titel: A").Post("2021-08-26-b", "title: A\ntagz: x\ncatgory: y", "[x](gone.md)")
            .Post("2021-08-27-a", "title: [").WriteTo(_folder);
        var places = CommandRun.In(_folder, "build").Stderr.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)
            .Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]);
        Assert.Equal(
            ["content/posts/2021-08-26-b.md(3,1)", "content/posts/2021-08-26-b.md(4,1)", "content/posts/2021-08-26-b.md(6,5)", "content/posts/2021-08-27-a.md(2,8)", "site.yml(1,1)"],
            places);
    }

    [Fact]
    public void On_GitHub_each_problem_is_an_annotation_too()
    {
        new TestSite().Post("2021-08-26-a", "title: A\ntagz: x", "[100%: x](gone.md)").WriteTo(_folder);
        var run = CommandRun.In(_folder, onGitHub: true, "build");
        Assert.Equal(
            """
            ::warning file=content/posts/2021-08-26-a.md,line=3,col=1,title=SP0105::'tagz' is not a setting that is known here. Did you mean 'tags'?
            ::error file=content/posts/2021-08-26-a.md,line=5,col=11,title=SP0501::There is no file 'gone.md' beside this one. Check its name: it is looked for from the folder of this file.

            """.ReplaceLineEndings("\n"),
            run.Stdout);
    }

    [Fact]
    public void A_percent_sign_and_a_line_end_cannot_break_an_annotation()
    {
        new TestSite().Config("time_zone: \"50%\\n::error::x\"").WriteTo(_folder);
        Assert.StartsWith("::error file=site.yml,line=1,col=12,title=SP0202::'50%25\\n::error::x' is not a time zone.",
            CommandRun.In(_folder, onGitHub: true, "build").Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_folder_is_no_output_folder()
    {
        new TestSite().WriteTo(_folder);
        Assert.Equal(1, CommandRun.In(_folder, "build", "--output", "/").ExitCode);
    }

    [Fact]
    public void What_the_preview_needs_is_not_in_a_build()
    {
        new TestSite().Post("2021-08-26-a", "title: A\ndraft: true").WriteTo(_folder);
        Assert.Equal(0, CommandRun.In(_folder, "build", "--drafts").ExitCode);
        Assert.DoesNotContain("_staticpress", _folder.Read("_site/2021/08/26/a/index.html"), StringComparison.Ordinal);
    }
}
