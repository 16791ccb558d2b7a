using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class WithoutScripts(Chromium chromium)
{
    /// <summary>What a script writes, beside what the theme itself marks as good for nothing without one.</summary>
    private static readonly string[] Additions = ["Speed 1×"];

    private const string Marked = ".js-only";

    [SkippableFact]
    public async Task Nothing_is_missing_but_the_additions()
    {
        var blog = Gallery.RealBlog;
        await using var with = await BrowsedSite.Open(chromium, blog);
        await using var without = await BrowsedSite.Open(chromium, blog, new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var url in PageKinds.Of(blog))
        {
            var plain = await without.Go(url);
            await Assertions.Expect(plain.Locator(Marked).Filter(new LocatorFilterOptions { Visible = true })).ToHaveCountAsync(0);
            var missing = (await Texts(await with.Go(url))).Except(await Texts(plain)).Except(Additions);
            Assert.Equal([], missing.Select(text => $"{url}: {text}"));
        }
    }

    /// <summary>Every line that can be read, panels opened and marked additions left out.</summary>
    private static async Task<IReadOnlyList<string>> Texts(IPage page) => await page.EvaluateAsync<string[]>(
        """
        marked => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const addition of document.querySelectorAll(marked)) addition.style.display = 'none';
          return document.body.innerText.split('\n').map(line => line.trim()).filter(line => line);
        }
        """,
        Marked);
}
