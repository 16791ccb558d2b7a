using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class WithoutScripts(Chromium chromium)
{
    /// <summary>What a script writes, beside what the theme itself marks as good for nothing without one.</summary>
    private static readonly string[] Additions = ["Speed 1×", "▶", "0:00", "5000 left"];

    private const string Marked = ".js-only";

    [SkippableFact]
    public async Task Nothing_is_missing_but_the_additions()
    {
        var blog = Gallery.RealBlog;
        await using var with = await BrowsedSite.Open(chromium, blog);
        await using var without = await BrowsedSite.Open(chromium, blog, new BrowserNewContextOptions { JavaScriptEnabled = false });
        foreach (var url in PageKinds.Of(blog))
        {
            var (loading, plain) = (with.Go(url), await without.Go(url));
            await Assertions.Expect(plain.Locator(Marked).Filter(new LocatorFilterOptions { Visible = true })).ToHaveCountAsync(0);
            var missing = (await Texts(await loading)).Except(await Texts(plain)).Except(Additions);
            Assert.Equal([], missing.Select(text => $"{url}: {text}"));
        }
    }

    [SkippableFact]
    public async Task Without_styles_too_a_conversation_is_read_from_who_and_when_to_what_and_then_to_the_answers()
    {
        await using var plain = await BrowsedSite.Open(chromium, Gallery.Conversation,
            new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await plain.Go(Gallery.Conversations[0]);
        await page.EvaluateAsync("for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove()");
        // Between the two spaces is a drawing.
        var lines = (await page.Locator("#replies").InnerTextAsync())
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(
            [
                "Post comments (9)",
                "Ruth  3 of 5", "26/08/2021", "Entreat me not to leave thee.", "Reply to Ruth",
                "CM Author", "26/08/2021 in answer to Ruth", "The LORD recompense thy work.", "Reply to CM",
                "נעמי  4 of 5", "26/08/2021 in answer to CM", "ברוך הוא ליהוה.", "אחת", "שתים", "Reply to נעמי",
                "أبو بكر", "26/08/2021 in answer to נעמי", "كتبت:", "Entreat me not to leave thee, or to return from following after thee.", "وهذا جميل.", "Reply to أبو بكر",
                "Ruth  5 of 5", "26/08/2021 in answer to أبو بكر", "a line of code that is much too long for a telephone, and then some more of it https://example.org/and/a/long/address/as/it/was/pasted/into/the/field/", "Reply to Ruth",
                "Boaz", "26/08/2021 in answer to Ruth", "Beside the fifth.", "Reply to Boaz",
                "Orpah", "27/08/2021 in answer to Ruth", "Thy people and thy gods.", "Reply to Orpah",
                "Pingback: A page that links here, 28/08/2021", "An excerpt.",
                "Trackback: Another page, 29/08/2021",
                "Leave a reply",
            ],
            lines.TakeWhile(line => line != "The author reads each reply before it appears here."));
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
