using System.Text;
using StaticPress.Commands;

namespace StaticPress.Tests.Commands;

/// <summary>What a running preview says waits for the terminal, and never the other way round.</summary>
public sealed class QueuedLines
{
    /// <summary>Only a queue that is broken takes so long, however busy the machine is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public void Lines_are_written_in_their_order_and_the_last_before_the_end()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using (var queue = new TerminalQueue(new Terminal(output, TextWriter.Null, isWatched: false)))
        {
            for (var line = 1; line <= 100; line++) Say(queue, line);
        }

        Assert.Equal(string.Concat(Enumerable.Range(1, 100).Select(line => $"{line}\n")), output.ToString());
    }

    [Fact]
    public async Task A_terminal_that_stands_still_holds_nobody_up_and_shows_the_newest_when_it_goes_on()
    {
        using var output = new StoppedWriter("5000");
        var queue = new TerminalQueue(new Terminal(output, TextWriter.Null, isWatched: false));
        Say(queue, 1);
        await output.Standing.WaitAsync(Patience);
        // Each comes back although nothing is taken; were one held up, nothing would ever let it go on.
        for (var line = 2; line <= 5000; line++) Say(queue, line);
        output.GoOn();
        Assert.Equal(
            ["1", "(3,999 messages were not shown here: nobody read them.)", .. Enumerable.Range(4001, 1000).Select(line => $"{line}")],
            await output.Written.WaitAsync(Patience));
    }

    [Fact]
    public void What_cannot_be_written_is_lost_and_the_rest_is_written()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using (var queue = new TerminalQueue(new Terminal(output, TextWriter.Null, isWatched: false)))
        {
            queue.Add(_ => throw new IOException("No space left on device"));
            Say(queue, 1);
        }

        Assert.Equal("1\n", output.ToString());
    }

    private static void Say(TerminalQueue queue, int line) => queue.Add(terminal => terminal.Line($"{line}"));

    /// <summary>Takes nothing until it goes on, as a full pipe does.</summary>
    private sealed class StoppedWriter(string last) : TextWriter
    {
        private readonly ManualResetEventSlim _goesOn = new();
        private readonly TaskCompletionSource _standing = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<IReadOnlyList<string>> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<string> _lines = [];

        public override Encoding Encoding => Encoding.UTF8;

        /// <summary>Somebody wants to write, and waits.</summary>
        public Task Standing => _standing.Task;

        /// <summary>Every line, once the last is there.</summary>
        public Task<IReadOnlyList<string>> Written => _written.Task;

        public void GoOn() => _goesOn.Set();

        public override void WriteLine(string? value)
        {
            _standing.TrySetResult();
            Assert.True(_goesOn.Wait(Patience));
            _lines.Add(value ?? "");
            if (value == last) _written.SetResult(_lines);
        }
    }
}
