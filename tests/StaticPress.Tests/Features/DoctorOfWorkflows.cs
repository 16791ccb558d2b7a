using StaticPress.Checking.GitHubPages;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What <c>staticpress doctor</c> says of what the workflow takes for granted.</summary>
public sealed class DoctorOfWorkflows
{
    [Theory]
    [InlineData("run: bash .ci/fetch --all", ".ci/fetch")]
    [InlineData("run: ./tools/fetch.sh", "tools/fetch.sh")]
    [InlineData("working-directory: tools\n        run: sh fetch.sh", "tools/fetch.sh")]
    [InlineData("uses: ./tools/fetch", "tools/fetch/action.yml")]
    [InlineData("uses: actions/setup-dotnet@v5\n        with: {global-json-file: global.json}", "global.json")]
    public void A_file_that_the_workflow_names_is_asked_for(string step, string file)
    {
        using var folder = Doctor.Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("      - uses: actions/configure-pages",
            $"      - {step}\n      - uses: actions/configure-pages", StringComparison.Ordinal));
        var told = Doctor.Report(folder);
        folder.Write(file, "#!/bin/sh\n");

        Assert.Equal($".github/workflows/publish.yml: error SP0915: This names '{file}', and no such file is here: the publication would fail. Lay it there, or take the step out.\n", told);
        Assert.Equal("", Doctor.Report(folder));
    }

    [Theory]
    [InlineData("run: curl -o fetch.sh https://example.org/fetch.sh\n          sh fetch.sh")]
    [InlineData("run: bash -c 'true'")]
    [InlineData("run: sh \"$RUNNER_TEMP/fetch.sh\"")]
    [InlineData("run: sudo ./tools")]
    public void What_is_none_of_the_repository_s_files_is_not(string step)
    {
        using var folder = Doctor.Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("      - uses: actions/configure-pages",
            $"      - {step.Replace("run: ", "run: |\n          ", StringComparison.Ordinal)}\n      - uses: actions/configure-pages", StringComparison.Ordinal));

        Assert.Equal("", Doctor.Report(folder));
    }

    /// <summary>Each is as good as <c>path: _site</c>.</summary>
    [Theory]
    [InlineData("path: _site\n", "path: ./_site/\n")]
    [InlineData("path: _site\n", "path: ${{ github.workspace }}/_site\n")]
    [InlineData("path: _site\n", "path: ${{ steps.pages.outputs.folder }}\n")]
    [InlineData("path: _site\n", "retention-days: 1\n")]
    [InlineData("--output _site", "--output ./_site")]
    [InlineData("--output _site", "--source . --output=\"$GITHUB_WORKSPACE/_site\"")]
    [InlineData("--output _site ", "")]
    [InlineData("--output _site", "--output $RUNNER_TEMP/site")]
    [InlineData("    steps:\n      - uses: actions/checkout", "    defaults:\n      run:\n        working-directory: ./\n    steps:\n      - uses: actions/checkout")]
    [InlineData("    steps:\n      - uses: actions/checkout", "    steps:\n      - run: mv public _site\n      - uses: actions/checkout")]
    public void A_folder_may_be_written_in_other_ways(string old, string @new)
    {
        using var folder = Doctor.Blog();
        var workflow = PublishingFiles.Workflow.Replace(old, @new, StringComparison.Ordinal);
        folder.Write(HostFiles.Workflow, workflow);

        Assert.NotEqual(PublishingFiles.Workflow, workflow);
        Assert.Equal("", Doctor.Report(folder));
    }

    /// <summary>In the folder <c>blog</c> of a repository.</summary>
    [Theory]
    [InlineData("working-directory: blog", "blog/_site", "")]
    [InlineData("name: Here", "blog/_site", "This builds where no site.yml is. Give the step 'working-directory: blog'.")]
    [InlineData("working-directory: blog", "_site", "This uploads '_site', and the site is built into 'blog/_site': the publication would fail. Write 'path: blog/_site'.")]
    public void A_site_may_lie_in_a_folder_of_its_repository(string step, string upload, string told)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/HEAD", "ref: refs/heads/main\n").Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/cm.github.io.git\n").LayPackage()
            .Write("blog/site.yml", "url: https://cm.github.io/")
            .Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("- name: Build the blog\n", $"- {step}\n", StringComparison.Ordinal)
                .Replace("path: _site\n", $"path: {upload}\n", StringComparison.Ordinal));
        var blog = StaticPress.Blogs.Blog.Read(DiskScan.Scan(folder.At("blog")), new BuildOptions(TestSite.Moment));

        Assert.Equal(told, string.Concat(PagesCheckup.Run(blog, SiteSizes.Of(blog), Checkout.Of(blog, folder.At("blog")))
            .Select(problem => problem.Said)));
    }

    [Fact]
    public void A_workflow_that_another_calls_publishes_with_its_days_and_its_rights()
    {
        using var folder = Doctor.Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow[..PublishingFiles.Workflow.IndexOf("  deploy:", StringComparison.Ordinal)]
            + "  deploy:\n    needs: build\n    uses: ./.github/workflows/deploy.yml\n    permissions: {pages: write, id-token: write}\n")
            .Write(".github/workflows/deploy.yml", "on: workflow_call\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/deploy-pages@v5\n");

        Assert.Equal("", Doctor.Report(folder));
        File.Move(folder.At(".github/workflows/deploy.yml"), folder.At(".github/workflows/ship.yml"));
        Assert.Contains("warning SP0908", Doctor.Report(folder), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("action.yaml")]
    [InlineData("Dockerfile")]
    public void An_action_of_the_repository_may_be_described_in_other_files(string name)
    {
        using var folder = Doctor.Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("      - uses: actions/configure-pages",
            "      - uses: ./tools/fetch\n      - uses: actions/configure-pages", StringComparison.Ordinal)).Write($"tools/fetch/{name}", "");

        Assert.Equal("", Doctor.Report(folder));
    }

    [Theory]
    [InlineData("netlify", "build.sh: error SP0910")]
    [InlineData("cloudflare", "build.sh: error SP0910")]
    [InlineData("gitlab", "build.sh: error SP0910")]
    [InlineData("folder", "")]
    public void A_blog_for_another_host_is_asked_for_nothing_of_GitHub_s(string host, string told)
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", $"url: https://blog.cm.fm/\nhost: {host}\n").Write(".git/HEAD", "ref: refs/heads/main\n").Write(".git/config", "[remote \"origin\"]\n\turl = git@gitlab.com:cm/show.git\n")
            .Write(".github/workflows/compare.yml", "on: pull_request\njobs: {}\n");
        Assert.Equal("", Doctor.Report(folder));
        folder.Write("build.sh", "dotnet tool install staticpress --tool-path \"$tools\" --source \"$PWD/.tools\"\n");

        Assert.StartsWith(told, Doctor.Report(folder), StringComparison.Ordinal);
        Assert.Equal(told.Length == 0, Doctor.Report(folder).Length == 0);
    }

    [Fact]
    public void A_secret_that_the_workflow_needs_is_told_since_a_fork_has_none()
    {
        using var folder = Doctor.Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("        env:\n",
            "        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n          TOKEN: ${{ secrets.GITHUB_TOKEN }}\n", StringComparison.Ordinal));

        Assert.Equal(
            ".github/workflows/publish.yml: warning SP0916: This needs the secret 'DEPLOY_KEY', which is in no file: GitHub gives it to this repository alone, when somebody has set it there. Publishing needs none. Use 'github.token', or set it under Settings › Secrets and variables › Actions.\n",
            Doctor.Report(folder));
    }

    /// <summary>GitHub's own program answers for it, where it is signed in.</summary>
    [SkippableTheory]
    [InlineData("echo workflow", true, "")]
    [InlineData("echo legacy", true, "GitHub publishes cm/show from a branch, and not what the workflow builds.")]
    [InlineData("echo 'gh: Not Found (HTTP 404)' >&2; exit 1", true, "GitHub Pages is not switched on for cm/show, or there is no such repository: the first publication would fail.")]
    [InlineData("echo 'To get started with GitHub CLI, please run: gh auth login' >&2; exit 4", false, "")]
    public void Where_GitHub_takes_the_site_from_is_asked_of_GitHub(string gh, bool isKnown, string told)
    {
        Skip.If(OperatingSystem.IsWindows());
        using var folder = Doctor.Blog("https://cm.github.io/show/");
        folder.Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/show.git\n").Write("gh", $"#!/bin/sh\n{gh}\n");
        Shell.Run("chmod +x \"$1\"", folder.At("gh"));

        var blog = StaticPress.Blogs.Blog.Read(DiskScan.Scan(folder.FullPath), new BuildOptions(TestSite.Moment));
        var source = PagesSource.Of(Checkout.Of(blog, folder.FullPath), folder.At("gh"));

        Assert.Equal((isKnown, told), (source.IsKnown, string.Concat(source.Problems.Select(problem => problem.Text))));
    }

    [Fact]
    public void A_workflow_that_cannot_be_read_stops_the_publication_only_where_it_is_the_one_that_publishes()
    {
        using var folder = Doctor.Blog();
        folder.Write(".github/workflows/other.yml", "on: [push\njobs");
        Assert.StartsWith(".github/workflows/other.yml(1,5): warning SP0101: ", Doctor.Report(folder), StringComparison.Ordinal);

        File.Delete(folder.At(".github/workflows/other.yml"));
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("jobs:\n", "jobs: [\n", StringComparison.Ordinal));
        Assert.Matches($@"{HostFiles.Workflow}\(\d+,\d+\): error SP0101: ", Doctor.Report(folder));
    }
}
