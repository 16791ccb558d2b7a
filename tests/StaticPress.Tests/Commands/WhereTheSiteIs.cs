using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

public sealed class WhereTheSiteIs : IDisposable
{
    private const string NoSite =
        "site.yml: error SP0005: There is no site.yml here, nor in a folder above. Go to the folder of your blog, name it with --source, or start one with 'staticpress new site my-blog'.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("doctor")]
    [InlineData("list")]
    [InlineData("serve")]
    [InlineData("explain /")]
    [InlineData("theme list")]
    [InlineData("theme check")]
    [InlineData("theme eject")]
    [InlineData("comments list")]
    [InlineData("comments check")]
    [InlineData("comments setup")]
    [InlineData("comments add --post a --author --message x")]
    public void Where_no_site_is_every_command_says_so_and_writes_nothing(string command)
    {
        Assert.Equal(new ProgramRun(1, "", NoSite), CommandRun.In(_folder, command.Split(' ')));
        Assert.Empty(_folder.Tree());
    }

    [Fact]
    public void A_new_post_names_the_option_that_it_has() =>
        Assert.Equal(NoSite.Replace("--source", "--folder", StringComparison.Ordinal), CommandRun.In(_folder, "new", "post", "A").Stderr);

    [Theory]
    [InlineData("empty", "site.yml: error SP0005: There is no site.yml in 'empty'.")]
    [InlineData("nowhere", "nowhere: error SP0005: There is no such folder.")]
    public void A_folder_that_is_named_is_the_only_one_that_is_looked_at(string named, string said)
    {
        new TestSite().WriteTo(_folder);
        _folder.Folder("empty");
        Assert.StartsWith(said, CommandRun.In(_folder, "comments", "setup", "--source", named).Stderr, StringComparison.Ordinal);
        Assert.False(_folder.Has("nowhere"));
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("site.yml.txt")]
    public void Settings_under_nearly_the_right_name_are_seen(string name) => Assert.Equal(
        $"site.yml: error SP0005: There is no site.yml here, nor in a folder above. Rename '{name}' to 'site.yml'.\n",
        CommandRun.In(_folder.Write(name, "title: A"), "build").Stderr);

    [Fact]
    public void Beside_the_settings_of_another_generator_its_importer_is_named_too() => Assert.Equal(
        "site.yml: error SP0005: There is no site.yml here, nor in a folder above. "
        + "Rename 'site.yml.txt' to 'site.yml', if it is a StaticPress blog. This looks like a blog of Jekyll: "
        + "'staticpress import jekyll . --site ../my-blog' makes a site of it, and leaves it as it is.\n",
        CommandRun.In(_folder.Write("site.yml.txt", "title: A").Write("_config.yml", "title: A"), "build").Stderr);

    [Theory]
    [InlineData("content", "..")]
    [InlineData("content/posts/2024", "FOLDER")]
    [InlineData("not/of/the/site", "FOLDER")]
    public void In_a_folder_of_a_site_that_site_is_meant(string place, string shown)
    {
        new TestSite().Post("2021-08-26-a", "title: A").WriteTo(_folder);
        _folder.Folder(place);
        var run = CommandRun.At(_folder, place, "build");
        Assert.Equal((0, $"staticpress: The site is in {shown}.\n"), (run.ExitCode, run.Stderr));
        Assert.True(_folder.Has("_site/2021/08/26/a/index.html"));
    }

    [Fact]
    public void The_nearest_site_is_meant()
    {
        new TestSite().Config("title: Outer").WriteTo(_folder);
        _folder.Write("inner/site.yml", "title: Inner").Folder("inner/content/posts");
        CommandRun.At(_folder, "inner/content/posts", "build");
        Assert.True(_folder.Has("inner/_site/index.html"));
        Assert.False(_folder.Has("_site"));
    }

    [Theory]
    [InlineData("", "blog/content/posts/2026/")]
    [InlineData("other", "../blog/content/posts/2026/")]
    [InlineData("blog/content", "posts/2026/")]
    public void The_path_of_a_new_post_works_from_where_one_stands(string place, string shown)
    {
        _folder.Write("blog/site.yml", "title: A").Folder("blog/content").Folder("other");
        var run = CommandRun.At(_folder, place, "new", "post", "Rain", "--folder", _folder.At("blog"));
        Assert.StartsWith(shown, run.Stdout, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(_folder.At(place), run.Stdout.Trim())));
    }

    [Fact]
    public void So_do_the_paths_of_a_file_of_the_theme_and_of_a_reply()
    {
        _folder.Write("blog/site.yml", "title: A").Write("blog/content/posts/2021-08-26-a.md", "---\ntitle: A\n---\nText.\n").Folder("elsewhere");
        foreach (var command in (string[][])[["theme", "eject", "partials/footer.html"],
            ["comments", "add", "--post", "a", "--author", "--message", "Yes."]])
        {
            var run = CommandRun.At(_folder, "elsewhere", [.. command, "--source", "../blog"]);
            Assert.True(File.Exists(Path.Join(_folder.At("elsewhere"), run.Stdout.Trim())), run.Stdout);
        }
    }

    [Theory]
    [InlineData("_site", "blog/_site")]
    [InlineData("../look", "look")]
    public void A_build_names_the_folder_that_it_wrote_as_it_is_reached_from_here(string output, string shown)
    {
        _folder.Write("blog/site.yml", "title: A").Folder("blog/content");
        Assert.EndsWith($" s into {shown}.\n", CommandRun.In(_folder, "build", "--source", "blog", "--output", output).Stdout,
            StringComparison.Ordinal);
        Assert.True(_folder.Has($"{shown}/index.html"));
    }

    [Theory]
    [InlineData("", "site.yml")]
    [InlineData("blog", "blog/site.yml")]
    [InlineData("sites/blog", "sites/blog/site.yml")]
    public void GitHub_is_told_the_file_from_the_top_of_the_repository(string site, string file)
    {
        _folder.Folder(".git").Write(Path.Join(site, "site.yml"), "titel: A").Folder(Path.Join(site, "content"));
        var run = CommandRun.In(_folder, edge => edge with { OnGitHub = true, WorkingFolder = _folder.At(site) }, "build");
        Assert.StartsWith($"::warning file={file},line=1,", run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_the_folder_that_GitHub_checked_out_is_the_top()
    {
        _folder.Write("blog/site.yml", "titel: A").Folder("blog/content");
        var run = CommandRun.In(_folder, edge => edge with { OnGitHub = true, Workspace = _folder.FullPath }, "check", "--source", "blog");
        Assert.StartsWith("::warning file=blog/site.yml,line=1,", run.Stdout, StringComparison.Ordinal);
    }
}
