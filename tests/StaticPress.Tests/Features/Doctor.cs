using StaticPress.Checking.GitHubPages;
using StaticPress.Commands;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What <c>staticpress doctor</c> says of a folder.</summary>
public sealed class Doctor
{
    private const string Package = PublishingFiles.Package;

    [Fact]
    public void A_blog_that_is_ready_is_called_so()
    {
        using var folder = Blog();

        Assert.Equal("", Report(folder));
    }

    [Fact]
    public void A_new_site_of_a_program_from_a_package_lacks_only_its_address()
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false,
            (Host.GitHub, new ProgramOrigin.Package()))) File.WriteAllBytes(folder.Write(path, "").At(path), bytes);
        folder.LayPackage();

        Assert.Equal(
            """
            .git: error SP0919: This is in no git repository, and GitHub publishes what is pushed to it. Make a repository there, run 'git init -b main' and 'git remote add origin https://github.com/NAME/REPOSITORY.git' here.
            site.yml: warning SP0905: The 'url' is still 'https://example.github.io/': feeds, sitemaps and previews of a build here lead there. Write 'url: https://NAME.github.io/'.

            """,
            Report(folder),
            ignoreLineEndingDifferences: true);
    }

    /// <summary>As they may come in an archive that somebody unpacked.</summary>
    [SkippableTheory]
    [InlineData("mkfifo .git/config")]
    [InlineData("truncate -s 3G .git/packed-refs")]
    [InlineData("ln -s /dev/zero .git/commondir")]
    [InlineData("mkdir -p .git/refs && ln -s / .git/refs/heads")]
    public void What_is_odd_in_the_folder_of_git_holds_nothing_up(string plant)
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = Blog();
        folder.Folder(".git");
        Shell.Run($"cd \"$1\" && rm -rf .git/config && {plant}", folder.FullPath);

        var repository = GitRepository.Above(folder.FullPath)!;

        Assert.Null(repository.GitHub);
        Assert.Empty(repository.Branches);
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
            content/media/one\.mp3: error SP0901: /media/one\.mp3 has 105\.0 MB; GitHub Pages takes no file over 100 MB\. Make it smaller, or keep it elsewhere and link to it\.
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
    [InlineData("ssh://git@ssh.github.com:443/cm/show.git", "https://cm.github.io/show/")]
    [InlineData("git@github.com:cm/show.git", "https://news.show.fm/")]
    public void An_address_that_fits_its_remote_is_left_alone(string remote, string url)
    {
        using var folder = Blog(url);
        folder.Write(".git/config", $"[remote \"origin\"]\n\turl = {remote}\n");

        Assert.Equal("", Report(folder));
    }

    [Theory]
    [InlineData("main", "[remote \"upstream\"]\n\turl = git@github.com:carol/carol.github.io.git\n[remote \"me\"]\n\turl = git@github.com:cm/cm.github.io.git\n")]
    [InlineData("main", "[remote \"origin\"]\n\turl = git@github.com:carol/x.git\n[remote \"me\"]\n\turl = git@github.com:cm/cm.github.io.git\n[branch \"main\"]\n\tremote = me\n")]
    [InlineData("main", "[remote \"origin\"]\n\turl = git@github.com:carol/x.git\n[remote \"me\"]\n\turl = git@github.com:cm/cm.github.io.git\n[remote]\n\tpushDefault = me\n")]
    [InlineData("main", "[remote \"a\"]\n\turl = git@github.com:carol/x.git\n[remote \"me\"]\n\turl = git@github.com:cm/cm.github.io.git\n[branch \"main\"]\n\tremote = a\n\tpushRemote = me\n")]
    public void The_remote_that_a_push_goes_to_is_mine(string branch, string config)
    {
        using var folder = Blog();
        folder.Write(".git/HEAD", $"ref: refs/heads/{branch}\n").Write(".git/config", config);

        Assert.Equal("", Report(folder));
    }

    [Fact]
    public void A_branch_that_the_workflow_does_not_wait_for_is_told_before_the_first_push()
    {
        using var folder = Blog();
        folder.Write(".git/HEAD", "ref: refs/heads/master\n");

        Assert.Equal(
            ".github/workflows/publish.yml: error SP0912: This runs for a push to 'main', and the branch here is 'master': a push would publish nothing. Rename the branch: 'git branch -m master main'.\n",
            Report(folder));
    }

    [Theory]
    [InlineData(".git/refs/heads/main", "0123\n")]
    [InlineData(".git/refs/remotes/origin/main", "0123\n")]
    [InlineData(".git/packed-refs", "# pack-refs\n0123 refs/heads/main\n")]
    public void A_branch_beside_the_one_that_is_published_is_left_alone(string file, string text)
    {
        using var folder = Blog();
        folder.Write(".git/HEAD", "ref: refs/heads/an-idea\n").Write(file, text);

        Assert.Equal("", Report(folder));
    }

    [Theory]
    [InlineData("--source \"$GITHUB_WORKSPACE/.tools\"")]
    [InlineData("--add-source .tools")]
    [InlineData("--add-source ./.tools")]
    public void A_package_that_the_workflow_installs_and_nobody_laid_is_told(string source)
    {
        using var folder = Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("--source \"$GITHUB_WORKSPACE/.tools\"", source,
            StringComparison.Ordinal));
        File.Delete(folder.At(Package));

        Assert.Equal(
            ".github/workflows/publish.yml: error SP0910: This installs the program from the folder '.tools', and no package staticpress.*.nupkg is there: the publication would fail. Make it from StaticPress' source with 'dotnet pack src/StaticPress -o .tools', put it there and commit it.\n",
            Report(folder));
    }

    [SkippableFact]
    public void What_git_leaves_out_is_told_with_the_line_that_says_so()
    {
        using var folder = Blog();
        Git(folder, "git init -q -b main");
        folder.Write(".gitignore", "_site/\n*.nupkg\n*.mp3\n").Write("content/media/a.mp3", "a").Write("content/media/b.mp3", "b").Write("content/media/c.mp3", "c");

        Assert.Equal(
            """
            .tools/staticpress.0.1.0.nupkg: error SP0911: A push would not bring this file: git leaves out what fits '*.nupkg', in line 2 of .gitignore. Take that line out, or add what you need with 'git add --force'.
            content/media/a.mp3: error SP0911: A push would not bring this file, nor 2 more: git leaves out what fits '*.mp3', in line 3 of .gitignore. Take that line out, or add what you need with 'git add --force'.

            """,
            Report(folder),
            ignoreLineEndingDifferences: true);
    }

    [SkippableFact]
    public void What_the_workflow_needs_and_nobody_committed_is_told_from_the_first_commit_on()
    {
        using var folder = Blog();
        Git(folder, "git init -q -b main");
        Assert.Equal("", Report(folder));
        Git(folder, "git add site.yml && git -c user.name=a -c user.email=a@b.example commit -qm First");

        Assert.Equal(
            """
            .github/workflows/publish.yml: error SP0911: A push would not bring this file: it was never committed. Run 'git add .github/workflows/publish.yml' and commit.
            .tools/staticpress.0.1.0.nupkg: error SP0911: A push would not bring this file: it was never committed. Run 'git add .tools/staticpress.0.1.0.nupkg' and commit.

            """,
            Report(folder),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Files_in_Git_LFS_that_the_workflow_would_not_fetch_are_told()
    {
        using var folder = Blog();
        folder.Write(".gitattributes", "*.mp3 filter=lfs diff=lfs merge=lfs -text\n");
        var told = Report(folder);
        folder.Write(HostFiles.Workflow,
            PublishingFiles.Workflow.Replace("- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n", "- uses: actions/checkout@v7\n        with:\n          lfs: true\n", StringComparison.Ordinal));

        Assert.StartsWith(".github/workflows/publish.yml: error SP0913: Files here are in Git LFS", told, StringComparison.Ordinal);
        Assert.Equal("", Report(folder));
    }

    [Fact]
    public void A_post_that_is_dated_beyond_the_end_of_the_schedule_is_told()
    {
        using var folder = Blog();
        folder.Write("content/posts/2026-02-01-soon.md", "---\ntitle: Soon\n---\n").Write("content/posts/2026-09-01-late.md", "---\ntitle: Late\n---\n").Write("content/posts/2027-01-01-later.md", "---\ntitle: Later\n---\n");

        Assert.Equal(
            "content/posts/2026-09-01-late.md: warning SP0914: This appears in more than 60 days, and so does 1 more; GitHub ends the daily run of a repository that nobody has pushed to for so long. Push something now and then, or start the workflow by hand that day.\n",
            Report(folder));
    }

    [Fact]
    public void The_remote_of_a_worktree_is_found_in_its_repository()
    {
        using var folder = Blog("https://cm.github.io/");
        Directory.Delete(folder.At(".git"), recursive: true);
        folder.Write(".git", "gitdir: elsewhere/.git/worktrees/show\n")
            .Write("elsewhere/.git/worktrees/show/commondir", "../..\n")
            .Write("elsewhere/.git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/show.git\n");

        Assert.Contains("at 'https://cm.github.io/show/'", Report(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_that_is_missing_or_may_not_publish_or_sleeps_between_pushes_is_told()
    {
        using var folder = Blog();
        folder.Write(HostFiles.Workflow, "on: push\njobs:\n  ship:\n    permissions:\n      pages: write\n    steps:\n      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0\n");
        var weak = Report(folder);
        File.Delete(folder.At(HostFiles.Workflow));

        Assert.Equal(
            """
            .github/workflows/publish.yml: warning SP0908: Nothing runs this workflow but a push: a post dated ahead appears, and an expired one goes, only with the next. Add 'schedule: [{cron: "17 4 * * *"}]' below 'on:'.
            .github/workflows/publish.yml(3,3): error SP0909: The job 'ship' publishes, but may not: it lacks 'id-token: write'. Add that below 'permissions:' of the job.

            """,
            weak,
            ignoreLineEndingDifferences: true);
        Assert.Equal(
            ".github/workflows: error SP0907: No workflow here publishes the site: none has a step 'uses: actions/deploy-pages'. Copy .github/workflows/publish.yml from a blog that 'staticpress new site' makes, or name another host in site.yml, as in 'host: folder'.\n",
            Report(folder));
    }

    internal static TemporaryFolder Blog(string url = "https://cm.github.io/") => new TemporaryFolder()
        .Write("site.yml", $"title: Show\nurl: {url}\n")
        .Write(".git/HEAD", "ref: refs/heads/main\n")
        .Write(".git/config", $"[remote \"origin\"]\n\turl = https://github.com/cm/{(new Uri(url).AbsolutePath is "/" ? "cm.github.io" : new Uri(url).AbsolutePath.Trim('/'))}.git\n")
        .Write(HostFiles.Workflow, PublishingFiles.Workflow)
        .LayPackage();

    internal static string Report(TemporaryFolder folder)
    {
        var blog = StaticPress.Blogs.Blog.Read(DiskScan.Scan(folder.FullPath), new BuildOptions(TestSite.Moment));
        return string.Concat(PagesCheckup.Run(blog, SiteSizes.Of(blog), Checkout.Of(blog, folder.FullPath))
            .Select(problem => $"{problem}\n"));
    }

    internal static void Git(TemporaryFolder folder, string commands)
    {
        Skip.IfNot(File.Exists("/usr/bin/git"), "There is no git here.");
        Shell.Run($"cd \"$1\" && {commands}", folder.FullPath);
    }

    private static void Sparse(TemporaryFolder folder, string path, long length)
    {
        folder.Write(path, "");
        using var file = File.OpenWrite(folder.At(path));
        file.SetLength(length);
    }
}
