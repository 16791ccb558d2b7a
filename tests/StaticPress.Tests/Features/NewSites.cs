using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Commands;
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
        Assert.Equal(StarterWorkflow.Text, folder.Read("blog/.github/workflows/publish.yml"));
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

        Assert.Equal(0, NewSite(folder, "", "Asia/Jerusalem", output));

        Assert.Contains("time_zone: Asia/Jerusalem\n", folder.Read("blog/site.yml"), StringComparison.Ordinal);
        Assert.Contains("Its clock is that of Asia/Jerusalem", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("  staticpress serve --open\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_site_brings_the_guide_a_picture_and_an_episode_and_no_mark_of_another_blog()
    {
        using var folder = new TemporaryFolder();
        NewSite(folder, "");
        var site = new TestSite();
        foreach (var file in StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false).Where(file => file.Name is not ("site.yml" or "content/README.md")))
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
        var offered = Encoding.UTF8.GetString(StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false).First().Bytes);
        var taken = Regex.Replace(offered, "^#(?=[a-z ]+.*:)(?! )", "", RegexOptions.Multiline);
        taken = Regex.Replace(taken, "^#(?=  )", "", RegexOptions.Multiline);
        var site = new TestSite().Config(taken).Page("about", "title: About").File(new MemoryFile("content/media/cover.png", Cover())).File("content/media/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")
            .File("content/media/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>").Post("2024-01-02-a", "title: A\ncategory: News\nauthor: [me, ann]").Post("2024-01-03-b", "title: B\ncategory: Radio");

        Assert.DoesNotContain("\n#tagline", taken, StringComparison.Ordinal);
        Assert.Empty(site.Build().Problems);
    }

    private static byte[] Cover() => StarterSite.Files(TestSite.Moment, "UTC", hasReadme: false).Single(file => file.Name == "content/media/cover.png").Bytes;

    private static int NewSite(TemporaryFolder folder, string programFolder, string zone = "UTC", TextWriter? output = null)
    {
        var edge = new Edge(new Terminal(output ?? TextWriter.Null, TextWriter.Null, false), TestSite.Moment, folder.FullPath, "", OnGitHub: false)
        {
            ProgramFolder = programFolder,
            TimeZone = zone,
        };
        return CommandLine.Run(["new", "site", "blog"], edge);
    }
}
