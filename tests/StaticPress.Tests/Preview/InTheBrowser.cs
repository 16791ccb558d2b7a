using Microsoft.Playwright;
using StaticPress.Config;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>The author writes with the browser beside the editor, and never touches the browser.</summary>
[Collection(ChromiumTests.Name)]
public sealed class InTheBrowser(Chromium chromium)
{
    private const string Post = "content/posts/2021-08-26-a.md";
    private const string Url = "/2021/08/26/a/";
    private const string Whole = "---\ntitle: First post\n---\nFirst text.\n";

    private static readonly TestSite Site = new TestSite().Config("title: Show")
        .File(Post, Whole)
        .Post("2021-08-27-b", "title: Other post", string.Join("\n\n", Enumerable.Repeat("A long paragraph.", 200)));

    [SkippableFact]
    public async Task A_mistake_in_a_post_lies_over_the_page_until_it_is_mended()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        var page = await Open(context, preview, Url);
        preview.Folder.Write(Post, "---\ntitle: First post\ndate: 31/02/2021x\n---\nFirst text.\n");
        var overlay = page.Locator(".overlay");
        await Assertions.Expect(overlay.Locator(".place a")).ToHaveTextAsync($"{Post}(3,7)");
        await Assertions.Expect(overlay.Locator("mark")).ToContainTextAsync("date: 31/02/2021x");
        Assert.Equal($"vscode://file{preview.Folder.At(Post)}:3:7", await overlay.Locator(".place a").GetAttributeAsync("href"));
        preview.Folder.Write(Post, Whole.Replace("First text", "Mended text", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Mended text.");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_mistake_elsewhere_shows_too_and_can_be_put_aside()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        var page = await Open(context, preview, "/2021/08/27/b/");

        // The page is loaded again, as it no longer names the post: until that is known, nothing is laid over what is about to go.
        TaskCompletionSource asked = new(), goesOn = new();
        await page.RouteAsync("**/2021/08/27/b/", async route =>
        {
            if (route.Request.Method == "HEAD" && asked.TrySetResult()) await goesOn.Task;
            await route.ContinueAsync();
        });
        preview.Folder.Write(Post, "---\ntitle: [never closed\n---\n");
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await Assertions.Expect(page.Locator(".overlay")).ToHaveCountAsync(0);
        goesOn.SetResult();
        await Assertions.Expect(page.Locator(".overlay .place")).ToContainTextAsync(Post);
        await page.Locator("body").PressAsync("Escape");
        await Assertions.Expect(page.Locator(".overlay")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_page_that_cannot_be_shown_says_why_and_comes_back_by_itself()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        const string Layout = "themes/coffee/layouts/post.html";
        preview.Folder.Write(Layout, "<html><body>\n{{ post.titel }}</body></html>");
        await preview.UntilStatus(Url, 500);
        var page = await Open(context, preview, Url);
        await Assertions.Expect(page.Locator(".error-page .place")).ToContainTextAsync($"{Layout}(2,");
        await Assertions.Expect(page.Locator(".error-page .hint")).ToContainTextAsync("Did you mean 'title'?");
        preview.Folder.Write(Layout, "<html><body>\n<h1>{{ post.title }} in our layout</h1></body></html>");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("First post in our layout");
    }

    [SkippableFact]
    public async Task A_renamed_post_has_a_new_page_and_none_at_its_old_address()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        var page = await Open(context, preview, Url);
        File.Move(preview.Folder.At(Post), preview.Folder.At("content/posts/2021-08-26-renamed.md"));
        await Assertions.Expect(page)
            .ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("not found",
            System.Text.RegularExpressions.RegexOptions.IgnoreCase));
        Assert.Equal(404, await preview.Status(Url));
        Assert.Equal(200, (await page.GotoAsync(new Uri(preview.Address, "/2021/08/26/renamed/").AbsoluteUri))!.Status);
    }

