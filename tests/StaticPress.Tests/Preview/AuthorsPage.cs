using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary><c>/_preview/</c> tells the author about the site, and <c>/_preview/explain</c> about one page.</summary>
public sealed class AuthorsPage : IAsyncLifetime
{
    private const string Nasty = "<script>alert(1)</script>";

    private PreviewedFolder _preview = null!;

    public async Task InitializeAsync() => _preview = await PreviewedFolder.Of(new TestSite()
        .Config("title: Show & tell\nurl: https://name.github.io/show/\ntime_zone: Asia/Jerusalem\ndate_format: dd/MM/yyyy")
        .Post("2021-08-26-a", "title: Live one", "See [B](2021-08-27-b.md).")
        .Post("2021-08-27-b", $"title: \"{Nasty}\"\ntypo: x")
        .Post("2021-08-28-d", "title: Not yet\ndraft: true")
        .Post("later", "title: Later\ndate: 2026-07-01T09:30")
        .Post("2021-08-29-e", "title: Over\nexpires: 2022-01-01"));

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    [Fact]
    public async Task Every_post_is_listed_with_its_state_and_its_local_time()
    {
        var rows = Rows(await Page("/_preview/"), "posts").Select(row => $"{row[0]} | {row[1].Replace(" explain", "", StringComparison.Ordinal)} | {row[2]} | {row[3]}");
        Assert.Equal(
            [
                "scheduled | Later | goes live 01/07/2026 09:30 (Asia/Jerusalem) | content/posts/later.md",
                "expired | Over | expired 01/01/2022 00:00 (Asia/Jerusalem) | content/posts/2021-08-29-e.md",
                "draft | Not yet | 28/08/2021 00:00 (Asia/Jerusalem) | content/posts/2021-08-28-d.md",
                $"live | {Nasty} | 27/08/2021 00:00 (Asia/Jerusalem) | content/posts/2021-08-27-b.md",
                "live | Live one | 26/08/2021 00:00 (Asia/Jerusalem) | content/posts/2021-08-26-a.md",
            ],
            rows);
    }

    [Theory]
    [InlineData("?state=draft", "Not yet")]
    [InlineData("?q=LIVE", "Live one")]
    [InlineData("?q=2021-08-29", "Over")]
    [InlineData("?q=nothing+like+it", "")]
    [InlineData("?posts=2", "")]
    public async Task Posts_are_found_by_words_and_by_state(string query, string title)
    {
        Assert.Equal(title, string.Join(' ', Rows(await Page("/_preview/" + query), "posts")
            .Select(row => row[1].Replace(" explain", "", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Addresses_are_found_by_words()
    {
        var rows = Rows(await Page("/_preview/?q=/2021/08/26/"), "addresses");
        Assert.Equal("/2021/08/26/a/ explain | post “Live one” | content/posts/2021-08-26-a.md", string.Join(" | ", Assert.Single(rows)));
    }

    [Fact]
    public async Task Problems_and_times_are_told()
    {
        var page = await Page("/_preview/");
        Assert.Equal(["'typo' is not a setting that is known here."], page.QuerySelectorAll("#problems ~ article h2")
            .Select(problem => problem.TextContent));
        Assert.Contains(page.QuerySelectorAll(".times th"), row => row.TextContent == "content");
    }

    [Fact]
    public async Task Nothing_an_author_writes_becomes_markup()
    {
        foreach (var path in (string[])["/_preview/",
            $"/_preview/?q={Uri.EscapeDataString(Nasty)}&state={Uri.EscapeDataString("\">" + Nasty)}", $"/_preview/explain?url={Uri.EscapeDataString("\">" + Nasty)}", "/_preview/explain?url=/2021/08/27/b/"])
        {
            var page = await Page(path);
            Assert.Empty(page.Scripts);
            Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"),
                StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("[style], style, [onclick]"));
        }
    }

    [Fact]
    public async Task A_page_is_explained_with_links()
    {
        var page = await Page("/_preview/explain?url=/show/2021/08/27/b/");
        var terms = page.QuerySelectorAll("dl.explain dt").ToDictionary(term => term.TextContent, term => term.NextElementSibling!);
        Assert.Equal("/show/2021/08/27/b/", page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Equal("content/posts/2021-08-27-b.md", terms["Source"].TextContent);
        Assert.StartsWith("vscode://file/", terms["Source"].QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["themes/coffee/layouts/post.html", "themes/coffee/layouts/base.html"], terms["Layout"].QuerySelectorAll("li")
            .Select(item => item.TextContent));
        Assert.Equal("/_preview/explain?url=%2F2021%2F08%2F26%2Fa%2F", terms["Linked from"].QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("content/posts/later.md", 200, "goes live 01/07/2026 09:30 (Asia/Jerusalem)")]
    [InlineData("/2021/08/26/b/", 404, "Nothing of this site is at")]
    [InlineData("themes/coffee/partials/footer.html", 200, "/show/2021/08/27/b/")]
    [InlineData("themes/coffee/layouts/archive.html", 200, "of the theme coffee")]
    public async Task What_has_no_page_is_told_too(string asked, int status, string words)
    {
        var path = $"/_preview/explain?url={Uri.EscapeDataString(asked)}";
        Assert.Equal(status, await _preview.Status(path));
        Assert.Contains(words, (await Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/show/2021/08/28/d/", "draft", "draft: true")]
    [InlineData("/show/2026/07/01/later/", "scheduled", "before its day")]
    [InlineData("/show/2021/08/29/e/", "expired", "serve --expired")]
    [InlineData("/show/2021/08/29/e", "expired", "serve --expired")]
    public async Task The_address_of_a_post_that_is_held_back_says_what_it_is(string url, string state, string said)
    {
        await using var preview = await PreviewedFolder.Start(_preview.Folder.FullPath, reload: true);
        var page = new HtmlParser().ParseDocument(await preview.Text(url));
        Assert.Equal(state, page.QuerySelector(".state")!.TextContent);
        Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_a_post_looks_when_it_is_shared_is_shown()
    {
        var card = (await Page("/_preview/explain?url=/2021/08/26/a/")).QuerySelector(".shared")!;
        Assert.Equal("Live one", card.QuerySelector(".shared-title")!.TextContent);
        Assert.Equal("https://name.github.io", card.QuerySelector(".shared-host")!.TextContent);
    }

    [Fact]
    public async Task Warnings_of_texts_nobody_looked_at_are_told_with_the_title()
    {
        await using var preview = await PreviewedFolder.Of(new TestSite()
            .Post("2021-08-26-a", "title: Rain at last", "![](https://example.org/a.png)"));
        var page = new HtmlParser().ParseDocument(await preview.Text("/_preview/"));
        Assert.Contains("has no alternative text", page.QuerySelector(".problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Rain at last", page.QuerySelector(".problem .about")!.TextContent);
    }

    [Fact]
    public async Task The_way_without_a_slash_leads_there()
    {
        Assert.Equal("/_preview/", (await _preview.Client.GetAsync("/_preview")).Headers.Location!.OriginalString);
    }

    private async Task<IHtmlDocument> Page(string path) => new HtmlParser().ParseDocument(await _preview.Text(path));

    private static List<string[]> Rows(IHtmlDocument page, string section) =>
        [.. page.QuerySelectorAll($"#{section} ~ table tbody tr")
            .Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToArray())];
}
