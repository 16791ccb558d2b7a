using System.Net;
using StaticPress.Config;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Tests.Support;

/// <summary>A site folder served on a port of its own, in this process, for as long as a test runs.</summary>
internal sealed class PreviewedFolder : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _running;

    private PreviewedFolder(Uri address, Task running, CancellationTokenSource stop) => (Address, _running, _stop) = (address, running, stop);

    /// <summary>With a slash at the end and without the base path.</summary>
    public Uri Address { get; }

    /// <param name="reload">Off, pages are sent exactly as a build writes them.</param>
    public static async Task<PreviewedFolder> Start(string folder, bool reload = false)
    {
        var stop = new CancellationTokenSource();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var options = new PreviewOptions(folder, () => new BuildOptions(TestSite.Moment), IPAddress.Loopback, 0, reload, PreviewOptions.VisualStudioCode);
        var voice = new PreviewVoice(_ => { }, (IReadOnlyList<Problem> _) => { });
        var running = Task.Run(() => PreviewServer.Run(options, voice, listening.SetResult, stop.Token));
        await Task.WhenAny(listening.Task, running);
        if (running.IsCompleted) await running;
        return new PreviewedFolder(await listening.Task, running, stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
    }
}
