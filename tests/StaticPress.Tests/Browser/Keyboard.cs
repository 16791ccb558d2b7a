using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>Everything that a pointer can do, keys can do, and one always sees where one is.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Keyboard(Chromium chromium)
{
    /// <summary>All that Tab should reach, in order, and what it did reach: by focus, with a visible mark or without.</summary>
    private const string Watch = """
        () => {
          const of = element => element.outerHTML.slice(0, 120).replace(/\s+/g, ' ');
          const seen = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[hidden]');
          const marked = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const radios = new Set();
          const controls = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary, audio[controls]')]
            .filter(control => seen(control) && control.tabIndex >= 0 && !control.disabled)
            .filter(control => control.type !== 'radio' || !radios.has(control.name) && radios.add(control.name));
          window.walk = { controls: controls.map(of), reached: [], unmarked: [], outside: [], ended: false };
          document.addEventListener('focusin', ({ target }) => {
            walk.ended ||= target === controls[0] && walk.reached.length > 0;
            if (walk.ended || !controls.includes(target) || walk.reached.at(-1) === of(target)) return;
            walk.reached.push(of(target));
            const marks = [getComputedStyle(target), getComputedStyle(target, '::after'), ...(target.type === 'radio' ? [getComputedStyle(target.parentElement)] : [])];
            if (!marks.some(marked)) walk.unmarked.push(of(target));
            const box = target.getBoundingClientRect();
            if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) walk.outside.push(of(target));
          });
          return controls.length;
        }
        """;

    [SkippableFact]
    public async Task Tab_reaches_every_control_in_order_and_shows_where_it_is()
    {
        var blog = Gallery.RealBlog;
        await using var browsed = await Open(blog);
        foreach (var url in PageKinds.OfLayouts(blog).Append("/2024/01/15/everything-a-post-can-hold/").Append("/2024/06/09/replying-and-rating/"))
        {
            var page = await browsed.Go(url);
            var controls = await page.EvaluateAsync<int>(Watch);
            // What the focus reaches after it has come round again does not count.
            for (var pressed = 0; pressed < controls + 20
                && (pressed % 10 != 0 || !await page.EvaluateAsync<bool>("walk.ended")); pressed++) await page.Keyboard.PressAsync("Tab");

            Assert.Equal(await page.EvaluateAsync<string[]>("walk.controls"), await page.EvaluateAsync<string[]>("walk.reached"));
            Assert.Empty(await page.EvaluateAsync<string[]>("walk.unmarked"));
            Assert.Empty(await page.EvaluateAsync<string[]>("walk.outside"));
        }
    }

    [SkippableFact]
    public async Task The_skip_link_comes_first_and_leads_past_the_menu()
    {
        await using var browsed = await Open(Gallery.RealBlog);
        var page = await browsed.Go("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [SkippableFact]
    public async Task The_share_panel_keeps_the_focus_until_Escape_gives_it_back()
    {
        await using var browsed = await Open(Gallery.RealBlog);
        var page = await browsed.Go("/2020/09/15/the-abraham-accords-are-signed/");
        var summary = page.Locator(".share > summary");
        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var stops = await page.Locator(".share :is(summary, a, button, input):visible").CountAsync();
        Assert.InRange(stops, 9, 20);
        for (var stop = 0; stop < stops; stop++)
        {
            Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.share').contains(document.activeElement)"));
            await page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(summary).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(page.Locator(".share-close")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".share-panel")).ToBeHiddenAsync();
        await Assertions.Expect(summary).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task An_enlarged_picture_keeps_the_focus_until_it_is_closed_and_gives_it_back()
    {
        await using var browsed = await Open(Gallery.RealBlog);
        var page = await browsed.Go("/2020/09/15/the-abraham-accords-are-signed/");
        var picture = page.Locator(".zoom-button").First;
        await picture.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var dialog = page.Locator("dialog.zoom");
        await Assertions.Expect(dialog.Locator("button")).ToBeFocusedAsync();
        foreach (var key in new[] { "Tab", "Tab", "Shift+Tab" })
        {
            await page.Keyboard.PressAsync(key);
            Assert.True(await page.EvaluateAsync<bool>("[document.body, ...document.querySelectorAll('.zoom, .zoom *')].includes(document.activeElement)"));
        }

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(picture).ToBeFocusedAsync();
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Where_the_lead_story_has_the_focus_a_line_is_seen_on_each_of_its_sides(int width)
    {
        await using var browsed = await Open(new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A story without a picture")
            .Build());
        var page = await browsed.Go("/");
        await page.SetViewportSizeAsync(width, 1000);
        var lead = page.Locator(".lead");
        await lead.ScrollIntoViewIfNeededAsync();
        var box = (await lead.BoundingBoxAsync())!;
        var (middle, centre) = (box.Y + (Math.Min(box.Height, 600) / 2), box.X + (box.Width / 2));
        const int Near = 12;
        Clip[] sides =
        [
            new() { X = centre, Y = Math.Max(0, box.Y - Near), Width = 4, Height = 2 * Near },
            new() { X = centre, Y = box.Y + box.Height - Near, Width = 4, Height = 2 * Near },
            new() { X = Math.Max(0, box.X - Near), Y = middle, Width = 2 * Near, Height = 4 },
            new() { X = box.X + box.Width - Near, Y = middle, Width = 2 * Near, Height = 4 },
        ];
        var before = await Seen();
        await lead.Locator(".cover").FocusAsync();
        var after = await Seen();
        Assert.All(Enumerable.Range(0, sides.Length), side => Assert.NotEqual(before[side], after[side]));

        async Task<string[]> Seen()
        {
            var seen = new List<string>();
            foreach (var side in sides) seen.Add(Convert.ToBase64String(await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Clip = side,
                FullPage = true
            })));
            return [.. seen];
        }
    }

    private Task<BrowsedSite> Open(BuiltSite site) =>
        BrowsedSite.Open(chromium, site, new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
}
