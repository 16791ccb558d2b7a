using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>From the desk to a host and back, in a browser, by the keyboard.</summary>
[Collection(ChromiumTests.Name)]
public sealed class PublishingFromTheDesk(Chromium chromium)
{
    private static readonly string[] Pages = ["media", "replies", "calendar", "site", "publish", "trash"];

    [SkippableFact]
    public async Task What_changed_is_published_and_taken_back()
    {
        await using var context = await chromium.Open();
        using var blog = new GitBlog();
        await using var desk = await RunningDesk.Of(blog.Blog);
        var page = await Enter(context, desk.Address);
        blog.Post("c", "title: Third post\ndate: 2024-01-04");

        await page.GotoAsync(desk.PageAt("publish"));
        await Assertions.Expect(page.Locator(".lead")).ToContainTextAsync("1 new post");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Published: 1 new post.");
        Assert.NotNull(blog.OnHost("content/posts/c.md"));

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("It is taken back");
        Assert.Null(blog.OnHost("content/posts/c.md"));
        Assert.True(blog.Folder.Has("blog/content/posts/c.md"));
    }

    [SkippableFact]
    public async Task A_mistake_stops_it_and_is_told()
    {
        await using var context = await chromium.Open();
        using var blog = new GitBlog();
        blog.Post("c", "title: Third post\ndate: 2024-01-04", "[nowhere](nowhere.md)");
        await using var desk = await RunningDesk.Of(blog.Blog);
        var page = await Enter(context, desk.Address);

        await page.GotoAsync(desk.PageAt("publish"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();

        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("Nothing was published: mend this first.");
        Assert.Single(blog.SubjectsOnHost);
    }

    [Fact]
    public async Task Without_a_host_the_whole_site_is_written_into_a_folder()
    {
        await using var desk = await (await OpenDesk.Of(new TestSite().Config("title: Show").Post("2021-08-26-a", "title: Rain"))).Enter();
        Assert.Contains("There is no git repository here", (await desk.Page("publish")).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("_site", (await desk.Do("publish-site")).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.True(desk.Folder.Has("_site/2021/08/26/a/index.html"));

        Directory.Delete(desk.Folder.At("_site"), recursive: true);
        GitBlog.Git(desk.Folder.FullPath, "init", "--quiet");
        var words = (await desk.Page("publish")).QuerySelector("main")!.TextContent;
        Assert.Contains("git remote add origin", words, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no git repository here", words, StringComparison.Ordinal);
        Assert.Null((await desk.Do("publish-site")).QuerySelector(".notice [role=alert]"));
        Assert.True(desk.Folder.Has("_site/2021/08/26/a/index.html"));
    }

    [SkippableFact]
    public async Task A_letter_and_a_picture_are_laid_in_and_a_post_is_drawn_to_another_day()
    {
        await using var context = await chromium.Open();
        using var blog = Filled();
        await using var desk = await RunningDesk.Of(blog.Blog);
        var page = await Enter(context, desk.Address);

        await page.GotoAsync(desk.PageAt("replies"));
        await page.Locator("input[type=file]")
            .SetInputFilesAsync(new FilePayload
            {
                Name = "Letter.eml",
                MimeType = "message/rfc822",
                Buffer = "From: Eva <e@example.org>\nSubject: First\n\nHello there\n"u8.ToArray()
            });
        await Assertions.Expect(page.Locator(".talk").First).ToContainTextAsync("Hello there");

        await page.GotoAsync(desk.PageAt("media"));
        await page.Locator("summary").First.ClickAsync();
        await page.Locator("input[type=file]")
            .First.SetInputFilesAsync(new FilePayload
            {
                Name = "new.svg",
                MimeType = "image/svg+xml",
                Buffer = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"u8.ToArray()
            });
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Another file is in the place of cup.svg");
        Assert.Contains("width=\"9\"", blog.Folder.Read("blog/content/media/cup.svg"), StringComparison.Ordinal);

        await page.GotoAsync(desk.PageAt("calendar"));
        await page.Locator("td[data-day='2026-01-20'] li").DragToAsync(page.Locator("td[data-day='2026-01-22']"));
        await Assertions.Expect(page.Locator("td[data-day='2026-01-22']")).ToContainTextAsync("Later");
        Assert.Contains("date: 2026-01-22T09:30", blog.Folder.Read("blog/content/posts/later.md"), StringComparison.Ordinal);
    }

    /// <summary>Each scheme and each width once: colours do not hang on the width, nor what fits on the colours.</summary>
    [SkippableTheory]
    [InlineData(375, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Every_page_is_without_barriers_and_no_wider_than_the_window(int width, ColorScheme scheme)
    {
        await using var context =
            await chromium.Open(new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = scheme
            });
        using var blog = Filled();
        await using var desk = await RunningDesk.Of(blog.Blog);
        var page = await Enter(context, desk.Address);
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
        foreach (var name in Pages)
        {
            await page.GotoAsync(desk.PageAt(name));
            var report = await page.RunAxe();
            Assert.Empty(report.Violations.Select(violation => $"{name}: {violation.Id} {string.Join(' ', violation.Nodes.Select(node => node.Html))}"));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{name} is wider than {width}.");
            // Named when somebody wants to look at them.
            if (Environment.GetEnvironmentVariable("DESK_PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions
                {
                    Path = Path.Join(folder, $"{name}-{width}-{scheme}.png"),
                    FullPage = true
                });
        }

        Assert.Empty(complaints);
    }

    private static GitBlog Filled()
    {
        var blog = new GitBlog();
        blog.Folder.Write("blog/site.yml", "title: Coffee\nurl: https://cm.example/\ntime_zone: Asia/Jerusalem\nauthors: {cm: {name: CM}}\nauthor: cm\nmenu:\n  - {title: Home, url: /}\n  - {title: News, url: /category/news/}\ncomments: {intake: [email], email: cm@example.org}\n")
            .Write("blog/content/media/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"80\"><path d=\"M0 0h120v80H0z\"/></svg>").Write("blog/content/media/unused.mp3", "sound")
            .Write("blog/content/comments/a/one.yml", "id: one\nname: Ruth\ndate: 2024-01-04\nmessage: Thank you for the rain.\n").Write("blog/inbox/odd.txt", "No subject at all");
        blog.Post("later", "title: Later\ndate: 2026-01-20T09:30\ncategory: News").Post("a", "title: First\ndate: 2024-01-02\ncategory: News", "![A cup](/media/cup.svg)").Post("draft", "title: A draft\ndate: 2026-01-06\ndraft: true");
        var door = StaticPress.Authoring.AuthorsFolder.At(blog.Blog);
        Assert.Null(StaticPress.Editing.Trash.Take(door, ["content/posts/b.md"], "b", TestSite.Moment).Apply(door).Problem);
        return blog;
    }

    private static async Task<IPage> Enter(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }
}
