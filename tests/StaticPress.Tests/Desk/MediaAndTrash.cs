using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>Pictures at the desk: seen with their uses, renamed, replaced, thrown away and brought back.</summary>
public sealed class MediaAndTrash
{
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    private static readonly TestSite Site = new TestSite().Config("title: Show").File("content/media/cup.svg", Picture)
        .File("content/media/old.svg", Picture)
        .Post("2021-08-26-a", "title: Rain", "![A cup](/media/cup.svg) ![](/media/cup.svg)");

    [Fact]
    public async Task Each_tells_where_it_is_used_and_what_is_missing()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        var cards = (await desk.Page("media")).QuerySelectorAll(".cards > li");

        Assert.Equal(["cup.svg", "old.svg"], cards.Select(card => card.QuerySelector("h2")!.TextContent));
        Assert.Contains("2021-08-26-a.md", cards[0].QuerySelector(".uses")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 time without words", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Used nowhere.", cards[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("/_desk/pictures/media/cup.svg", cards[0].QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal(["old.svg"], (await desk.Page("media?show=unused")).QuerySelectorAll(".cards h2").Select(name => name.TextContent));
        Assert.Equal(["cup.svg"], (await desk.Page("media?show=no-alt")).QuerySelectorAll(".cards h2").Select(name => name.TextContent));
        Assert.Empty((await desk.Page("media?q=nothing")).QuerySelectorAll(".cards"));
    }

    [Fact]
    public async Task A_new_name_is_followed_by_the_texts()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        var page = await desk.Do("rename-medium", ("medium", "content/media/cup.svg"), ("name", "Blue cup"));

        Assert.Contains("2 links followed", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("![A cup](/media/blue-cup.svg) ![](/media/blue-cup.svg)\n", desk.Folder.Read("content/posts/2021-08-26-a.md"));
    }

    [Fact]
    public async Task What_nobody_uses_goes_into_the_trash_and_comes_back()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        Assert.NotNull((await desk.Do("delete-medium", ("medium", "content/media/cup.svg"))).QuerySelector("[role=alert]"));
        var page = await desk.Do("delete-medium", ("medium", "content/media/old.svg"));
        var bundle = page.QuerySelector("form.restore input[name=name]")!.GetAttribute("value")!;
        Assert.False(desk.Folder.Has("content/media/old.svg"));
        Assert.Contains(bundle, (await desk.Page("trash")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        await desk.Do("restore", ("name", bundle));

        Assert.Equal(Picture, desk.Folder.Read("content/media/old.svg"));
        Assert.NotNull((await desk.Page("trash")).QuerySelector(".empty"));
        Assert.NotNull((await desk.Do("restore", ("name", "../../etc"))).QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("../secret.svg")]
    [InlineData("content/media/../../site.yml")]
    [InlineData("content/posts/2021-08-26-a.md")]
    [InlineData("")]
    public async Task Only_a_picture_of_the_site_is_touched(string path)
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var before = desk.Folder.Tree();
        foreach (var action in (string[])["rename-medium", "delete-medium", "replace-medium"])
            Assert.Contains("not there any more", (await desk.Do(action, ("medium", path), ("name", "x.svg")))
                .QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, desk.Folder.Tree());
    }
}
