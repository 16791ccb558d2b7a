using Microsoft.Playwright;

namespace StaticPress.Tests.Support;

/// <summary>The browser of this machine, started once for all tests that need one.</summary>
/// <remarks>
/// <c>CHROMIUM</c> names the executable; without it the usual places are looked at. Where there is none, the tests
/// are skipped and say how to get it; <c>CHROMIUM_REQUIRED=true</c> turns such a skip into a failure.
/// </remarks>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Milliseconds. What is expected of a page comes at once, but not on a machine with much to do.</summary>
    private const float ExpectWithin = 120_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>For one test: longer than any takes on a machine that does a lot beside.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    public TimeSpan Patience { get; init; } = Long;

    public async Task InitializeAsync()
    {
        var executable = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named
            : UsualPlaces.FirstOrDefault(File.Exists);
        if (executable is null) return;
        Assertions.SetDefaultExpectTimeout(ExpectWithin);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser that knows nothing of other tests; dispose of it.</summary>
    public async Task<IBrowserContext> Open(BrowserNewContextOptions? options = null)
    {
        const string Remedy = "No Chromium is on this machine: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.";
        if (_browser is null && Environment.GetEnvironmentVariable("CHROMIUM_REQUIRED") == "true") Assert.Fail(Remedy);
        Skip.If(_browser is null, Remedy);
        var context = await _browser!.NewContextAsync(options).WaitAsync(Long);
        _ = Task.Run(() => EndUnlessClosed(context));
        return context;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>
    /// Most that is asked of a browser has no limit: one that answers no more keeps its test waiting, and the run with it. Without
    /// the connection to it everything that waits for an answer fails.
    /// </summary>
    private async Task EndUnlessClosed(IBrowserContext context)
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        context.Close += (_, _) => closed.TrySetResult();
        if (await Task.WhenAny(closed.Task, Task.Delay(Patience)) != closed.Task) _playwright?.Dispose();
    }
}
