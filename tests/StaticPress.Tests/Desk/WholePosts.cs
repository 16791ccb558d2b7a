using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>A post gets another address at the desk, or goes into the trash and comes back.</summary>
public sealed class WholePosts
{
    private const string Rain = "content/posts/2021-08-26-rain.md";

    private static readonly TestSite Site = new TestSite().Config("title: Show").Post("2021-08-26-rain", "title: Rain  # at last")
        .Post("2021-08-27-other", "title: Other", "[rain](/2021/08/26/rain/)").Comment("rain", "a", "name: Ann\ndate: 2021-08-27\ntext: Yes.\n");

    [Fact]
    public async Task A_new_name_in_the_address_takes_links_and_replies_along_and_the_old_address_leads_on()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        await desk.Do("rename-post", ("post", Rain), ("slug", "Rain at last!"));

        Assert.Contains("/2021/08/26/rain/", desk.Folder.Read("content/posts/2021-08-26-rain-at-last.md"), StringComparison.Ordinal);
        Assert.Contains("title: Rain  # at last", desk.Folder.Read("content/posts/2021-08-26-rain-at-last.md"), StringComparison.Ordinal);
        Assert.Contains("[rain](/2021/08/26/rain-at-last/)", desk.Folder.Read("content/posts/2021-08-27-other.md"), StringComparison.Ordinal);
        Assert.True(desk.Folder.Has("content/comments/rain-at-last/a.yml"));
        Assert.False(desk.Folder.Has(Rain));
    }

    [Fact]
    public async Task A_post_in_the_trash_comes_back_as_it_was()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var was = desk.Folder.Read(Rain);

        var page = await desk.Do("delete-post", ("post", Rain));

        Assert.False(desk.Folder.Has(Rain));
        Assert.Contains("One other text links to it.", page.Body!.TextContent, StringComparison.Ordinal);
        await desk.Do("restore", ("name", page.QuerySelector("form.restore input[name=name]")!.GetAttribute("value")!));
        Assert.Equal(was, desk.Folder.Read(Rain));
    }

    [Theory]
    [InlineData("rename-post", "site.yml", "x")]
    [InlineData("rename-post", "../../etc/passwd", "x")]
    [InlineData("rename-post", Rain, "///")]
    [InlineData("rename-post", Rain, "rain")]
    [InlineData("delete-post", "content/posts/gone.md", "")]
    public async Task What_is_no_post_or_no_name_is_refused(string action, string post, string slug)
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        Assert.NotNull((await desk.Do(action, ("post", post), ("slug", slug))).QuerySelector("[role=alert]"));
        Assert.True(desk.Folder.Has(Rain) && desk.Folder.Has("site.yml"));
    }

    [Fact]
    public async Task The_page_of_writing_offers_both()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var page = await desk.Page($"write?post={Uri.EscapeDataString(Rain)}");
        Assert.Equal("rain", page.QuerySelector("form.rename-post input[name=slug]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("form.delete-post button.danger"));
    }
}
