using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>A page asks nothing of anybody but its own site, obeys its own policy, and leaves nothing behind.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Privacy(Chromium chromium)
{
    [SkippableFact]
    public async Task Pages_obey_their_policy_call_no_stranger_and_keep_nothing()
    {
        var blog = Gallery.RealBlog;
        await using var browsed = await BrowsedSite.Open(chromium, blog);
        foreach (var url in PageKinds.Of(blog))
        {
            var page = await browsed.Go(url);
            Assert.StartsWith("default-src 'self'", await page.GetAttributeAsync("meta[http-equiv='Content-Security-Policy']", "content"),
                StringComparison.Ordinal);
        }

        Assert.Empty(browsed.Complaints);
        Assert.Empty(browsed.Strangers);
        Assert.Empty(await browsed.Page.Context.CookiesAsync());
        Assert.Equal(0, await browsed.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [SkippableFact]
    public async Task A_script_and_a_style_that_somebody_slipped_in_do_nothing()
    {
        var site = new TestSite().Config("title: Show\nurl: https://example.org/").File("themes/coffee/partials/footer.html", "<footer><script>document.title = 'caught';// {{ site.title }}\n</script></footer>").Build();
        await using var browsed = await BrowsedSite.Open(chromium, site);
        var page = await browsed.Go("/");
        Assert.NotEqual("caught", await page.TitleAsync());
        Assert.Contains(browsed.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Only_what_the_reader_chose_is_remembered()
    {
        await using var browsed = await BrowsedSite.Open(chromium, Gallery.RealBlog);
        var page = await browsed.Go("/2025/06/01/psalm-23-read-by-a-machine/");
        await page.ClickAsync("[data-theme-switch]");
        await page.ClickAsync(".audio-speed >> nth=0");
        Assert.Equal(["player", "theme"], await page.EvaluateAsync<string[]>("Object.keys(localStorage).sort()"));
    }
}
