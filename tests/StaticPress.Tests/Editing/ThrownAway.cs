using StaticPress.Editing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Editing;

/// <summary>What is thrown away comes back byte for byte, and is neither built nor committed meanwhile.</summary>
public sealed class ThrownAway
{
    private const string Post = "---\ntitle: A\ndate: 2024-01-02\n---\nText.\n";

    [Fact]
    public void A_post_goes_with_its_replies_and_comes_back()
    {
        using var site = new EditedFolder().Write("content/posts/a.md", Post).Write("content/posts/b.md", Post)
            .Write("content/comments/a/one.yml", "id: one\nname: Ruth\ndate: 2024-01-04\nmessage: Yes\n");
        var before = site.Folder.Tree();

        site.Apply(PostEdits.Delete(site.Blog, site.Door, site.Post("a")));

        Assert.Equal([".trash/.gitignore", ".trash/20260101-120000-a/content/comments/a/one.yml", ".trash/20260101-120000-a/content/posts/a.md", "content/comments/a/", "content/posts/b.md", "site.yml"], site.Folder.Tree());
        Assert.Equal("*\n", site.Read(".trash/.gitignore"));
        var bundle = Assert.Single(Trash.List(site.Folder.FullPath));
        Assert.Equal(["content/comments/a/one.yml", "content/posts/a.md"], bundle.Paths);

        site.Apply(Trash.Restore(site.Folder.FullPath, bundle.Name)!);

        Assert.Equal(before, site.Folder.Tree().Where(path => !path.StartsWith(".trash", StringComparison.Ordinal)));
        Assert.Equal(Post, site.Read("content/posts/a.md"));
        Assert.Empty(Trash.List(site.Folder.FullPath));
    }

    [Fact]
    public void Nothing_is_restored_over_what_stands_there_now()
    {
        using var site = new EditedFolder().Write("content/posts/a.md", Post).Write("content/posts/b.md", Post);
        site.Apply(PostEdits.Delete(site.Blog, site.Door, site.Post("a")));
        site.Write("content/posts/a.md", "new");

        Assert.NotNull(Trash.Restore(site.Folder.FullPath, "20260101-120000-a")!.Apply(site.Door).Problem);
        Assert.Equal("new", site.Read("content/posts/a.md"));
        Assert.Null(Trash.Restore(site.Folder.FullPath, "../outside"));
        Assert.Null(Trash.Restore(site.Folder.FullPath, ""));
    }

    [Fact]
    public void Git_does_not_see_the_trash_and_a_publication_neither()
    {
        using var blog = new GitBlog();
        var door = StaticPress.Authoring.AuthorsFolder.At(blog.Blog);
        Assert.Null(Trash.Take(door, ["content/posts/a.md"], "a", TestSite.Moment).Apply(door).Problem);

        Assert.StartsWith("Since the last publication: 1 removed post.\n", blog.Publish().Stdout);
        Assert.DoesNotContain(".trash", GitBlog.Git(blog.Blog, "status", "--porcelain", "--ignored=no"), StringComparison.Ordinal);
        Assert.DoesNotContain(".trash", GitBlog.Git(blog.At("host.git"), "ls-tree", "-r", "--name-only", "main"), StringComparison.Ordinal);
    }
}
