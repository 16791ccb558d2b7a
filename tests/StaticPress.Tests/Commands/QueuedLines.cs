using System.Text;
using StaticPress.Commands;

namespace StaticPress.Tests.Commands;

/// <summary>What a running preview says waits for the terminal, and never the other way round.</summary>
public sealed class QueuedLines
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

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
        var said = Task.Run(() =>
        {
            using var queue = new TerminalQueue(new Terminal(output, TextWriter.Null, isWatched: false));
            for (var line = 1; line <= 5000; line++) Say(queue, line);
        });
        await said.WaitAsync(Patience);
        output.GoOn();
        var written = await output.Written.WaitAsync(Patience);
        // The writer took the first line before it stood still, or none.
        string[] first = [.. written.TakeWhile(line => line == "1")];
        Assert.Equal(
            [.. first, $"({4000 - first.Length:N0} messages were not shown here: nobody read them.)", .. Enumerable.Range(4001, 1000).Select(line => $"{line}")],
            written);
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
        private readonly TaskCompletionSource<IReadOnlyList<string>> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<string> _lines = [];

        public override Encoding Encoding => Encoding.UTF8;

        /// <summary>Every line, once the last is there.</summary>
        public Task<IReadOnlyList<string>> Written => _written.Task;

        public void GoOn() => _goesOn.Set();

        public override void WriteLine(string? value)
        {
            Assert.True(_goesOn.Wait(Patience));
            _lines.Add(value ?? "");
            if (value == last) _written.SetResult(_lines);
        }
    }
}
