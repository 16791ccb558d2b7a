using StaticPress.Editing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Editing;

/// <summary>A post gets another name: its old address leads on, and whatever named it goes along.</summary>
public sealed class RenamedPosts : IDisposable
{
    private readonly EditedFolder _site = new EditedFolder()
        .Write("content/posts/2024/2024-01-02-rain.md", "\uFEFF---\r\ntitle: 'Rain' # mine\r\ndate: 2024-01-02\r\nodd: {a: 1}\r\n---\r\nText [here](#a).\r\n")
        .Write("content/posts/2024/2024-01-03-sun.md", "---\ntitle: Sun\ndate: 2024-01-03\n---\nAfter [the rain](2024-01-02-rain.md#end), [again](<./2024-01-02-rain.md>),\n[by address](/2024/01/02/rain/?a=b), `2024-01-02-rain.md`, and 2024-01-02-rain.md.\n\n    [code](2024-01-02-rain.md)\n\n<a href=\"2024-01-02-rain.md\">html</a> [ref][r]\n\n[r]: ../2024/2024-01-02-rain.md 'title'\n")
        .Write("content/comments/rain/one.yml", "id: one\nname: Ruth\ndate: 2024-01-04\nmessage: Yes\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Its_file_its_replies_and_all_links_go_along_and_the_old_address_leads_on()
    {
        _site.Apply(PostEdits.Rename(_site.Blog, _site.Post("rain"), "Rain at last"));

        Assert.Equal("\uFEFF---\r\ntitle: 'Rain' # mine\r\ndate: 2024-01-02\r\nodd: {a: 1}\r\naliases:\r\n  - \"/2024/01/02/rain/\"\r\n---\r\nText [here](#a).\r\n", _site.Read("content/posts/2024/2024-01-02-rain-at-last.md"));
        Assert.Equal("---\ntitle: Sun\ndate: 2024-01-03\n---\nAfter [the rain](2024-01-02-rain-at-last.md#end), [again](<./2024-01-02-rain-at-last.md>),\n[by address](/2024/01/02/rain-at-last/?a=b), `2024-01-02-rain.md`, and 2024-01-02-rain.md.\n\n    [code](2024-01-02-rain.md)\n\n<a href=\"2024-01-02-rain-at-last.md\">html</a> [ref][r]\n\n[r]: ../2024/2024-01-02-rain-at-last.md 'title'\n", _site.Read("content/posts/2024/2024-01-03-sun.md"));
        Assert.True(_site.Folder.Has("content/comments/rain-at-last/one.yml"));
        Assert.NotNull(_site.Blog.Plan.Routes.Find("/2024/01/02/rain/"));
        Assert.NotNull(_site.Blog.Plan.Routes.Find("/2024/01/02/rain-at-last/"));
    }

    [Fact]
    public void Back_again_it_does_not_stand_in_its_own_way()
    {
        _site.Apply(PostEdits.Rename(_site.Blog, _site.Post("rain"), "b"));
        _site.Apply(PostEdits.Rename(_site.Blog, _site.Post("b"), "c"));
        _site.Apply(PostEdits.Rename(_site.Blog, _site.Post("c"), "rain"));

        Assert.Equal("/2024/01/02/rain/", _site.Blog.Plan.Routes.UrlOf(_site.Post("rain")).Value);
        Assert.NotNull(_site.Blog.Plan.Routes.Find("/2024/01/02/b/"));
        Assert.NotNull(_site.Blog.Plan.Routes.Find("/2024/01/02/c/"));
    }

    [Fact]
    public void A_post_that_names_its_slug_keeps_its_file_and_a_draft_needs_no_alias()
    {
        _site.Write("content/posts/d.md", "---\nslug: old   # short\ntitle: D\ndate: 2024-02-02\ndraft: true\n---\nText.\n").Write("content/posts/folder/index.md", "---\ntitle: F\ndate: 2024-02-03\n---\n![a](a.svg)\n").Write("content/posts/folder/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");

        _site.Apply(PostEdits.Rename(_site.Blog, _site.Post("old"), "new"));
        _site.Apply(PostEdits.Rename(_site.Blog, _site.Post("folder"), "leaf"));

        Assert.Equal("---\nslug: new   # short\ntitle: D\ndate: 2024-02-02\ndraft: true\n---\nText.\n", _site.Read("content/posts/d.md"));
        Assert.Equal("---\ntitle: F\ndate: 2024-02-03\nslug: leaf\naliases:\n  - \"/2024/02/03/folder/\"\n---\n![a](a.svg)\n", _site.Read("content/posts/folder/index.md"));
    }

    [Theory]
    [InlineData("sun", "SP0012")]
    [InlineData("wind", "SP0401")]
    [InlineData("rain", "SP0016")]
    [InlineData("  ", "SP0016")]
    [InlineData("../../etc/passwd/..", null)]
    public void A_name_that_cannot_be_is_refused_and_an_odd_one_made_safe(string name, string? code)
    {
        _site.Write("content/posts/2024/2024-01-02-sun.md", "---\ntitle: Other sun\ndate: 2024-01-02\n---\nText.\n").Write("content/posts/w.md", "---\ntitle: Wind\nslug: wind\ndate: 2024-01-02\n---\nText.\n");

        var edit = PostEdits.Rename(_site.Blog, _site.Post("rain"), name);

        Assert.Equal(code, edit.Problems is [var first, ..] ? first.Code : null);
        if (code is null) Assert.All(edit.Value!.Paths, path => Assert.StartsWith("content/", path));
    }

    [Fact]
    public void What_changed_meanwhile_stops_it_and_nothing_is_half_done()
    {
        var edit = PostEdits.Rename(_site.Blog, _site.Post("rain"), "late").Value!;
        _site.Write("content/posts/2024/2024-01-03-sun.md", "---\ntitle: Sun\ndate: 2024-01-03\n---\nOther.\n");
        var before = _site.Folder.Tree();

        Assert.NotNull(edit.Apply(_site.Door).Problem);
        Assert.Equal(before, _site.Folder.Tree());
        Assert.DoesNotContain("aliases", _site.Read("content/posts/2024/2024-01-02-rain.md"), StringComparison.Ordinal);
    }
}
