using System.Runtime.InteropServices;

namespace StaticPress.Commands;

/// <summary>
/// While it lasts, Ctrl-C, a closed terminal and the system's request to end ask for an orderly end first; the second time they end the
/// program.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _signals;
    private PosixSignal? _came;

    public Interruption() =>
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP,
            PosixSignal.SIGQUIT }.Select(signal => PosixSignalRegistration.Create(signal, Take))];

    public CancellationToken Stop => _stop.Token;

    /// <summary>As a shell tells that a signal ended a program.</summary>
    public int ExitCode => 128 + _came switch
    {
        PosixSignal.SIGHUP => 1,
        PosixSignal.SIGQUIT => 3,
        PosixSignal.SIGTERM => 15,
        _ => 2,
    };

    /// <summary>Whether anybody is still there to be told.</summary>
    public bool IsWatched => _came is not PosixSignal.SIGHUP;

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _stop.Dispose();
    }

    private void Take(PosixSignalContext signal)
    {
        if (_came is not null) return;
        _came = signal.Signal;
        signal.Cancel = true;
        _stop.Cancel();
    }
}
