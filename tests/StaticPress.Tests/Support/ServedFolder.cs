using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace StaticPress.Tests.Support;

/// <summary>A site folder served by the real program in a process of its own, for as long as a test runs.</summary>
/// <remarks><c>STATICPRESS</c> names the program to run: CI sets it to the published binary.</remarks>
internal sealed partial class ServedFolder : IAsyncDisposable
{
    /// <summary>Far longer than any change takes to show.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task _said;

    private ServedFolder(Process process, Uri address, bool isRead)
    {
        _process = process;
        _said = isRead ? Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()) : Task.CompletedTask;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = address,
            Timeout = Patience
        };
    }

    public HttpClient Client { get; }

    public bool IsAlive => !_process.HasExited;

    /// <summary>Open files, sockets and pipes; 0 where the system does not tell.</summary>
    public int Handles => Directory.Exists($"/proc/{_process.Id}/fd") ? Directory.GetFileSystemEntries($"/proc/{_process.Id}/fd")
        .Length : 0;

    /// <summary>The memory that it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Comes back when the site has been read.</summary>
    /// <param name="site">From the test's folder.</param>
    /// <param name="isRead">Whether anybody reads what it says, after its first line.</param>
    public static async Task<ServedFolder> Start(TemporaryFolder folder, string site, string moment, bool isRead = true)
    {
        var process = StaticPressProcess.Start(folder, "serve", "--source", site, "--port", "0", "--no-reload", "--now", moment);
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience)
            ?? throw new InvalidOperationException($"The program ended: {await process.StandardError.ReadToEndAsync()}");
        var served = new ServedFolder(process, new Uri(Address().Match(line).Value), isRead);
        while ((await served.Client.GetAsync("/")).StatusCode == HttpStatusCode.ServiceUnavailable) await Task.Yield();
        return served;
    }

    /// <summary>Looks at a page again and again until it holds some words.</summary>
    public async Task UntilHas(string path, string words)
    {
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(5))
        {
            using var answer = await Client.GetAsync(path);
            if ((await answer.Content.ReadAsStringAsync()).Contains(words, StringComparison.Ordinal)) return;
            if (Stopwatch.GetElapsedTime(start) > Patience) Assert.Fail($"{path} never says '{words}'.");
        }
    }

    /// <summary>Stops it as its author does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> Interrupt()
    {
        StaticPressProcess.Interrupt(_process);
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        await _said;
        _process.Dispose();
    }

    [GeneratedRegex("http://[^/]+/")]
    private static partial Regex Address();
}
