using Microsoft.Playwright;
using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>A post is written in a real browser, with its page beside it.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Writing(Chromium chromium)
{
    private const string File = "content/posts/2021-08-26-a.md";
    private const string Text = "First words.\n\nSecond words.\n";

    private static readonly TestSite Site = new TestSite().Config("title: Show")
        .File(File, "---\ntitle: Rain\n# a remark\nmood: wet\n---\n" + Text)
        .Post("2021-08-27-b", "title: Sun over the harbour");

    internal static async Task<IPage> Open(IBrowserContext context, OpenDesk desk, string path = "write?post=" + File)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.Address.AbsoluteUri);
        await page.GotoAsync(desk.Origin + DeskPath.Of(path));
        return page;
    }

    internal static async Task Until(Func<bool> isSo)
    {
        const int TwoMinutes = 4_800;
        for (var tries = 0; tries < TwoMinutes && !isSo(); tries++) await Task.Delay(25);
        Assert.True(isSo(), "It did not come to be so.");
    }

    [SkippableFact]
    public async Task What_is_typed_is_on_the_page_beside_it_at_once_and_on_the_disk_a_moment_later()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        var frame = page.FrameLocator("#frame");
        await Assertions.Expect(frame.Locator("main")).ToContainTextAsync("Second words.");
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("Third **words**.");
        await Assertions.Expect(frame.Locator("main strong")).ToHaveTextAsync("words");
        await page.GetByLabel("Title", new() { Exact = true }).FillAsync("Rain at last");
        await Assertions.Expect(frame.Locator("main h1")).ToHaveTextAsync("Rain at last");
        await Assertions.Expect(page.Locator("#length")).ToHaveTextAsync("6 words, 1 min to read.");
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("Saved");
        await Until(() => desk.Folder.Read(File) == "---\ntitle: Rain at last\n# a remark\nmood: wet\n---\n" + Text + "Third **words**.");
    }

    /// <summary>On a busy machine the page beside the text may be there before the script that it reports to.</summary>
    [SkippableFact]
    public async Task However_late_the_script_comes_what_is_typed_is_on_the_page_beside_it()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        await context.RouteAsync("**/write.js", async route =>
        {
            await Task.Delay(1500);
            await route.ContinueAsync();
        });
        var page = await Open(context, desk);
        await page.Locator("#text").FillAsync("Late words.\n");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("Late words.");
    }

    [SkippableFact]
    public async Task Keys_and_buttons_set_the_marks_and_take_them_away()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site.File(File, "---\ntitle: Rain\n---\nwords\n"));
        var page = await Open(context, desk);
        var text = page.Locator("#text");
        await text.EvaluateAsync("t => { t.focus(); t.setSelectionRange(0, 5); }");
        foreach (var (keys, expected) in new[] { ("Control+b", "**words**\n"), ("Control+b", "words\n"), ("Control+i", "*words*\n"),
            ("Control+i", "words\n"), ("Control+Shift+Digit9", "> words\n"), ("Control+Shift+Digit9", "words\n"),
            ("Control+Shift+Digit8", "- words\n"), ("End", "- words\n"), ("Enter", "- words\n- \n"), ("Enter", "- words\n\n") })
        {
            await page.Keyboard.PressAsync(keys);
            await Assertions.Expect(text).ToHaveValueAsync(expected);
        }

        await page.Keyboard.TypeAsync("So.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Footnote" }).ClickAsync();
        await Assertions.Expect(text).ToHaveValueAsync("- words\nSo.[^1]\n\n[^1]: The note.\n");
        for (var undone = 0; undone < 2; undone++) await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(text).ToHaveValueAsync("- words\nSo.\n");
        await text.EvaluateAsync("t => { t.focus(); t.setSelectionRange(t.value.length, t.value.length); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Quotation in Hebrew, from right to left" }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("#frame").Locator("blockquote [dir=rtl][lang=he]")).ToHaveTextAsync("שלום");
    }

    [SkippableFact]
    public async Task Scripture_and_other_parts_are_put_in_and_what_is_to_be_written_over_is_chosen()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site.File(File, "---\ntitle: Rain\n---\nFor God so loved the world.\n"));
        var page = await Open(context, desk);
        var text = page.Locator("#text");
        await text.EvaluateAsync("t => { t.focus(); t.setSelectionRange(0, 27); }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passage of scripture" }).ClickAsync();
        Assert.Equal("John 3:16", await text.EvaluateAsync<string>("t => t.value.slice(t.selectionStart, t.selectionEnd)"));
        await page.Keyboard.TypeAsync("John 3:17");
        await Assertions.Expect(text).ToHaveValueAsync(":::verse reference=\"John 3:17\"\nFor God so loved the world.\n:::\n\n");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("John 3:17");
        await text.EvaluateAsync("t => t.setSelectionRange(t.value.length, t.value.length)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Part: a player" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "A sentence made large" }).ClickAsync();
        await page.Keyboard.TypeAsync("It rains.");
        await Assertions.Expect(text).ToHaveValueAsync(":::verse reference=\"John 3:17\"\nFor God so loved the world.\n:::\n\n:::pull-quote\nIt rains.\n:::\n");
        await Assertions.Expect(page.Locator("#problems li")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_link_to_another_post_is_found_by_words_of_its_title()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        await page.Locator("#text").EvaluateAsync("t => { t.focus(); t.setSelectionRange(0, 11); }");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("harbour");
        await Assertions.Expect(page.Locator("#link-found button")).ToHaveTextAsync("Sun over the harbour 2021-08-27");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main a:text('First words')"))
            .ToHaveAttributeAsync("href", "/2021/08/27/b/");
        await Until(() => desk.Folder.Read(File).Contains("[First words](2021-08-27-b.md).", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_mistake_is_marked_in_its_line_and_the_page_is_there_all_the_same()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        await page.Locator("#text").FillAsync("Good.\n\nA [dead](nowhere.md) link.\n");
        await Assertions.Expect(page.Locator("#marks mark")).ToHaveTextAsync("A [dead](nowhere.md) link.");
        await Assertions.Expect(page.Locator("#problems .error")).ToContainTextAsync("There is no file 'nowhere.md'");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("Good.");
        await page.Locator("#problems button").ClickAsync();
        Assert.Equal("A [dead](nowhere.md) link.", await page.Locator("#text").EvaluateAsync<string>("t => t.value.slice(t.selectionStart, t.selectionEnd)"));
    }

    [SkippableFact]
    public async Task What_was_not_saved_when_the_desk_ended_is_there_again()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        await page.RouteAsync("**/_desk/save-post", route => route.AbortAsync());
        await page.Locator("#text").FillAsync(Text.Replace("First", "My first", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("It is kept in this browser");
        await page.CloseAsync();
        desk.Folder.Write(File, desk.Folder.Read(File).Replace("Second", "Their second", StringComparison.Ordinal));
        var again = await Open(context, desk);
        await Until(() => desk.Folder.Read(File).EndsWith("My first words.\n\nTheir second words.\n", StringComparison.Ordinal));
        await Assertions.Expect(again.Locator("#text")).ToHaveValueAsync("My first words.\n\nTheir second words.\n");
        Assert.Equal(0, await again.EvaluateAsync<int>("Object.keys(localStorage).length"));
    }

    [SkippableFact]
    public async Task Where_somebody_else_wrote_in_the_same_line_one_chooses_and_can_go_on_writing()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        var isWritten = new TaskCompletionSource();
        await page.RouteAsync("**/_desk/save-post", async route =>
        {
            await isWritten.Task;
            await route.ContinueAsync();
        });
        await page.Locator("#text").FillAsync(Text.Replace("First", "My first", StringComparison.Ordinal));
        desk.Folder.Write(File, desk.Folder.Read(File).Replace("First", "Their first", StringComparison.Ordinal));
        isWritten.SetResult();
        await Assertions.Expect(page.Locator("#choose pre")).ToContainTextAsync("Their first");
        Assert.Contains("Their first", desk.Folder.Read(File), StringComparison.Ordinal);
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("And more.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();
        await Until(() => desk.Folder.Read(File).EndsWith("My first words.\n\nSecond words.\nAnd more.", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#choose")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task What_another_editor_writes_is_in_the_text_and_on_the_page_without_a_key()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        var frame = page.FrameLocator("#frame").Locator("main");
        await Assertions.Expect(frame).ToContainTextAsync("Second words.");
        await page.Locator("#text").EvaluateAsync("t => { t.focus(); t.setSelectionRange(20, 20); }");
        desk.Folder.Write(File, desk.Folder.Read(File).Replace("First", "Their first", StringComparison.Ordinal)
            .Replace("title: Rain", "title: Snow", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync("Their first words.\n\nSecond words.\n");
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Snow");
        await Assertions.Expect(frame).ToContainTextAsync("Their first words.");
        await Assertions.Expect(frame.Locator("h1")).ToHaveTextAsync("Snow");
        Assert.Equal(26, await page.Locator("#text").EvaluateAsync<int>("t => t.selectionStart"));
        desk.Folder.Write("site.yml", "title: Show\nurl: https://example.org/\ndescription: Other\n");
        desk.Folder.Write("content/posts/2021-08-27-b.md", "---\ntitle: Renamed\n---\nB.\n");
        await page.Locator("#text").FillAsync("Their first words.\n\nSee [](2021-08-27-b.md) and ![A fog](/media/2026/fog.png).\n");
        await Assertions.Expect(page.Locator("#problems .error")).ToContainTextAsync("/media/2026/fog.png");
        await System.IO.File.WriteAllBytesAsync(desk.Folder.Folder("content/media/2026").At("content/media/2026/fog.png"),
            Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
        await Assertions.Expect(page.Locator("#problems .error")).ToHaveCountAsync(0);
        await Assertions.Expect(frame.Locator("img[alt='A fog']")).ToHaveAttributeAsync("width", "1");
    }

    /// <summary>The server may fail once, or be stopped for a while: the page shows the last state all the same.</summary>
    [SkippableFact]
    public async Task A_look_that_fails_is_made_again_without_a_key()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk);
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("Second words.");
        await page.RouteAsync("**/_desk/*-post", route => route.AbortAsync());
        await page.Locator("#text").FillAsync("Words while it was away.\n");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("It is kept in this browser");
        await page.UnrouteAllAsync();
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("Words while it was away.");
        await Until(() => desk.Folder.Read(File).EndsWith("Words while it was away.\n", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_post_is_begun_by_its_title()
    {
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(Site);
        var page = await Open(context, desk, "posts");
        await page.GetByLabel("A new post").FillAsync("Ärger & more");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Title", new() { Exact = true })).ToHaveValueAsync("Ärger & more");
        Assert.Equal("---\ntitle: \"Ärger & more\"\ndate: 2026-01-01T12:00\ndraft: true\n---\n\n", desk.Folder.Read("content/posts/2026/2026-01-01-arger-more.md"));
    }

    /// <summary>Each scheme and each width once: colours do not hang on the width, nor what fits on the colours.</summary>
    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 375)]
    public async Task Every_page_of_the_desk_can_be_used_by_everybody(ColorScheme colours, int width)
    {
        await using var context =
            await chromium.Open(new BrowserNewContextOptions
            {
                ColorScheme = colours,
                ViewportSize = new() { Width = width, Height = 900 }
            });
        await using var desk = await OpenDesk.Of(Site.Post("2021-08-28-c", "title: C\ndraft: true\ntypo: x", "A [dead](nowhere.md) link."));
        foreach (var path in DeskPage.All.Select(page => page.Name).Append("posts?edit=" + File)
            .Select(name => name == "write" ? "write?post=content/posts/2021-08-28-c.md" : name))
        {
            var page = await Open(context, desk, path);
            if (path.StartsWith("write", StringComparison.Ordinal)) await Assertions.Expect(page.Locator("#problems li").First)
                .ToBeVisibleAsync();
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            var report = await Deque.AxeCore.Playwright.PageExtensions.RunAxe(page,
                new Deque.AxeCore.Commons.AxeRunOptions { Iframes = false });
            Assert.Empty(report.Violations.Select(violation => $"{path}: {violation.Id}: {string.Join(' ', violation.Nodes.Select(node => node.Html))}"));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than {width} px.");
            // Named when somebody wants to look at them.
            if (Environment.GetEnvironmentVariable("DESK_PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new PageScreenshotOptions
                {
                    Path = System.IO.Path.Join(folder, $"w-{path.Split('?', '/')[0]}-{width}-{colours}.png"),
                    FullPage = true
                });
            await page.CloseAsync();
        }
    }
}
