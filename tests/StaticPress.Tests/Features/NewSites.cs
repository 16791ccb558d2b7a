using StaticPress.Commands;
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

    private static int NewSite(TemporaryFolder folder, string programFolder)
    {
        var edge = new Edge(new Terminal(TextWriter.Null, TextWriter.Null, false), TestSite.Moment, folder.FullPath, "", OnGitHub: false) { ProgramFolder = programFolder };
        return CommandLine.Run(["new", "site", "blog"], edge);
    }
}
