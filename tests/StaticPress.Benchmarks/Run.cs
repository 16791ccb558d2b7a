using System.ComponentModel;
using System.Diagnostics;

namespace StaticPress.Benchmarks;

/// <summary>What one run of a program cost.</summary>
/// <param name="Cpu">User and system time of all its threads, as last seen before it ended.</param>
/// <param name="PeakBytes">The most memory it held at once.</param>
internal sealed record Run(TimeSpan Wall, TimeSpan Cpu, long PeakBytes)
{
    /// <summary>How often a running program is looked at.</summary>
    private const int PollMilliseconds = 4;

    public static Run Of(string program, string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(PollMilliseconds)) (cpu, peak) = Look(process, cpu, peak);
        clock.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output.Result}");
        return new Run(clock.Elapsed, cpu, peak);
    }

    private static (TimeSpan Cpu, long Peak) Look(Process process, TimeSpan cpu, long peak)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
        {
            return (cpu, peak); // it ended between the two looks
        }
    }
}
