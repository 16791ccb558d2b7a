using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>
/// A Hebrew site as a browser shows it: every line runs from the right, and no word is left in English, once the scripts have run too.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class RightToLeft(Chromium chromium)
{
    private static readonly int[] Widths = [375, 1280];

    /// <summary>Lines that run from the left, but for what is no language: addresses, code, and what says so itself.</summary>
    private const string FromTheLeft = """
        () => [...document.querySelectorAll('body *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && /[\u0590-\u05FF]/.test(n.data)) && e.checkVisibility())
          .filter(e => getComputedStyle(e).direction !== 'rtl' && !['OPTION', 'SCRIPT', 'TEMPLATE'].includes(e.tagName))
          .map(e => e.outerHTML.slice(0, 120))
        """;

    /// <summary>Headings and paragraphs of the page whose words do not begin at their right edge.</summary>
    private const string BeginsElsewhere = """
        () => [...document.querySelectorAll('main h1, main h2, main p')].filter(e => {
            if (!e.checkVisibility() || ['center', 'end'].includes(getComputedStyle(e).textAlign) || getComputedStyle(e).display !== 'block' || !/[\u0590-\u05FF]/.test(e.textContent)) return false;
            const words = document.createRange(); words.selectNodeContents(e);
            const style = getComputedStyle(e), edge = e.getBoundingClientRect().right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
            return Math.max(...[...words.getClientRects()].map(r => r.right)) < edge - 3;
          }).map(e => e.outerHTML.slice(0, 120))
        """;

    private const string English = """
        () => (document.body.innerText.replace(/\S*[@\/.:]\S*/g, ' ').match(/[A-Za-z]{2,}/g) ?? []).filter(word => !['GitHub', 'RSS', 'Atom', 'JSON', 'Feed', 'Esc'].includes(word))
        """;

    [SkippableFact]
    public async Task Every_kind_of_page_of_a_Hebrew_site_is_Hebrew_from_the_right()
    {
        foreach (var site in Gallery.Themes.Select(sites => sites.Hebrew))
        {
            await using var browsed = await BrowsedSite.Open(chromium, site);
            foreach (var url in PageKinds.Of(site))
            {
                foreach (var width in Widths)
                {
                    await browsed.Page.SetViewportSizeAsync(width, 900);
                    var page = await browsed.Go(url);
                    var faults = new List<string>();
                    foreach (var look in new[] { FromTheLeft, BeginsElsewhere,
                        English }) faults.AddRange(await page.EvaluateAsync<string[]>(look));
                    Assert.Equal([], faults.Select(fault => $"{url} at {width}: {fault}"));
                    Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
                }
            }
        }
    }

    [SkippableFact]
    public async Task A_page_in_English_is_none()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.Conversation);
        Assert.NotEmpty(await (await browsed.Go(Gallery.Conversations[0])).EvaluateAsync<string[]>(English));
    }
}
