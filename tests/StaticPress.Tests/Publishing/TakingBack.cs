using StaticPress.Tests.Support;

namespace StaticPress.Tests.Publishing;

/// <summary><c>staticpress publish --undo</c>: off the web, and still in the author's folder.</summary>
public sealed class TakingBack : IDisposable
{
    private readonly GitBlog _blog = new();

    public void Dispose() => _blog.Dispose();

    [Fact]
    public void The_last_publication_is_reverted_on_the_host_and_its_texts_stay_here()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04").Post("a", "title: First\ndate: 2024-01-02", "Mended.");
        _blog.Publish();

        var run = _blog.Publish("--undo");

        Assert.Equal("", run.Stderr);
        Assert.Equal("Taken back: “Publish 1 new post and 1 changed post”. The site is as it was before, and the texts are here as you left them.\n", run.Stdout);
        Assert.Null(_blog.OnHost("content/posts/c.md"));
        Assert.EndsWith("Text.\n", _blog.OnHost("content/posts/a.md"));
        Assert.EndsWith("Mended.\n", _blog.Folder.Read("blog/content/posts/a.md"));
        Assert.Equal(["Take back “Publish 1 new post and 1 changed post”", "Publish 1 new post and 1 changed post", "Begin"], _blog.SubjectsOnHost);
        Assert.StartsWith("Since the last publication: 1 new post and 1 changed post.\n", _blog.Publish().Stdout);
        Assert.NotNull(_blog.OnHost("content/posts/c.md"));
    }

    [Fact]
    public void What_came_since_stays()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04");
        _blog.Publish();
        _blog.Elsewhere("content/posts/e.md", "---\ntitle: Theirs\ndate: 2024-01-02\n---\nText.\n");

        Assert.Equal("", _blog.Publish("--undo").Stderr);
        Assert.Null(_blog.OnHost("content/posts/c.md"));
        Assert.NotNull(_blog.OnHost("content/posts/e.md"));
    }

    [Fact]
    public void A_second_undo_and_one_without_a_publication_say_so()
    {
        Assert.Contains("SP0732: There is no publication of this program to take back.", _blog.Publish("--undo").Stderr, StringComparison.Ordinal);
        _blog.Post("c", "title: Third\ndate: 2024-01-04");
        _blog.Publish();
        _blog.Publish("--undo");

        Assert.Contains("SP0732: The last publication was taken back already.", _blog.Publish("--undo").Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_changed_again_is_not_half_taken_back()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04");
        _blog.Publish();
        _blog.Post("c", "title: Third\ndate: 2024-01-04", "By hand.");
        GitBlog.Git(_blog.Blog, "commit", "--quiet", "--all", "-m", "By hand");

        Assert.Contains("SP0732: content/posts/c.md was changed again after the last publication", _blog.Publish("--undo").Stderr, StringComparison.Ordinal);
        Assert.NotNull(_blog.OnHost("content/posts/c.md"));
    }

    [Fact]
    public void An_undo_that_does_not_get_to_the_host_is_none()
    {
        _blog.Post("c", "title: Third\ndate: 2024-01-04");
        _blog.Publish();
        Directory.Move(_blog.At("host.git"), _blog.At("away.git"));

        Assert.Equal(1, _blog.Publish("--undo").ExitCode);
        Directory.Move(_blog.At("away.git"), _blog.At("host.git"));

        Assert.Equal("", GitBlog.Git(_blog.Blog, "status", "--porcelain"));
        Assert.Equal("Publish 1 new post: Third", GitBlog.Git(_blog.Blog, "log", "-1", "--format=%s").Trim());
    }
}
