using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Commands;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Sources;
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
    public void A_new_site_goes_by_the_clock_of_the_machine_and_says_so()
    {
        using var folder = new TemporaryFolder();
        var output = new StringWriter();

        Assert.Equal(0, NewSite(folder, "", zone: "Asia/Jerusalem", output: output));

        Assert.Contains("time_zone: Asia/Jerusalem\n", folder.Read("blog/site.yml"), StringComparison.Ordinal);
        Assert.Contains("Its clock is that of Asia/Jerusalem", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("  staticpress serve --open\n", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My Radio Blog", "title: My Radio Blog\n")]
    [InlineData("Ruth: my blog", "title: \"Ruth: my blog\"\n")]
    [InlineData("my-blog", "title: My blog\n")]
    [InlineData("", "title: My blog\n")]
    public void A_folder_called_as_people_call_a_blog_gives_it_its_title(string folder, string title)
    {
        var settings = StarterSite.Files(folder, (TestSite.Moment, "UTC"), hasReadme: false, (Host.GitHub, new ProgramOrigin.Package()))
            .First(file => file.Name == "site.yml");

        Assert.Contains(title, Encoding.UTF8.GetString(settings.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_of_a_new_site_has_no_sentence_that_leads_to_another_blogs_posts()
    {
        using var folder = new TemporaryFolder();
        NewSite(folder, "");
        var guide = folder.Read("blog/content/README.md");

        Assert.DoesNotContain("shows the rest", guide, StringComparison.Ordinal);
        Assert.DoesNotContain("tells the whole way", guide, StringComparison.Ordinal);
        Assert.Contains("and show it again when that changes.\n", guide, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_site_brings_the_guide_a_picture_and_an_episode_and_no_mark_of_another_blog()
    {
        using var folder = new TemporaryFolder();
        NewSite(folder, "");
        var site = new TestSite();
        foreach (var file in StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false, (Host.GitHub, new ProgramOrigin.Package()))
            .Where(file => file.Name is not ("site.yml" or "content/README.md")))
            site = site.File(new MemoryFile(file.Name, file.Bytes));
        var built = site.Config(folder.Read("blog/site.yml")).Build();

        Assert.Empty(built.Problems);
        Assert.StartsWith("# Writing for the blog", folder.Read("blog/content/README.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("](posts/", folder.Read("blog/content/README.md"), StringComparison.Ordinal);
        Assert.Equal("MB", built.Page("/").QuerySelector(".masthead .brand-initials")!.TextContent);
        Assert.NotNull(built.Page("/").QuerySelector("main picture"));
        Assert.True(built.Has("/podcast.xml"));
    }

    [Fact]
    public void Every_setting_that_the_new_site_offers_may_be_taken_as_it_stands()
    {
        var offered =
            Encoding.UTF8.GetString(StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false, (Host.GitHub, new ProgramOrigin.Package()))
            .First().Bytes);
        var taken = Regex.Replace(offered, "^#(?=[a-z ]+.*:)(?! )", "", RegexOptions.Multiline);
        taken = Regex.Replace(taken, "^#(?=  )", "", RegexOptions.Multiline);
        var site = new TestSite().Config(taken).Page("about", "title: About").File(new MemoryFile("content/media/cover.png", Cover()))
            .File("content/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
            .File("content/media/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>").Post("2024-01-02-a", "title: A\ncategory: News\nauthor: [me, ann]").Post("2024-01-03-b", "title: B\ncategory: Radio");

        Assert.DoesNotContain("\n#tagline", taken, StringComparison.Ordinal);
        Assert.Empty(site.Build().Problems);
    }

    private static byte[] Cover() => StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false, (Host.GitHub, new ProgramOrigin.Package()))
        .Single(file => file.Name == "content/media/cover.png").Bytes;

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
        if (folder.Has("blog/build.sh")) Assert.Contains(PublishingFiles.Release.Checksum, folder.Read("blog/build.sh"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_tells_the_one_setting_before_the_first_push_since_that_would_fail_without_it()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, NewSite(folder, ""));

        var readme = folder.Read("blog/README.md");
        Assert.InRange(readme.IndexOf("Source: GitHub Actions", StringComparison.Ordinal), 1,
            readme.IndexOf("Push this folder", StringComparison.Ordinal));
    }

    private static int NewSite(TemporaryFolder folder, string programFolder, string[]? options = null, ProgramOrigin? program = null,
        string zone = "UTC", TextWriter? output = null)
    {
        var edge = new Edge(new Terminal(output ?? TextWriter.Null, TextWriter.Null, false), TestSite.Moment, folder.FullPath, "",
            OnGitHub: false)
        {
            ProgramFolder = programFolder,
            TimeZone = zone,
            Program = program ?? new ProgramOrigin.Package(),
        };
        return CommandLine.Run(["new", "site", "blog", .. options ?? []], edge);
    }
}
