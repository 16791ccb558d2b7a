using StaticPress.Tests.Support;

namespace StaticPress.Tests.Publishing;

/// <summary><c>staticpress publish</c> in a repository: what changed as a reader would say it, and then on the web.</summary>
public sealed class ByGit : IDisposable
{
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4H0z"/></svg>""";

    private readonly GitBlog _blog = new();

    public void Dispose() => _blog.Dispose();

    [Fact]
    public void What_changed_is_told_and_is_on_the_host_then()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04").Post("d", "title: Fourth\ndate: 2024-01-05").Post("a", "title: First\ndate: 2024-01-02", "Mended.");
        _blog.Folder.Write("blog/content/media/a.svg", Picture);

        var run = _blog.Publish();

        Assert.Equal("", run.Stderr);
        Assert.StartsWith(
            """
            Since the last publication: 2 new posts, 1 changed post and 1 new picture.
              changed  First  (content/posts/a.md)
              new      Third  (content/posts/c.md)
              new      Fourth  (content/posts/d.md)
              new      content/media/a.svg

            """,
            run.Stdout);
        Assert.Matches(@"Published: [0-9a-f]{7} is at origin, branch main\.\n$", run.Stdout);
        Assert.Contains("Mended.", _blog.OnHost("content/posts/a.md"), StringComparison.Ordinal);
        Assert.NotNull(_blog.OnHost("content/posts/d.md"));
        Assert.Equal("Publish 2 new posts, 1 changed post and 1 new picture", _blog.SubjectsOnHost[0]);
        Assert.Equal("Nothing changed since the last publication.\n", _blog.Publish().Stdout);
    }

    [Fact]
    public void A_draft_is_no_news_until_it_is_none_and_a_post_with_another_name_is_moved()
    {
        _blog.Post("c", "title: Later\ndate: 2024-01-04\ndraft: true").Post("d", "title: In a year\ndate: 2027-01-04");
        File.Move(_blog.At("blog/content/posts/b.md"), _blog.At("blog/content/posts/bb.md"));

        Assert.StartsWith("Since the last publication: 1 moved post.\n", _blog.Publish().Stdout);

        _blog.Post("c", "title: Later\ndate: 2024-01-04").Post("a", "title: First\ndate: 2024-01-02\ndraft: true");

        Assert.StartsWith("Since the last publication: 1 new post and 1 removed post.\n", _blog.Publish().Stdout);
    }

    [Fact]
    public void Only_the_site_is_committed_whatever_else_is_changed_or_prepared()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04");
        _blog.Folder.Write("blog/notes.txt", "private").Write("blog/src/a.c", "half done");
        GitBlog.Git(_blog.Blog, "add", "src/a.c");

        var run = _blog.Publish();

        Assert.Contains("These are changed too and stay out, for they are no part of the site:\n  src/a.c\n  notes.txt\n", run.Stdout, StringComparison.Ordinal);
        Assert.Null(_blog.OnHost("notes.txt"));
        Assert.Null(_blog.OnHost("src/a.c"));
        Assert.Equal("A  src/a.c\n?? notes.txt\n", GitBlog.Git(_blog.Blog, "status", "--porcelain"));
    }

    [Fact]
    public void A_warning_stops_it_and_nothing_is_committed()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04", "[nowhere](nowhere.md)");

        var run = _blog.Publish();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/posts/c.md", run.Stderr, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was published: mend this first. What is on the web is as it was.\n", run.Stderr);
        Assert.Single(_blog.SubjectsOnHost);
        Assert.Equal("?? content/posts/c.md\n", GitBlog.Git(_blog.Blog, "status", "--porcelain"));
    }

    [Fact]
    public void A_picture_that_git_leaves_out_stops_it()
    {
        _blog.Folder.Write("blog/.gitignore", "_site/\n*.svg\n");
        _blog.Folder.Write("blog/content/media/a.svg", Picture);

        Assert.Contains("content/media/a.svg: error SP0911", _blog.Publish().Stderr, StringComparison.Ordinal);
        Assert.Single(_blog.SubjectsOnHost);
    }

    [Fact]
    public void What_others_published_meanwhile_is_taken_in_first()
    {
        _blog.Elsewhere("content/comments/a/gh-1.yml", "id: gh-1\nname: Ruth\ndate: 2024-01-05\nmessage: Yes\n").Post("c", "title: Third\ndate: 2024-01-04");

        var run = _blog.Publish();

        Assert.Equal("", run.Stderr);
        Assert.Contains("1 change of others came in first.\n", run.Stdout, StringComparison.Ordinal);
        Assert.True(_blog.Folder.Has("blog/content/comments/a/gh-1.yml"));
        Assert.NotNull(_blog.OnHost("content/posts/c.md"));
        Assert.NotNull(_blog.OnHost("content/comments/a/gh-1.yml"));
    }

    [Fact]
    public void One_text_changed_in_two_places_is_overwritten_in_neither()
    {
        _blog.Elsewhere("content/posts/a.md", "---\ntitle: First\ndate: 2024-01-02\n---\nTheirs.\n").Post("a", "title: First\ndate: 2024-01-02", "Mine.");

        var run = _blog.Publish();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("git: error SP0731: Somebody else, or you on another machine, published another version of content/posts/a.md meanwhile. Nothing was overwritten.", run.Stderr, StringComparison.Ordinal);
        Assert.EndsWith("Mine.\n", _blog.Folder.Read("blog/content/posts/a.md"));
        Assert.EndsWith("Theirs.\n", _blog.OnHost("content/posts/a.md"));
        Assert.Equal("", GitBlog.Git(_blog.Blog, "status", "--porcelain"));
    }

    [Fact]
    public void What_came_in_is_built_before_it_goes_out()
    {
        _blog.Elsewhere("content/posts/e.md", "---\ntitle: Broken\ndate: 2024-01-02\n---\n[nowhere](nowhere.md)\n").Post("c", "title: Third\ndate: 2024-01-04");

        var run = _blog.Publish();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/posts/e.md", run.Stderr, StringComparison.Ordinal);
        Assert.Null(_blog.OnHost("content/posts/c.md"));
    }

    [Fact]
    public void A_host_that_is_not_there_keeps_everything_for_the_next_time()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04");
        Directory.Move(_blog.At("host.git"), _blog.At("away.git"));

        var failed = _blog.Publish();

        Assert.Contains("git: error SP0731: At the address that git pushes to there is no repository.", failed.Stderr, StringComparison.Ordinal);
        Directory.Move(_blog.At("away.git"), _blog.At("host.git"));

        Assert.StartsWith("Since the last publication: 1 new post.\n", _blog.Publish().Stdout);
        Assert.NotNull(_blog.OnHost("content/posts/c.md"));
    }

    [Fact]
    public void A_dry_run_tells_and_does_nothing()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04");

        Assert.StartsWith("Since the last publication: 1 new post.\n", _blog.Publish("--dry-run").Stdout);
        Assert.Single(_blog.SubjectsOnHost);
        Assert.Equal("?? content/posts/c.md\n", GitBlog.Git(_blog.Blog, "status", "--porcelain"));
    }

    [Fact]
    public void Nor_does_it_finish_an_edit_that_was_cut_off_at_the_desk()
    {
        _blog.Folder.Write("blog/.unfinished-edit", "[]");
        _blog.Post("c", "title: Third\ndate: 2024-01-04");

        _blog.Publish("--dry-run");
        Assert.True(File.Exists(_blog.At("blog/.unfinished-edit")));
        _blog.Publish();
        Assert.False(File.Exists(_blog.At("blog/.unfinished-edit")));
    }

    [Fact]
    public void A_site_deeper_in_a_repository_publishes_only_itself()
    {
        _blog.Folder.Write("blog/radio/site.yml", "title: Radio\n").Write("blog/radio/content/posts/r.md", "---\ntitle: On air\ndate: 2024-01-05\n---\nText.\n");
        _blog.Post("c", "title: Third\ndate: 2024-01-04");

        var run = CommandRun.At(_blog.Folder, "blog/radio", "publish");

        Assert.StartsWith("Since the last publication: 1 new post and the settings.\n", run.Stdout);
        Assert.NotNull(_blog.OnHost("radio/content/posts/r.md"));
        Assert.Null(_blog.OnHost("content/posts/c.md"));
    }

    [Fact]
    public void The_first_publication_of_a_new_site_brings_what_the_host_needs()
    {
        using var folder = new TemporaryFolder();
        CommandRun.In(folder, "new", "site", "blog");
        folder.Write("blog/site.yml", folder.Read("blog/site.yml")
            .Replace("https://example.github.io/", "https://cm.example/", StringComparison.Ordinal)).Folder("host.git");
        GitBlog.Git(folder.At("host.git"), "init", "--quiet", "--bare");
        GitBlog.Git(folder.At("blog"), "init", "--quiet", "--initial-branch=main");
        foreach (var setting in new[] { "user.name", "user.email" }) GitBlog.Git(folder.At("blog"), "config", setting, "cm@example.org");

        Assert.Contains("SP0731: This repository knows no other place to publish to.", CommandRun.At(folder, "blog", "publish").Stderr,
            StringComparison.Ordinal);
        GitBlog.Git(folder.At("blog"), "remote", "add", "origin", folder.At("host.git"));
        var run = CommandRun.At(folder, "blog", "publish");

        Assert.Equal("", run.Stderr);
        Assert.StartsWith("Since the last publication: 2 new posts, 1 new page,", run.Stdout);
        Assert.Contains("publish.yml", GitBlog.Git(folder.At("host.git"), "ls-tree", "-r", "--name-only", "main"),
            StringComparison.Ordinal);
        Assert.Equal("", GitBlog.Git(folder.At("blog"), "status", "--porcelain"));
    }

    [Fact]
    public void A_head_that_is_no_branch_and_a_merge_that_was_not_ended_are_told()
    {
        GitBlog.Git(_blog.Blog, "checkout", "--quiet", "--detach");

        Assert.Contains("SP0731: No branch is checked out here", _blog.Publish().Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_the_folder_is_written_and_the_way_told()
    {
        using var folder = new TemporaryFolder().Write("site.yml", "title: A\nurl: https://cm.example/\n").Write("content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nText.\n");

        var run = CommandRun.In(folder, "publish");

        Assert.StartsWith("There is no git repository here. The whole site is in _site.\n", run.Stdout);
        Assert.True(folder.Has("_site/2024/01/02/a/index.html"));
    }
}
