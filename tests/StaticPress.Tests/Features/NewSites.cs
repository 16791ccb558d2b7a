using StaticPress.Commands;
using StaticPress.Hosting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class NewSites
{
    [Fact]
    public void A_new_site_gets_the_package_that_the_program_was_installed_from()
    {
        using var folder = new TemporaryFolder();
        folder.Write("store/0.1.0/staticpress.0.1.0.nupkg", "package").Write("store/0.1.0/tools/net10.0/any/staticpress.dll", "program");

        Assert.Equal(0, NewSite(folder, folder.At("store/0.1.0/tools/net10.0/any/")));

        Assert.Equal("package", folder.Read("blog/.tools/staticpress.0.1.0.nupkg"));
        Assert.Equal(PublishingFiles.Workflow, folder.Read("blog/.github/workflows/publish.yml"));
    }

    [Fact]
    public void A_program_that_came_from_no_package_says_in_the_README_how_to_make_one()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, NewSite(folder, folder.Folder("bin").At("bin")));

        Assert.False(folder.Has("blog/.tools"));
        Assert.Contains("dotnet pack src/StaticPress -o .tools", folder.Read("blog/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_released_program_is_fetched_by_version_and_checksum_and_needs_no_package()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, NewSite(folder, "", program: PublishingFiles.Release));

        var workflow = folder.Read("blog/.github/workflows/publish.yml");
        Assert.Contains($"ARCHIVE: {PublishingFiles.Release.Archive}\n", workflow, StringComparison.Ordinal);
        Assert.Contains($"CHECKSUM: {PublishingFiles.Release.Checksum}\n", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain(".tools", workflow + folder.Read("blog/README.md"), StringComparison.Ordinal);
        Assert.False(folder.Has("blog/.tools"));
    }

    [Theory]
    [InlineData("github", ".github/workflows/publish.yml")]
    [InlineData("netlify", "netlify.toml", "build.sh")]
    [InlineData("cloudflare", "wrangler.toml", "build.sh")]
    [InlineData("gitlab", ".gitlab-ci.yml", "build.sh")]
    [InlineData("folder")]
    public void A_blog_gets_what_its_host_needs_and_nothing_of_another(string host, params string[] files)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, NewSite(folder, "", ["--for", host], PublishingFiles.Release));

        string[] all = [".github/workflows/publish.yml", "netlify.toml", "wrangler.toml", ".gitlab-ci.yml", "build.sh"];
        Assert.Equal(files.Order(), all.Where(file => folder.Has("blog/" + file)).Order());
        Assert.DoesNotContain("{", folder.Read("blog/README.md"), StringComparison.Ordinal);
        if (folder.Has("blog/build.sh")) Assert.Contains(PublishingFiles.Release.Checksum, folder.Read("blog/build.sh"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_tells_the_one_setting_before_the_first_push_since_that_would_fail_without_it()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, NewSite(folder, ""));

        var readme = folder.Read("blog/README.md");
        Assert.InRange(readme.IndexOf("Source: GitHub Actions", StringComparison.Ordinal), 1, readme.IndexOf("Push this folder", StringComparison.Ordinal));
    }

    private static int NewSite(TemporaryFolder folder, string programFolder, string[]? options = null, ProgramOrigin? program = null)
    {
        var edge = new Edge(new Terminal(TextWriter.Null, TextWriter.Null, false), TestSite.Moment, folder.FullPath, "", OnGitHub: false)
        {
            ProgramFolder = programFolder,
            Program = program ?? new ProgramOrigin.Package(),
        };
        return CommandLine.Run(["new", "site", "blog", .. options ?? []], edge);
    }
}
