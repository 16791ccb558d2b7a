using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>A repository that was made on a host and cloned takes a site.</summary>
public sealed class NewSitesInRepositories : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Beside_nothing_but_git_and_a_licence_everything_is_laid()
    {
        _folder.Write("r/.git/HEAD", "ref: refs/heads/main").Write("r/LICENSE", "MIT");
        Assert.Equal(0, CommandRun.In(_folder, "new", "site", "r").ExitCode);
        Assert.True(_folder.Has("r/site.yml") && _folder.Has("r/README.md"));
        Assert.Equal(0, CommandRun.In(_folder, "build", "--source", "r", "--strict").ExitCode);
    }

    [Fact]
    public void What_is_there_stays_and_the_way_to_the_web_gets_a_file_of_its_own()
    {
        _folder.Write("r/README.md", "mine").Write("r/.gitignore", "*.log\n");
        var run = CommandRun.In(_folder, "new", "site", "r");
        Assert.Equal(("mine", "*.log\n"), (_folder.Read("r/README.md"), _folder.Read("r/.gitignore")));
        Assert.Contains(".gitignore was there and stays as it is. It needs a line '_site/'.\n", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("  PUBLISHING.md                how to put the blog on the web\n", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("GitHub Pages", _folder.Read("r/PUBLISHING.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Here_is_a_place_too_and_needs_no_change_of_folder()
    {
        var run = CommandRun.In(_folder.Folder(".git"), "new", "site", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("  cd ", run.Stdout, StringComparison.Ordinal);
        Assert.EndsWith("Next:\n  staticpress serve --open\n", run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html", "is not empty: it holds 'index.html'")]
    [InlineData("content/a.md", "is not empty: it holds 'content'")]
    [InlineData("site.yml", "holds a site")]
    public void Somebody_s_work_is_in_the_way(string file, string reason)
    {
        var run = CommandRun.In(_folder.Write("r/" + file, "mine"), "new", "site", "r");
        Assert.Equal(new ProgramRun(1, "", $"FOLDER/r is there already and {reason}. Name a new folder.\n"), run);
        Assert.Equal(["r/" + file], _folder.Tree());
    }

    [Theory]
    [InlineData("blog", "blog")]
    [InlineData("a b", "'a b'")]
    [InlineData("-x", "./-x")]
    [InlineData("co'lon", @"'co'\''lon'")]
    [InlineData("$HOME", "'$HOME'")]
    [InlineData("блог", "блог")]
    public void The_step_into_the_folder_can_be_pasted(string name, string word)
    {
        var run = CommandRun.In(_folder, "new", "site", "--", name);
        Assert.Contains($"\n  cd {word}\n", run.Stdout, StringComparison.Ordinal);
    }
}
