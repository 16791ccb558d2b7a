using System.Globalization;
using System.Threading.Channels;

namespace StaticPress.Commands;

/// <summary>
/// Writes to the terminal from a thread of its own, for a program that goes on whether anybody reads or not: a pipe that is full, or
/// a terminal that was stopped with Ctrl-S, holds up nothing but that thread.
/// </summary>
internal sealed class TerminalQueue : IDisposable
{
    /// <summary>With so much waiting nobody reads: the oldest gives way to the newest.</summary>
    private const int Most = 1000;

    /// <summary>For what was said last, when the program ends.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly Channel<Action<Terminal>> _waiting;
    private readonly Thread _writer;
    private int _lost;

    public TerminalQueue(Terminal terminal)
    {
        _waiting = Channel.CreateBounded<Action<Terminal>>(
            // The one continuation wakes the writer; on the thread pool it would wait for whatever keeps that busy.
            new BoundedChannelOptions(Most)
            {
                FullMode = BoundedChannelFullMode.DropOldest,
                SingleReader = true,
                AllowSynchronousContinuations = true
            },
            _ => Interlocked.Increment(ref _lost));
        _writer = new Thread(() => WriteTo(terminal)) { IsBackground = true };
        _writer.Start();
    }

    /// <summary>Comes back at once.</summary>
    public void Add(Action<Terminal> write) => _waiting.Writer.TryWrite(write);

    public void Dispose()
    {
        _waiting.Writer.TryComplete();
        _writer.Join(LastWords);
    }

    private void WriteTo(Terminal terminal)
    {
        while (_waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (_waiting.Reader.TryRead(out var write))
            {
                try
                {
                    if (Interlocked.Exchange(ref _lost, 0) is > 0 and var lost) terminal.Line(Lost(lost));
                    write(terminal);
                }
                catch (IOException)
                {
                    // A file on a full disk, say: what cannot be written is lost, and the program goes on.
                }
            }
        }
    }

    private static string Lost(int messages) => messages == 1
        ? "(1 message was not shown here: nobody read it.)"
        : string.Create(CultureInfo.InvariantCulture, $"({messages:N0} messages were not shown here: nobody read them.)");
}
