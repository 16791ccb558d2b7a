using StaticPress.Checking.GitHubPages;
using StaticPress.Commands;
using StaticPress.Config;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What <c>staticpress doctor</c> says of a folder.</summary>
public sealed class Doctor
{
    [Fact]
    public void A_blog_that_is_ready_is_called_so()
    {
        using var folder = Blog();

        Assert.Equal("", Report(folder));
    }

    [Fact]
    public void A_new_site_lacks_only_its_address()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, text) in StarterSite.Files(TestSite.Moment, hasReadme: false)) folder.Write(path, text);

        Assert.Equal(
            "site.yml: error SP0905: The 'url' is still 'https://example.github.io/': feeds, sitemaps and previews would lead there. Write 'url: https://NAME.github.io/'.\n",
            Report(folder));
    }

    [Fact]
    public void Files_and_sites_that_are_too_large_for_GitHub_are_told()
    {
        using var folder = Blog();
        Sparse(folder, "content/media/one.mp3", 105_000_000);
        for (var i = 1; i <= 9; i++) Sparse(folder, $"content/media/{i}.mp3", 100_000_000);

        Assert.Matches(
            """
            ^content: error SP0901: The whole site has 1,00\d\.\d MB; GitHub Pages takes 1,000 MB\. Keep recordings and large pictures elsewhere and link to them\.
            content/media/one\.mp3: error SP0901: /media/one\.mp3 has 105\.0 MB; GitHub takes no file over 100 MB\. Make it smaller, or keep it elsewhere and link to it\.
            $
            """,
            Report(folder));
    }

    [Fact]
    public void Names_that_differ_only_in_capitals_and_links_are_told()
    {
        using var folder = Blog();
        folder.Write("themes/mine/a.txt", "a").Write("themes/mine/A.txt", "A").Write("content/media/b.txt", "b").Link("content/media/c.txt", "b.txt");

        Assert.Equal(
            """
            content/media/c.txt: warning SP0903: This is a link to another file or folder: a checkout on Windows makes it a file with a path in it. Copy what it leads to into its place.
            themes/mine/a.txt: error SP0902: This name and themes/mine/A.txt differ only in capitals: on Windows and macOS one of the two is lost. Rename one.

            """,
            Report(folder),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_domain_that_the_settings_do_not_name_is_told()
    {
        using var folder = Blog();
        folder.Write("content/pages/CNAME", "news.show.example\n");

        Assert.Equal(
            "content/pages/CNAME(1,1): error SP0904: This names 'news.show.example', but the 'url' of site.yml names 'cm.github.io'. Let both name the host that readers see.\n",
            Report(folder));
    }

    [Theory]
    [InlineData("git@github.com:CM/show.git", "https://cm.github.io/", "https://cm.github.io/show/")]
    [InlineData("https://github.com/cm/show", "https://cm.github.io/blog/", "https://cm.github.io/show/")]
    [InlineData("https://token@github.com/cm/cm.github.io.git", "https://cm.github.io/show/", "https://cm.github.io/")]
    [InlineData("ssh://git@github.com/other/show.git", "https://cm.github.io/show/", "https://other.github.io/show/")]
    public void An_address_that_is_not_the_remote_s_is_told(string remote, string url, string pages)
    {
        using var folder = Blog(url);
        folder.Write(".git/config", $"[core]\n\tbare = false\n[remote \"upstream\"]\n\turl = https://github.com/x/y\n[remote \"origin\"]\n\turl = {remote}\n");

        Assert.Contains($"GitHub publishes {GitHubRepository.TryParse(remote)!.Owner}/{GitHubRepository.TryParse(remote)!.Name} at '{pages}'. Write 'url: {pages}'.", Report(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git@github.com:cm/cm.github.io.git", "https://cm.github.io/")]
    [InlineData("git@github.com:CM/Show.git", "https://cm.github.io/show/")]
    [InlineData("git@gitlab.com:cm/show.git", "https://cm.github.io/")]
    [InlineData("git@github.com:cm/show.git", "https://news.show.fm/")]
    public void An_address_that_fits_its_remote_is_left_alone(string remote, string url)
    {
        using var folder = Blog(url);
        folder.Write(".git/config", $"[remote \"origin\"]\n\turl = {remote}\n");

        Assert.Equal("", Report(folder));
    }

    [Fact]
    public void The_remote_of_a_worktree_is_found_in_its_repository()
    {
        using var folder = Blog("https://cm.github.io/");
        folder.Write(".git", "gitdir: elsewhere/.git/worktrees/show\n")
            .Write("elsewhere/.git/worktrees/show/commondir", "../..\n")
            .Write("elsewhere/.git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/show.git\n");

        Assert.Contains("at 'https://cm.github.io/show/'", Report(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_that_is_missing_or_may_not_publish_or_sleeps_between_pushes_is_told()
    {
        using var folder = Blog();
        folder.Write(StarterWorkflow.File, "on: push\njobs:\n  ship:\n    permissions:\n      pages: write\n    steps:\n      - uses: actions/deploy-pages@v5\n");
        var weak = Report(folder);
        File.Delete(folder.At(StarterWorkflow.File));

        Assert.Equal(
            """
            .github/workflows/publish.yml: warning SP0908: Nothing runs this workflow but a push: a post dated ahead appears, and an expired one goes, only with the next. Add 'schedule: [{cron: "17 4 * * *"}]' below 'on:'.
            .github/workflows/publish.yml(3,3): error SP0909: The job 'ship' publishes, but may not: it lacks 'id-token: write'. Add that below 'permissions:' of the job.

            """,
            weak,
            ignoreLineEndingDifferences: true);
        Assert.Equal(
            ".github/workflows: error SP0907: No workflow here publishes the site: none has a step 'uses: actions/deploy-pages'. Copy .github/workflows/publish.yml from a blog that 'staticpress new site' makes.\n",
            Report(folder));
    }

    private static TemporaryFolder Blog(string url = "https://cm.github.io/") => new TemporaryFolder()
        .Write("site.yml", $"title: Show\nurl: {url}\n")
        .Write(StarterWorkflow.File, StarterWorkflow.Text);

    private static string Report(TemporaryFolder folder)
    {
        var blog = StaticPress.Blogs.Blog.Read(DiskScan.Scan(folder.FullPath), new BuildOptions(TestSite.Moment));
        return string.Concat(PagesCheckup.Run(blog, SiteSizes.Of(blog), folder.FullPath).Select(problem => $"{problem}\n"));
    }

    private static void Sparse(TemporaryFolder folder, string path, long length)
    {
        folder.Write(path, "");
        using var file = File.OpenWrite(folder.At(path));
        file.SetLength(length);
    }
}
