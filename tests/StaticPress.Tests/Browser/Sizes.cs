using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>No page is ever wider than its window, and no text is cut off when it is made larger.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Sizes(Chromium chromium)
{
    /// <summary>What sticks out of the window, but for things that scroll inside themselves.</summary>
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? []
          : [...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 100))
        """;

    /// <summary>Text that its own box hides; what is hidden on purpose is one pixel small, or ends in an ellipsis.</summary>
    private const string Cut = """
        () => [...document.querySelectorAll('body *')]
          .filter(e => getComputedStyle(e).overflowY === 'hidden' && e.clientHeight > 1 && e.scrollHeight > e.clientHeight + 2 && e.innerText?.trim())
          .filter(e => getComputedStyle(e).webkitLineClamp === 'none')
          .map(e => e.outerHTML.slice(0, 100))
        """;

    /// <summary>A telephone; a tablet and a desk of somebody who has letters twice as large.</summary>
    private static readonly (int Width, int TextPercent)[] Windows = [(320, 100), (768, 200), (1280, 200)];

    [SkippableFact]
    public async Task Nothing_scrolls_sideways_and_nothing_is_cut_off()
    {
        var sites = Gallery.Themes.SelectMany(sites => new[] { sites.RealBlog, sites.RightToLeft })
            .Select(site => (site, PageKinds.Of(site)));
        foreach (var (site, urls) in sites.Append((Gallery.Conversation, Gallery.Conversations)))
        {
            await using var browsed = await BrowsedSite.Open(chromium, site);
            foreach (var url in urls)
            {
                foreach (var (width, textPercent) in Windows)
                {
                    await browsed.Page.SetViewportSizeAsync(width, 800);
                    var page = width == Windows[0].Width ? await browsed.Go(url) : browsed.Page;
                    await page.EvaluateAsync($"document.documentElement.style.fontSize = '{textPercent}%'");
                    var faults = (await page.EvaluateAsync<string[]>(TooWide)).Concat(await page.EvaluateAsync<string[]>(Cut));
                    Assert.Equal([], faults.Select(fault => $"{url} at {width}: {fault}"));
                }
            }
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Home_fills_its_columns_with_pictures_or_without(bool pictures)
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.Pictures(pictures));
        var page = await browsed.Go("/");
        var tops = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.card')].map(c => Math.round(c.getBoundingClientRect().top))");
        Assert.Equal(6, tops.Length);
        Assert.Equal([3, 3], tops.GroupBy(top => top).Select(row => row.Count()));
    }
}
