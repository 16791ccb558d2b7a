using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>What scripts add for those who read, listen and pass on.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Reading(Chromium chromium)
{
    private const string LongPost = "/2024/01/15/everything-a-post-can-hold/";
    private const string AudioPost = "/2025/06/01/psalm-23-read-by-a-machine/";

    [SkippableFact]
    public async Task Copy_link_copies_the_address_and_says_so()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(LongPost);
        await page.ClickAsync(".share > summary");
        await page.ClickAsync("[data-copy]");
        await Assertions.Expect(page.Locator("[data-copy]")).ToHaveTextAsync("Copied");
        await Assertions.Expect(page.Locator("[data-share-status]")).ToHaveTextAsync("The link is copied.");
        Assert.Equal("https://coffeemouth.github.io" + LongPost, await Clipboard(page));
    }

    [SkippableFact]
    public async Task The_devices_own_share_sheet_is_offered_where_it_is_there()
    {
        await using var browsed = await Open();
        await browsed.Page.AddInitScriptAsync("navigator.share = what => { window.shared = what.url; return Promise.resolve(); }");
        var page = await browsed.Go(LongPost);
        await page.ClickAsync(".share > summary");
        await page.ClickAsync("[data-native-share]");
        await Assertions.Expect(page.Locator(".share-panel")).ToBeHiddenAsync();
        Assert.Equal("https://coffeemouth.github.io" + LongPost, await page.EvaluateAsync<string>("shared"));
    }

    [SkippableFact]
    public async Task A_click_beside_the_share_panel_closes_it()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(LongPost);
        await page.ClickAsync(".share > summary");
        await page.ClickAsync(".standfirst");
        await Assertions.Expect(page.Locator(".share-panel")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task A_heading_gives_its_address_to_the_clipboard()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(LongPost);
        var anchor = page.Locator("h2 > .anchor").First;
        await anchor.ClickAsync();
        await Assertions.Expect(anchor).ToHaveTextAsync("✓");
        Assert.Equal(await anchor.EvaluateAsync<string>("a => a.href"), await Clipboard(page));
    }

    [SkippableFact]
    public async Task A_footnote_shows_beside_its_number_until_Escape()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(LongPost);
        var call = page.Locator(".footnote-ref a").First;
        await call.HoverAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToHaveCountAsync(0);
        await page.Mouse.MoveAsync(0, 0);
        await page.Keyboard.PressAsync("Tab");
        await call.FocusAsync();
        var note = await page.Locator(".footnotes li").First.EvaluateAsync<string>("li => li.innerText.trim()");
        Assert.StartsWith(await page.GetByRole(AriaRole.Tooltip).InnerTextAsync(), note, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_episode_is_heard_with_the_shows_own_controls_by_keys_alone()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(AudioPost);
        var (audio, play, place) = (page.Locator("audio").First, page.Locator(".audio-play").First, page.Locator(".audio-place").First);
        Assert.False(await audio.EvaluateAsync<bool>("audio => audio.controls"));
        await Assertions.Expect(place).ToBeDisabledAsync();
        await Assertions.Expect(play).ToHaveAccessibleNameAsync("Play");
        await play.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(play).ToHaveAccessibleNameAsync("Pause");
        await Assertions.Expect(place).ToBeEnabledAsync();
        await Assertions.Expect(place).ToHaveAccessibleNameAsync("Place in the recording");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(play).ToHaveAccessibleNameAsync("Play");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("End");
        Assert.InRange(await audio.EvaluateAsync<double>("audio => audio.duration - audio.currentTime"), 0, 1);
    }

    [SkippableFact]
    public async Task Without_scripts_an_episode_has_the_browsers_own_controls()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog,
            new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await browsed.Go(AudioPost);
        await Assertions.Expect(page.Locator("audio[controls]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".audio-bar")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_recording_is_resumed_where_it_was_left_and_as_fast()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(AudioPost);
        await page.ClickAsync(".audio-speed >> nth=0");
        await page.Locator("audio").First.EvaluateAsync("audio => { audio.preload = 'auto'; audio.currentTime = 7; return new Promise(done => audio.onseeked = done); }");
        await browsed.Go(AudioPost);
        var audio = page.Locator("audio").First;
        Assert.Equal(7, await audio.EvaluateAsync<double>("audio => audio.currentTime"));
        Assert.Equal(1.25, await audio.EvaluateAsync<double>("audio => audio.playbackRate"));
        await Assertions.Expect(page.Locator(".audio-speed").First).ToHaveTextAsync("Speed 1.25×");
    }

    [SkippableFact]
    public async Task The_way_back_to_the_top_appears_after_the_first_screen()
    {
        await using var browsed = await Open();
        var page = await browsed.Go(LongPost);
        var lift = page.Locator(".lift");
        await Assertions.Expect(lift).ToBeHiddenAsync();
        await page.EvaluateAsync("scrollTo(0, 3000)");
        await lift.ClickAsync();
        await page.WaitForFunctionAsync("scrollY === 0");
        await Assertions.Expect(lift).ToBeHiddenAsync();
    }

    [SkippableTheory]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/podcast.xml")]
    public async Task A_feed_can_be_read_in_a_browser(string feed)
    {
        await using var browsed = await Open();
        var page = await browsed.Go(feed);
        await page.WaitForFunctionAsync("document.styleSheets.length > 0");
        var shown = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('*')].filter(e => e.children.length === 0 && e.checkVisibility()).map(e => e.localName)");
        Assert.Contains("title", shown);
        Assert.Equal([], shown.Except(["title", "link", "description", "subtitle", "pubDate", "published"]));
    }

    private Task<BrowsedSite> Open() => BrowsedSite.Open(chromium, Gallery.RealBlog, new BrowserNewContextOptions
    {
        Permissions = ["clipboard-read", "clipboard-write"],
        ReducedMotion = ReducedMotion.Reduce,
    });

    private static Task<string> Clipboard(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
