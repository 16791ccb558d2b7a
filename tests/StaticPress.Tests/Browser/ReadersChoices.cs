using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>What readers have set in their system, or with the switch, is what they get.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReadersChoices(Chromium chromium)
{
    private const string Post = "/2024/06/09/replying-and-rating/";
    private const string LightPaper = "rgb(251, 247, 240)";
    private const string DarkPaper = "rgb(25, 19, 16)";

    [SkippableFact]
    public async Task The_switch_turns_the_colours_and_the_next_page_remembers()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog,
            new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        var page = await browsed.Go("/");
        Assert.Equal(LightPaper, await Paper(page));
        var button = page.Locator("[data-theme-switch]");
        await button.ClickAsync();
        Assert.Equal(DarkPaper, await Paper(page));
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await browsed.Go(Post);
        Assert.Equal(DarkPaper, await Paper(page));
        await button.ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Equal(DarkPaper, await Paper(page));
    }

    [SkippableFact]
    public async Task Whoever_wants_no_motion_gets_none()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog,
            new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var page = await browsed.Go("/");
        Assert.Equal("auto", await Style(page, "html", "scrollBehavior"));
        Assert.Equal(["0s"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('*')].map(e => getComputedStyle(e).transitionDuration))]"));
    }

    [SkippableFact]
    public async Task Whoever_wants_more_contrast_gets_black_and_white()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog,
            new BrowserNewContextOptions { Contrast = Contrast.More, ColorScheme = ColorScheme.Light });
        var page = await browsed.Go(Post);
        Assert.Equal("rgb(255, 255, 255)", await Paper(page));
        Assert.Equal("rgb(0, 0, 0)", await Style(page, "body", "color"));
    }

    [SkippableFact]
    public async Task Colours_of_the_readers_own_leave_every_sign_in_sight()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog,
            new BrowserNewContextOptions { ForcedColors = ForcedColors.Active });
        var page = await browsed.Go(Post);
        Assert.NotEqual(await Style(page, ".menu a:not([aria-current])", "borderBottomColor"), await Style(page, ".menu a[aria-current]", "borderBottomColor"));
        Assert.NotEqual(await Style(page, ".stars > use", "fill"), await Style(page, ".stars svg use", "fill"));
        Assert.Equal("solid", await Style(page, ".bio blockquote", "borderInlineStartStyle"));
        Assert.Equal("solid", await Style(page, ".threads > li", "borderTopStyle"));
        Assert.Equal("solid", await Style(page, ".reply-form button", "borderTopStyle"));
    }

    [SkippableFact]
    public async Task On_paper_stands_the_article_with_its_source_and_addresses()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog);
        var page = await browsed.Go("/2021/08/26/bennett-biden-intelligence-sharing-gap/");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await Paper(page));
        foreach (var kept in new[] { ".brand-name", ".article-title", ".article-body",
            ".source" }) await Assertions.Expect(page.Locator(kept).First).ToBeVisibleAsync();
        foreach (var gone in new[] { ".menu", ".share", ".breadcrumb", ".reply", ".related", ".footer-links", ".tags", ".bio",
            ".lift" }) await Assertions.Expect(page.Locator(gone).First).ToBeHiddenAsync();
        Assert.Contains("/2021/08/26/", await page.Locator(".article-head")
            .EvaluateAsync<string>("head => getComputedStyle(head, '::after').content"), StringComparison.Ordinal);
        var source = page.Locator(".source a");
        Assert.Contains((await source.GetAttributeAsync("href"))!,
            await source.EvaluateAsync<string>("a => getComputedStyle(a, '::after').content"), StringComparison.Ordinal);
    }

    private static Task<string> Paper(IPage page) => Style(page, "body", "backgroundColor");

    private static Task<string> Style(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);
}
