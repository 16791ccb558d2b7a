using Microsoft.Playwright;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>Nothing on a page moves when its pictures and scripts come late.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Shifts(Chromium chromium)
{
    /// <summary>Milliseconds that a picture or a script is on its way: long after the first paint.</summary>
    private const int Late = 400;

    private const string Watch = """
        window.moved = [];
        const at = box => [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
        new PerformanceObserver(list => {
          for (const { value, sources } of list.getEntries())
            window.moved.push([value, ...sources.map(({ node, previousRect, currentRect }) =>
              `${node?.outerHTML?.slice(0, 120) ?? node?.textContent?.slice(0, 60)}: ${at(previousRect)} > ${at(currentRect)}`)].join('\n'));
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>To the end of the page, and until every picture is there.</summary>
    private const string ReadThrough = """
        async () => {
          for (const picture of document.querySelectorAll('article img')) {
            picture.scrollIntoView();
            for (let waited = 0; !(picture.complete && picture.naturalWidth) && waited < 600; waited++)
              await new Promise(r => setTimeout(r, 50));
          }
          await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
          return [...document.querySelectorAll('article img')].filter(picture => picture.naturalWidth > 0).length;
        }
        """;

    [SkippableTheory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_lead_picture_a_gallery_and_a_figure_hold_their_places(int width)
    {
        var site = new TestSite().Config("title: Harbour\nurl: https://example.org/")
            .File(new MemoryFile("content/media/lead.jpg", PhonePicture.Jpeg(1600, 1200)))
            .File(new MemoryFile("content/media/one.jpg", PhonePicture.Jpeg(900, 1200)))
            .File(new MemoryFile("content/media/two.png", PhonePicture.Png(1200, 900)))
            .Post("2024-01-02-a", "title: A\nimage: {src: /media/lead.jpg, alt: Lead}",
                "Words.\n\n![One](/media/one.jpg) ![Two](/media/two.png)\n\nWords.\n\n![A pier](/media/lead.jpg \"The pier\")\n\nWords.")
            .Build();
        await using var browsed = await BrowsedSite.Open(chromium, site);
        await browsed.Page.SetViewportSizeAsync(width, 800);
        await browsed.Page.AddInitScriptAsync(Watch);
        await browsed.Page.RouteAsync("**/media/**", LateOnes);
        await browsed.Page.RouteAsync("**/*.js*", LateOnes);
        var page = await browsed.Go("/2024/01/02/a/");

        Assert.Equal(4, await page.EvaluateAsync<int>(ReadThrough));

        Assert.Empty(await page.EvaluateAsync<string[]>("window.moved"));
    }

    private static async Task LateOnes(IRoute route)
    {
        await Task.Delay(Late);
        await route.FallbackAsync();
    }
}
