using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using StaticPress.Config;
using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>With --host a phone comes to the desk in its browser, by the code in the terminal, and writes there with a thumb.</summary>
/// <remarks>127.0.0.2 is this machine as well, and stands for its number in the network.</remarks>
[Collection(ChromiumTests.Name)]
public sealed partial class PhonesInTheHand(Chromium chromium)
{
    private static readonly BrowserNewContextOptions Phone =
        new()
        {
            ViewportSize = new ViewportSize { Width = 375, Height = 720 },
            IsMobile = true,
            HasTouch = true,
            DeviceScaleFactor = 2,
            Locale = "en-US"
        };

    [GeneratedRegex("[0-9]{4} [0-9]{4}")]
    private static partial Regex CodeInTerminal();

    [SkippableFact]
    public async Task A_phone_is_let_in_by_the_code_and_a_post_is_written_on_it()
    {
        await using var context = await chromium.Open(Phone);
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").Post("2021-08-26-a", "title: Secret plans").WriteTo(folder);
        var (address, told) = (new TaskCompletionSource<Uri>(), new List<string>());
        await using var preview = await PreviewedFolder.Start(DeskDoor.AddTo(
            PreviewedFolder.Options(folder.FullPath) with
            {
                Host = IPAddress.Any,
                Wanted = () =>
                new BuildOptions(TestSite.Moment, Drafts: true, Future: true, Marks: true),
                Reload = true
            },
            () => $"{Guid.NewGuid():N}", address.SetResult, told.Add));
        var desk = new UriBuilder(await address.Task) { Host = "127.0.0.2", Query = "" }.Uri.AbsoluteUri;
        var page = await context.NewPageAsync();

        await page.GotoAsync(desk);
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        Assert.DoesNotContain("Secret plans", await page.ContentAsync(), StringComparison.Ordinal);
        await Type(page, "0000 0000");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This is not the code.");
        await Type(page, CodeInTerminal().Match(told.Single()).Value);
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Secret plans");

        await page.GetByLabel("A new post").FillAsync("From the road");
        await page.GetByRole(AriaRole.Button, new() { Name = "Write", Exact = true }).TapAsync();
        await page.Locator("#text").FillAsync("It **rains** here.");
        await Assertions.Expect(page.Locator("#saved")).ToHaveTextAsync("Saved");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look", Exact = true }).TapAsync();
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main strong")).ToHaveTextAsync("rains");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("main strong")).ToBeVisibleAsync();
        Assert.Equal(375, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.EndsWith("It **rains** here.", folder.Read("content/posts/2026/2026-01-01-from-the-road.md"), StringComparison.Ordinal);

        // The code was for one phone.
        await using var other = await chromium.Open(Phone);
        var second = await other.NewPageAsync();
        await second.GotoAsync(desk);
        await Type(second, CodeInTerminal().Match(told[0]).Value);
        await Assertions.Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("This is not the code.");
    }

    private static async Task Type(IPage page, string code)
    {
        await page.GetByLabel("The code that stands in the terminal").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the desk" }).TapAsync();
    }
}
