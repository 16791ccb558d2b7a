using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

/// <summary>A stranger's repository with links in it is cloned, and its owner's commands are run in it: nothing outside changes.</summary>
public sealed class PlantedLinks : IDisposable
{
    private readonly TemporaryFolder _outside = new TemporaryFolder().Write("index.html", "precious").Write("new/photo.jpg", "mine")
        .Write("publish.yml", "mine");

    private readonly TemporaryFolder _site = new TemporaryFolder()
        .Write("site.yml", "title: A\nurl: https://example.org/\ncomments: {intake: email, email: a@example.org}\n").Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nText.\n");

    public void Dispose()
    {
        try
        {
            Assert.Equal(["index.html", "new/photo.jpg", "publish.yml"], _outside.Tree());
            Assert.Equal(("precious", "mine", "mine"),
                (_outside.Read("index.html"), _outside.Read("new/photo.jpg"), _outside.Read("publish.yml")));
        }
        finally
        {
            _outside.Dispose();
            _site.Dispose();
        }
    }

    [Theory]
    [InlineData("._site.staticpress/old")]
    [InlineData("._site.staticpress/new")]
    [InlineData("._site.staticpress/lock")]
    [InlineData("._site.staticpress/.gitignore")]
    public void A_link_where_builds_are_prepared_is_taken_away(string link)
    {
        _site.Link(link, _outside.FullPath);

        Assert.Equal(0, CommandRun.In(_site, "build").ExitCode);

        Assert.Null(new FileInfo(_site.At("_site")).LinkTarget);
        Assert.True(_site.Has("_site/index.html"));
        Assert.False(_site.Has("._site.staticpress"));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_out_is_refused_unless_it_was_named()
    {
        using var own = new TemporaryFolder();
        _site.Link("_site", _outside.FullPath).Link("named", own.FullPath);

        var refused = CommandRun.In(_site, "build");

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal("_site: error SP0701: The output folder is a link that leads out of the site folder. Remove the link; or, when it is your own, name the folder with --output.\n", refused.Stderr);
        Assert.Equal(0, CommandRun.In(_site, "build", "--output", "named").ExitCode);
        Assert.True(own.Has("index.html"));
    }

    [Fact]
    public void A_list_of_own_files_that_came_with_a_site_gives_no_right_to_what_lies_behind_a_link()
    {
        _site.Link("_site/a", _outside.FullPath)
            .Write("_site/.staticpress-manifest", "StaticPress wrote these files; a build may replace or remove them, and no others.\na\na/index.html\na/new/photo.jpg\n../outside/index.html\n");

        Assert.Equal(0, CommandRun.In(_site, "build").ExitCode);
        Assert.Equal(0, CommandRun.In(_site, "build").ExitCode);
    }

    [Theory]
    [InlineData("content/comments", "", "comments", "add", "--post", "a", "--name", "B", "--message", "Hello")]
    [InlineData("content/posts", "", "new", "post", "A title")]
    [InlineData(".github", "", "comments", "setup")]
    [InlineData(".github/workflows", "", "comments", "setup", "--overwrite")]
    [InlineData(".github/workflows/replies.yml", "publish.yml", "comments", "setup", "--overwrite")]
    [InlineData("themes", "", "theme", "eject")]
    [InlineData("themes/coffee", "", "theme", "eject", "partials/footer.html")]
    [InlineData("content/published-urls.txt", "index.html", "build", "--accept-urls")]
    public void Nothing_is_written_through_a_link_out_of_the_site(string link, string target, params string[] command)
    {
        if (Directory.Exists(_site.At(link))) Directory.Delete(_site.At(link), recursive: true);
        _site.Link(link, _outside.At(target));

        Assert.Equal(1, CommandRun.In(_site, command).ExitCode);
    }

    [Theory]
    [InlineData("content/.published-urls.txt.new", "build", "--accept-urls")]
    [InlineData("content/.staticpress-1.new", "build", "--accept-urls")]
    [InlineData("content/posts/2021/.staticpress-1.new", "new", "post", "A title")]
    [InlineData("content/comments/a/.staticpress-1.new", "comments", "add", "--post", "a", "--name", "B", "--message", "Hello")]
    public void A_link_where_a_file_is_prepared_is_not_opened(string link, params string[] command)
    {
        _site.Link(link, _outside.At("index.html"));

        var run = CommandRun.In(_site, command);

        Assert.Equal(0, run.ExitCode);
        // What lies hidden in content/ may be named, and no more.
        Assert.DoesNotContain("error", run.Stderr, StringComparison.Ordinal);
    }
}
