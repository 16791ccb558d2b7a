using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class WithoutScripts(Chromium chromium)
{
    /// <summary>What only a script can do, so that without one it would be an empty promise.</summary>
    private static readonly string[] Additions = ["Copy link", "More ways…", "close", "Dark colours", "Speed 1×"];

    [SkippableFact]
    public async Task Nothing_is_missing_but_the_additions()
    {
        var blog = Gallery.RealBlog;
        await using var with = await BrowsedSite.Open(chromium, blog);
        await using var without = await BrowsedSite.Open(chromium, blog, new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var url in PageKinds.Of(blog))
        {
            var all = await Texts(await with.Go(url));
            var plain = await Texts(await without.Go(url));
            Assert.Equal([], all.Except(plain).Except(Additions).Select(text => $"{url}: {text}"));
            Assert.Equal([], plain.Intersect(Additions).Select(text => $"{url}: {text}"));
        }
    }

    /// <summary>Every line that can be read, panels and menus opened.</summary>
    private static async Task<IReadOnlyList<string>> Texts(IPage page) => await page.EvaluateAsync<string[]>("""
        () => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          return document.body.innerText.split('\n').map(line => line.trim()).filter(line => line);
        }
        """);
}
