using System.Diagnostics;
using System.Net;
using StaticPress.Config;
using StaticPress.Preview;

namespace StaticPress.Tests.Support;

/// <summary>A site folder served on a port of its own, in this process, for as long as a test runs.</summary>
internal sealed class PreviewedFolder : IAsyncDisposable
{
    /// <summary>Far longer than any change takes to show; what has not come by then does not come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Between two looks at a page that is awaited.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly CancellationTokenSource _stop;
    private readonly Task _running;
    private readonly List<string> _said;
    private TemporaryFolder? _own;

    private PreviewedFolder(Uri address, Task running, CancellationTokenSource stop, List<string> said)
    {
        (Address, _running, _stop, _said) = (address, running, stop, said);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = address,
            Timeout = Patience
        };
    }

    /// <summary>With a slash at the end and without the base path.</summary>
    public Uri Address { get; }

    /// <summary>Follows no redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>The folder that was made for <see cref="Of(TestSite, bool)"/>, and goes with it.</summary>
    public TemporaryFolder Folder => _own ?? throw new InvalidOperationException("This preview shows a folder that was there before.");

    /// <summary>What the author's terminal shows so far.</summary>
    public string Said
    {
        get
        {
            lock (_said) return string.Concat(_said.Select(line => line + "\n"));
        }
    }

    /// <summary>Writes a site into a folder of its own and shows that.</summary>
    public static Task<PreviewedFolder> Of(TestSite site, bool reload = false) => Of(site, options => options with { Reload = reload });

    public static async Task<PreviewedFolder> Of(TestSite site, Func<PreviewOptions, PreviewOptions> change)
    {
        var folder = new TemporaryFolder();
        site.WriteTo(folder);
        var preview = await Start(change(Options(folder.FullPath)));
        preview._own = folder;
        return preview;
    }

    /// <param name="reload">Off, pages are sent exactly as a build writes them.</param>
    public static Task<PreviewedFolder> Start(string folder, bool reload = false) => Start(Options(folder) with { Reload = reload });

    /// <summary>On any free port of this machine, at the tests' moment, without the reload script.</summary>
    public static PreviewOptions Options(string folder) =>
        new(folder, () => new BuildOptions(TestSite.Moment), IPAddress.Loopback, 0, false, PreviewOptions.VisualStudioCode);

    /// <summary>Comes back when the site has been read.</summary>
    public static async Task<PreviewedFolder> Start(PreviewOptions options)
    {
        var preview = await Listen(options);
        const int NotRead = 503;
        await preview.Until("/", (status, _) => status != NotRead);
        return preview;
    }

    /// <summary>Comes back when the first request would be answered.</summary>
    public static async Task<PreviewedFolder> Listen(PreviewOptions options)
    {
        var stop = new CancellationTokenSource();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        var voice = new PreviewVoice(Say, problems => problems.Select(problem => problem.ToString()).ToList().ForEach(Say));
        var running = Task.Run(() => PreviewServer.Run(options, voice, listening.SetResult, stop.Token));
        await Task.WhenAny(listening.Task, running).WaitAsync(Patience);
        if (running.IsCompleted) await running;
        return new PreviewedFolder(await listening.Task, running, stop, said);

        void Say(string line)
        {
            lock (said) said.Add(line);
        }
    }

    public async Task<string> Text(string path) => await (await Client.GetAsync(path)).Content.ReadAsStringAsync();

    public async Task<int> Status(string path) => (int)(await Client.GetAsync(path)).StatusCode;

    /// <summary>Looks at a page again and again until it is as awaited.</summary>
    /// <returns>The page.</returns>
    public async Task<string> Until(string path, Func<int, string, bool> isAwaited)
    {
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(Pause))
        {
            using var answer = await Client.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            if (isAwaited((int)answer.StatusCode, text)) return text;
            if (Stopwatch.GetElapsedTime(start) > Patience) Assert.Fail($"{path} did not become what was awaited. It is {(int)answer.StatusCode}:\n{text}\nThe terminal says:\n{Said}");
        }
    }

    public Task<string> UntilStatus(string path, int status) => Until(path, (now, _) => now == status);

    public Task<string> UntilHas(string path, string words) => Until(path, (_, text) => text.Contains(words, StringComparison.Ordinal));

    /// <summary>Waits until the author's terminal shows some words.</summary>
    public async Task UntilSaid(string words)
    {
        for (var start = Stopwatch.GetTimestamp(); !Said.Contains(words, StringComparison.Ordinal); await Task.Delay(Pause))
        {
            if (Stopwatch.GetElapsedTime(start) > Patience) Assert.Fail($"The terminal never says '{words}'. It says:\n{Said}");
        }
    }

    public async Task Stop()
    {
        await _stop.CancelAsync().WaitAsync(Patience);
        await _running.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Stop();
        _stop.Dispose();
        _own?.Dispose();
    }
}
