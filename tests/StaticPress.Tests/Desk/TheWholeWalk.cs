using System.Globalization;
using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>A new author makes a site and writes in it, by the keyboard alone: the first seven of the ten steps that the guide tells.</summary>
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
            lines.Where(line => Steps.Any(step => line.Contains($"**{step}**", StringComparison.Ordinal))).Select(line => line[..(line.IndexOf("**", line.IndexOf("**", StringComparison.Ordinal) + 2, StringComparison.Ordinal) + 2)]));
    }

    [SkippableFact]
    public async Task From_nothing_to_two_posts_by_the_keyboard()
    {
        await using var context = await chromium.Open(new BrowserNewContextOptions { Locale = "en-US", ViewportSize = new() { Width = 1280, Height = 900 } });
        using var folder = new TemporaryFolder();

        // 1. Make a site and open the desk. The last that is typed in a terminal.
        Assert.Equal(0, CommandRun.In(folder, "new", "site", "my-show").ExitCode);
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
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main figure img")).ToHaveAttributeAsync("alt", "A wet quay with a red umbrella");

        // 4. Quote somebody in Hebrew.
        await hands.Tool("hebrew");
        await page.Keyboard.InsertTextAsync("הגשם יורד על הנמל");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main blockquote [lang=he][dir=rtl]")).ToHaveTextAsync("הגשם יורד על הנמל");

        // 5. Link to another post.
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\nSee also ");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("hello");
        await Assertions.Expect(page.Locator("#link-found button").First).ToContainTextAsync("Hello");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main .prose a, main article a").Filter(new() { HasText = "Hello" }).First).ToBeVisibleAsync();

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
        await hands.Open("calendar");
        await Assertions.Expect(page.Locator("td[data-day='2026-01-20']")).ToContainTextAsync("Sun is coming");

        var post = folder.Read("my-show/content/posts/2026/2026-01-01-rain-over-the-harbour.md");
        Assert.Contains("category: Weather\n", post, StringComparison.Ordinal);
        Assert.Contains("![A wet quay with a red umbrella](/media/2026/img-2034.jpg \"The quay at six\")", post, StringComparison.Ordinal);
        Assert.DoesNotContain("draft: true", post, StringComparison.Ordinal);
    }

    /// <summary>Somebody without a mouse.</summary>
    private sealed class Hands(IPage page)
    {
        /// <summary>More stops than any page of the desk has.</summary>
        private const int MostStops = 300;

        public Task To(string wanted) => Along("Tab", wanted);

        public async Task Open(string name)
        {
            await Along("Shift+Tab", $"nav[aria-label=Desk] a[href$='/{name}']");
            await page.Keyboard.PressAsync("Enter");
            await Arrive(name, "nav[aria-label=Desk]");
        }

        /// <summary>Its frame may load for long, while pictures are made on a busy machine; nobody waits for that.</summary>
        public async Task Arrive(string name, string part)
        {
            await page.WaitForURLAsync($"**/_desk/{name}*", new PageWaitForURLOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
            await page.Locator(part).WaitForAsync();
        }

        /// <summary>The row of tools is one stop; the arrows go along in it.</summary>
        public async Task Tool(string does)
        {
            await Along("Shift+Tab", ".tools button");
            for (var stops = 0; stops < MostStops && !await IsAt($"[data-does={does}]"); stops++) await page.Keyboard.PressAsync("ArrowRight");
            Assert.True(await IsAt($"[data-does={does}]"), $"The tool {does} is not reached.");
            await page.Keyboard.PressAsync("Enter");
        }

        /// <summary>On a field that the keys reach; the window that Enter opens there is the system's, and is not waited for.</summary>
        public async Task Choose(string field, string name, byte[] bytes)
        {
            await To(field);
            await page.Locator("input[type=file]:focus").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
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

        private Task<bool> IsAt(string wanted) => page.EvaluateAsync<bool>("wanted => document.activeElement?.matches(wanted) ?? false", wanted);
    }
}
