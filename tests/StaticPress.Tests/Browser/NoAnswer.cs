using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

[Collection(ChromiumTests.Name)]
public sealed class NoAnswer
{
    [SkippableFact]
    public async Task A_browser_that_never_answers_fails_its_test_and_keeps_no_run_waiting()
    {
        var chromium = new Chromium { Patience = TimeSpan.FromSeconds(2) };
        await chromium.InitializeAsync();
        var context = await chromium.Open();
        await Assert.ThrowsAnyAsync<PlaywrightException>(() => AskForEver(context).WaitAsync(TimeSpan.FromMinutes(1)));
        await Assert.ThrowsAnyAsync<PlaywrightException>(() => context.CloseAsync().WaitAsync(TimeSpan.FromMinutes(1)));
        await chromium.DisposeAsync();
    }

    /// <summary>A busy machine may lose patience already while the page opens.</summary>
    private static async Task AskForEver(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.EvaluateAsync("new Promise(() => {})");
    }
}
