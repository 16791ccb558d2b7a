using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticPress.Machine;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>
/// A new author makes a site, writes in it, publishes it and takes it back, by the keyboard alone: the ten steps that the guide tells.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class TheWholeWalk(Chromium chromium)
{
    /// <summary>As the guide has them, each the beginning of its step.</summary>
    private static readonly string[] Steps =
    [
        "Make a site and open the desk.",
        "Begin the first post.",
        "Put in a picture.",
        "Quote somebody in Hebrew.",
        "Link to another post.",
        "Say what it is about, and let it go.",
        "Write a second post for another day.",
        "Publish what a reader wrote, and answer.",
        "Change the colour.",
        "Publish, and take it back if you must.",
    ];

    [Fact]
    public void The_guide_tells_the_same_ten_steps()
    {
        var lines = File.ReadAllLines(Path.Join(Repository.Root, "content/README.md"));
        Assert.Equal(Steps.Select((step, at) => FormattableString.Invariant($"{at + 1}. **{step}**")),
            lines.Where(line => Steps.Any(step => line.Contains($"**{step}**", StringComparison.Ordinal)))
                .Select(line =>
                line[..(line.IndexOf("**", line.IndexOf("**", StringComparison.Ordinal) + 2, StringComparison.Ordinal) + 2)]));
    }

    [SkippableFact]
    public async Task From_nothing_to_the_web_and_back_by_the_keyboard()
    {
        await using var context =
            await chromium.Open(new BrowserNewContextOptions { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 900 } });
        using var folder = new TemporaryFolder();
        // While its pictures are made the machine may do little else.
        context.SetDefaultTimeout(120_000);

        // 1. Make a site and open the desk. The last that is typed in a terminal.
        Assert.Equal(0, CommandRun.In(folder, "new", "site", "my-show").ExitCode);
        GitBlog.Git(folder.Folder("host.git").At("host.git"), "init", "--quiet", "--bare", "--initial-branch=main");
        GitBlog.Begin(folder.At("my-show"), folder.At("host.git"));
        await using var desk = await RunningDesk.Of(folder.At("my-show"));
        var page = await context.NewPageAsync();
        var hands = new Hands(page);
        await page.GotoAsync(desk.Address.AbsoluteUri);

        // 2. Begin the first post.
        await hands.To("form.new-post input[name=title]");
        await page.Keyboard.TypeAsync("Rain over the harbour\n");
        await hands.Arrive("write", "#text");
        await hands.To("#text");
        await page.Keyboard.TypeAsync("It has rained since six.\n\n");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main")).ToContainTextAsync("It has rained since six.");

        // 3. Put in a picture.
        await hands.Tool("picture");
        await hands.Choose("#picture-file", "IMG_2034.jpeg", PhonePicture.Jpeg());
        await hands.To("#words-alt");
        await page.Keyboard.TypeAsync("A wet quay with a red umbrella");
        await hands.To("#words-caption");
        await page.Keyboard.TypeAsync("The quay at six\n");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main figure img"))
            .ToHaveAttributeAsync("alt", "A wet quay with a red umbrella");

        // 4. Quote somebody in Hebrew.
        await hands.Tool("hebrew");
        await page.Keyboard.InsertTextAsync("הגשם יורד על הנמל");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main blockquote [lang=he][dir=rtl]"))
            .ToHaveTextAsync("הגשם יורד על הנמל");

        // 5. Link to another post.
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\nSee also ");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("hello");
        await Assertions.Expect(page.Locator("#link-found button").First).ToContainTextAsync("Hello");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main .prose a, main article a").Filter(new() { HasText = "Hello" })
            .First).ToBeVisibleAsync();

        // 6. Say what it is about, and let it go.
        await hands.To("[name=category]");
        await page.Keyboard.TypeAsync("Weather");
        await hands.To("[name=draft]");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("Saved");
        await Assertions.Expect(page.Locator("#problems li")).ToHaveCountAsync(0);

        // 7. Write a second post for another day.
        await hands.Open("posts");
        await hands.To("form.new-post input[name=title]");
        await page.Keyboard.TypeAsync("Sun is coming\n");
        await hands.Arrive("write", "#text");
        await hands.To("#text");
        await page.Keyboard.TypeAsync("On Tuesday, they say.\n");
        await hands.To("[name=date]");
        await page.Keyboard.TypeAsync("01202026");
        await hands.To("[name=draft]");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("Saved");
        await Assertions.Expect(page.Locator("#problems button")).ToHaveTextAsync("Put that day into its name");
        await hands.To("#text", "Shift+Tab");
        await hands.Press("#problems button", "2026-01-20-sun-is-coming.md now");
        await Assertions.Expect(page.Locator("#length")).ToHaveTextAsync("4 words, 1 min to read.");
        await Assertions.Expect(page.Locator("#problems li")).ToHaveCountAsync(0);
        await hands.Open("calendar");
        await Assertions.Expect(page.Locator("td[data-day='2026-01-20']")).ToContainTextAsync("Sun is coming");

        // 8. Publish what a reader wrote, and answer.
        await hands.Open("site");
        await hands.To("[name='set/comments/email']");
        await page.Keyboard.TypeAsync("letters@example.org");
        await hands.Press("form:has([name='set/comments/email']) button", "The settings are saved.");
        await hands.Open("replies");
        await hands.Choose("[data-action$=drop-letter]", "Letter.eml", "From: Ruth <ruth@example.org>\nSubject: Re: Rain over the harbour\n\nHere it snows.\n"u8.ToArray());
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Letter.eml waits below.");
        await hands.Press("form.accept-reply button", "The reply of Ruth is in the site.");
        await hands.To(".talk summary");
        await page.Keyboard.PressAsync("Enter");
        await hands.To("[name=message]");
        await page.Keyboard.TypeAsync("Stay *warm*.");
        await hands.Press("form.answer-reply button", "Your answer to Ruth is in the site.");

        // 9. Change the colour. The browser's own field for one: the arrows go darker in it.
        await hands.Open("site");
        await hands.To("input[name='set/theme_settings/accent']");
        await page.Keyboard.PressAsync("Enter");
        await hands.Until("ArrowDown", "document.activeElement.value < '#90'");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("output[data-setting=accent]")).ToContainTextAsync("easy to read");
        await hands.Press("form:has([name='set/theme_settings/accent']) button", "The settings are saved.");

        // 10. Publish, and take it back if you must.
        await hands.Open("publish");
        await hands.Press("form.publish-site button", "Published: 1 new post, 2 new replies, 1 new picture and the settings.");
        Assert.Equal(folder.Read(First), OnHost(folder, First));
        Assert.Contains("accent: \"#8", OnHost(folder, "my-show/site.yml"), StringComparison.Ordinal);
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await hands.Press("form.undo-publication button", "It is taken back");
        Assert.Null(OnHost(folder, First));
        Assert.Null(OnHost(folder, "my-show/content/media/2026/img-2034.jpg"));

        var post = folder.Read(First);
        Assert.Contains("category: Weather\n", post, StringComparison.Ordinal);
        Assert.Contains("![A wet quay with a red umbrella](/media/2026/img-2034.jpg \"The quay at six\")", post, StringComparison.Ordinal);
        Assert.DoesNotContain("draft: true", post, StringComparison.Ordinal);
    }

    private const string First = "my-show/content/posts/2026/2026-01-01-rain-over-the-harbour.md";

    /// <summary>What readers get of a file now; null for one that they have not.</summary>
    private static string? OnHost(TemporaryFolder folder, string path) =>
        new MachineProgram("git", folder.At("host.git"))
            .Run("cat-file", "blob", "main:" + path["my-show/".Length..]) is { IsGood: true } found ? found.Output : null;

    /// <summary>Somebody without a mouse.</summary>
    private sealed class Hands(IPage page)
    {
        /// <summary>More stops than any page of the desk has.</summary>
        private const int MostStops = 300;

        public Task To(string wanted, string key = "Tab") => Along(key, wanted);

        public async Task Open(string name)
        {
            await Along("Shift+Tab", $"nav[aria-label=Desk] a[href$='/{name}']");
            await page.Keyboard.PressAsync("Enter");
            await Arrive(name, "nav[aria-label=Desk]");
        }

        /// <summary>
        /// Its frame may load for long, while pictures are made on a busy machine: nobody waits for that. The address is looked at again
        /// and again, for the word that it changed can come before anybody waits for it.
        /// </summary>
        public async Task Arrive(string name, string part)
        {
            await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/_desk/{name}"), new() { Timeout = 120_000 });
            await page.Locator(part).WaitForAsync();
        }

        /// <summary>The row of tools is one stop; the arrows go along in it.</summary>
        public async Task Tool(string does)
        {
            await Along("Shift+Tab", ".tools button");
            for (var stops = 0; stops < MostStops
                && !await IsAt($"[data-does={does}]"); stops++) await page.Keyboard.PressAsync("ArrowRight");
            Assert.True(await IsAt($"[data-does={does}]"), $"The tool {does} is not reached.");
            await page.Keyboard.PressAsync("Enter");
        }

        /// <summary>On a field that the keys reach; the window that Enter opens there is the system's, and is not waited for.</summary>
        public async Task Choose(string field, string name, byte[] bytes)
        {
            await To(field);
            await page.Locator("input[type=file]:focus")
                .SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
        }

        /// <summary>A button that sends a form, after which the next page says what came of it.</summary>
        public async Task Press(string button, string said)
        {
            await To(button);
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync(said);
        }

        /// <summary>One key again and again, until something is so.</summary>
        public async Task Until(string key, string isSo)
        {
            for (var times = 0; times < MostStops && !await page.EvaluateAsync<bool>(isSo); times++) await page.Keyboard.PressAsync(key);
            Assert.True(await page.EvaluateAsync<bool>(isSo), $"{key} does not lead to: {isSo}.");
        }

        private async Task Along(string key, string wanted)
        {
            for (var stops = 0; stops < MostStops; stops++)
            {
                if (await IsAt(wanted)) return;
                await page.Keyboard.PressAsync(key);
            }

            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"'{wanted}' is not reached by {key} on {page.Url}."));
        }

        private Task<bool> IsAt(string wanted) =>
            page.EvaluateAsync<bool>("wanted => document.activeElement?.matches(wanted) ?? false", wanted);
    }
}
