using StaticPress.Checking.GitHubPages;
using StaticPress.Hosting;
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
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("      - uses: actions/configure-pages", $"      - {step}\n      - uses: actions/configure-pages", StringComparison.Ordinal));
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
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("      - uses: actions/configure-pages", $"      - {step.Replace("run: ", "run: |\n          ", StringComparison.Ordinal)}\n      - uses: actions/configure-pages", StringComparison.Ordinal));

        Assert.Equal("", Doctor.Report(folder));
    }

    [Fact]
    public void A_secret_that_the_workflow_needs_is_told_since_a_fork_has_none()
    {
        using var folder = Doctor.Blog();
        folder.Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace("        env:\n", "        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n          TOKEN: ${{ secrets.GITHUB_TOKEN }}\n", StringComparison.Ordinal));

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

        var source = PagesSource.Of(folder.FullPath, folder.At("gh"));

        Assert.Equal((isKnown, told), (source.IsKnown, string.Concat(source.Problems.Select(problem => problem.Text))));
    }
}
