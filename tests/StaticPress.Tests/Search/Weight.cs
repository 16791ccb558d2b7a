using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;
using StaticPress.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticPress.Tests.Search;

/// <summary>What a query costs a phone.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Weight(Chromium chromium)
{
    private const int Posts = 400;
    private const int MostBytes = 150_000;

    [SkippableFact]
    public async Task A_query_loads_little_and_the_next_letter_is_answered_at_once()
    {
        using var folder = new TemporaryFolder();
        Archive().WriteTo(folder);
        await using var preview = await PreviewedFolder.Start(folder.FullPath);
        await using var context =
            await chromium.Open(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(preview.Address, "search/").AbsoluteUri);
        await (await context.NewCDPSessionAsync(page))
            .SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        var loaded = new ConcurrentQueue<IResponse>();
        page.Response += (_, response) => loaded.Enqueue(response);

        await page.GetByLabel("Search the archive").FillAsync("story1");
        await Expect(page.Locator(".hit")).ToHaveCountAsync(10);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var bytes = 0;
        foreach (var response in loaded) bytes += Compressed(await response.BodyAsync());
        var times = new List<double>();
        foreach (var query in (string[])["story2", "story21", "story2", "story21"]) times.Add(await page.EvaluateAsync<double>(TimeToAnswer,
            query));

        Assert.InRange(bytes, 1, MostBytes);
        Assert.True(loaded.Count < 30, $"{loaded.Count} files were loaded.");
        Assert.True(times.Min() < 100, $"The answers took {string.Join(", ", times)} ms.");
    }

    /// <summary>Milliseconds from the key to the hits.</summary>
    private const string TimeToAnswer = """
        query => new Promise(done => {
          const begin = performance.now();
          new MutationObserver((_, observer) => { observer.disconnect(); done(performance.now() - begin); }).observe(document.getElementById('hits'), { childList: true });
          const box = document.getElementById('q');
          box.value = query;
          box.dispatchEvent(new Event('input', { bubbles: true }));
        })
        """;

    private static TestSite Archive()
    {
        var site = new TestSite().Config("title: Show");
        for (var number = 0; number < Posts; number++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 300).Select(at => $"word{number * 37 % 101 * at % 1999}"));
            site = site.Post($"{new DateTime(2020, 1, 1).AddDays(number):yyyy-MM-dd}-{number}", $"title: Story{number} of the day", $"{words} story{number * 7 % Posts}");
        }

        return site;
    }

    /// <summary>GitHub Pages sends text compressed; the index's own files hardly shrink.</summary>
    private static int Compressed(byte[] body)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(body);
        return (int)output.Length;
    }
}