    [SkippableFact]
    public async Task A_new_style_is_put_on_without_loading_the_page_again()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site.File("themes/plain/theme.yml", "name: plain\nextends: coffee\n")
            .File("themes/plain/assets/site.css", "body { color: rgb(1, 2, 3); }").Config("title: Show\ntheme: plain"), reload: true);
        var page = await Open(context, preview, Url);
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        await page.EvaluateAsync("window.isSamePage = true");
        preview.Folder.Write("themes/plain/assets/site.css", "body { color: rgb(4, 5, 6); }");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        Assert.True(await page.EvaluateAsync<bool>("window.isSamePage === true"));
    }

    [SkippableTheory]
    [InlineData("document.createElement('link')")]
    [InlineData("Object.assign(document.createElement('link'), { href: 'http://[' })")]
    [InlineData("Object.assign(document.createElement('link'), { href: 'data:text/css,' })")]
    public async Task A_link_to_no_style_does_not_keep_a_new_one_off(string link)
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site.File("themes/plain/theme.yml", "name: plain\nextends: coffee\n")
            .File("themes/plain/assets/site.css", "body { color: rgb(1, 2, 3); }").Config("title: Show\ntheme: plain"), reload: true);
        var page = await Open(context, preview, Url);
        await page.EvaluateAsync($"document.head.prepend(Object.assign({link}, {{ rel: 'stylesheet' }}))");
        preview.Folder.Write("themes/plain/assets/site.css", "body { color: rgb(4, 5, 6); }");
        await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Many_windows_side_by_side_load_and_stay_fresh(bool canShare)
    {
        // Without one stream for all, a browser's six connections are all that there are.
        var windows = canShare ? 9 : 5;
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        if (!canShare) await context.AddInitScriptAsync("delete window.SharedWorker");
        var pages = new List<IPage>();
        for (var window = 0; window < windows; window++) pages.Add(await Open(context, preview, Url));
        preview.Folder.Write(Post, Whole.Replace("First text", "Changed text", StringComparison.Ordinal));
        foreach (var page in pages) await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Changed text.");
        await pages[0].CloseAsync();
        preview.Folder.Write(Post, Whole.Replace("First text", "Last text", StringComparison.Ordinal));
        foreach (var page in pages.Skip(1)) await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Last text.");
    }

    [SkippableFact]
    public async Task The_place_on_the_page_is_kept()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        var page = await Open(context, preview, "/2021/08/27/b/");
        await page.EvaluateAsync("scrollTo({ top: 1500, behavior: 'instant' })");
        preview.Folder.Write("content/posts/2021-08-27-b.md", "---\ntitle: Changed post\n---\n"
            + string.Join("\n\n", Enumerable.Repeat("A long paragraph.", 150)));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Changed post");
        await page.WaitForFunctionAsync("Math.abs(scrollY - 1500) < 5");
    }

    [SkippableFact]
    public async Task A_change_elsewhere_is_offered_and_does_not_carry_the_author_away()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        var page = await Open(context, preview, "/2021/08/27/b/");
        preview.Folder.Write(Post, Whole.Replace("First text", "Changed text", StringComparison.Ordinal));
        var offer = page.Locator(".offer");
        await Assertions.Expect(offer).ToContainTextAsync("Changed: First post");
        Assert.EndsWith("/2021/08/27/b/", page.Url, StringComparison.Ordinal);
        await offer.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "First post" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Changed text.");
    }

    [SkippableFact]
    public async Task A_change_elsewhere_that_shows_here_too_is_offered_on_the_page_that_comes()
    {
        await using var context = await chromium.Open();
        await using var preview = await PreviewedFolder.Of(Site, reload: true);
        var page = await Open(context, preview, "/2021/08/27/b/");
        preview.Folder.Write(Post, Whole.Replace("First post", "Renamed post", StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Renamed post");
        await Assertions.Expect(page.Locator(".offer")).ToContainTextAsync("Changed: Renamed post");
    }

    [SkippableFact]
    public async Task What_is_not_live_yet_says_so_with_its_time()
    {
        await using var context = await chromium.Open();
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show\ntime_zone: Asia/Jerusalem")
            .Post("2021-08-26-draft", "title: A draft\ndraft: true")
            .Post("later", "title: Later\ndate: 2026-07-01T09:30").WriteTo(folder);
        await using var preview = await PreviewedFolder.Start(PreviewedFolder.Options(folder.FullPath) with
        {
            Wanted = () => new BuildOptions(TestSite.Moment, Drafts: true, Future: true, Marks: true),
        });
        var page = await Open(context, preview, "/2021/08/26/draft/");
        await Assertions.Expect(page.Locator("main .badge-held").First).ToHaveTextAsync("draft");
        await page.GotoAsync(new Uri(preview.Address, "/2026/07/01/later/").AbsoluteUri);
        await Assertions.Expect(page.Locator("main .badge-held").First).ToContainTextAsync("scheduled until");
        Assert.StartsWith("2026-07-01T09:30", await page.Locator("main .badge-held time").First.GetAttributeAsync("datetime"),
            StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_authors_page_can_be_read_by_everybody(ColorScheme colours)
    {
        await using var context = await chromium.Open(new BrowserNewContextOptions { ColorScheme = colours });
        await using var preview = await PreviewedFolder.Of(Site.Post("2021-08-28-c", "title: C\ndraft: true\ntypo: x"), reload: true);
        foreach (var path in (string[])["/_preview/", "/_preview/explain?url=" + Url])
        {
            var page = await Open(context, preview, path);
            var report = await Deque.AxeCore.Playwright.PageExtensions.RunAxe(page);
            Assert.Empty(report.Violations.Select(violation => $"{path}: {violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}"));
        }
    }

    /// <summary>Comes back when the page listens to changes, and has seen that it is as new as the site.</summary>
    private static async Task<IPage> Open(IBrowserContext context, PreviewedFolder preview, string path)
    {
        var page = await context.NewPageAsync();
        var isNew = page.WaitForResponseAsync(answer => answer.Request.Method == "HEAD",
            new PageWaitForResponseOptions { Timeout = 120_000 });
        await page.GotoAsync(new Uri(preview.Address, path).AbsoluteUri);
        if (await page.Locator("script[src='/_preview/reload.js']").CountAsync() > 0) await isNew;
        return page;
    }
}
