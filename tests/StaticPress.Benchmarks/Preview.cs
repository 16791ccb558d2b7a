using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace StaticPress.Benchmarks;

/// <summary>
/// An author's afternoon with a large site: how soon the preview is there, how soon it shows what was saved, what it holds on to.
/// </summary>
internal sealed class Preview(Process process, HttpClient client, string[] posts)
{
    /// <summary>Edits that are timed, each from the save to the first answer that has it.</summary>
    private const int Timed = 200;

    /// <summary>Edits in a row, after which memory and handles must be as before.</summary>
    private const int InARow = 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async IAsyncEnumerable<string> Measure(string program, string site)
    {
        var start = Stopwatch.GetTimestamp();
        using var process =
            Process.Start(new ProcessStartInfo(program,
            ["serve", "--source", site, "--port", "0", "--no-reload"])
            { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{program} ended at once.");
        var said = process.StandardOutput.ReadToEndAsync();
        using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[2]) };
        var posts = Directory.GetFiles(Path.Combine(site, "content", "posts"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToArray();
        var preview = new Preview(process, client, posts);
        while ((await client.GetAsync("/")).StatusCode != HttpStatusCode.OK) await Task.Yield();
        yield return Row("preview, ready", Text($"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s after the start"));
        yield return Row("preview, save to bytes", await preview.TimeEdits());
        yield return Row("preview, held", await preview.EditOnAndOn());
        process.Kill();
        await process.WaitForExitAsync();
        await said;
    }

    private async Task<string> TimeEdits()
    {
        var times = new List<double>();
        for (var edit = 0; edit < Timed; edit++)
        {
            times.Add((await Edit(posts[edit * 37 % posts.Length], edit)).TotalMilliseconds);
            await Task.Delay(20); // Nobody types faster.
        }

        times.Sort();
        return Text($"median {times[Timed / 2]:0} ms   95 % within {times[Timed * 95 / 100]:0} ms   worst {times[^1]:0} ms   ({Timed} edits)");
    }

    private async Task<string> EditOnAndOn()
    {
        var (memory, handles, threads) = Look();
        for (var edit = 0; edit < InARow; edit++) await Edit(posts[edit * 61 % posts.Length], edit);
        var after = Look();
        return Text($"{memory / 1e6:0} MB, {handles} handles, {threads} threads; after {InARow} more edits {after.Memory / 1e6:0} MB, {after.Handles} handles, {after.Threads} threads; peak {process.PeakWorkingSet64 / 1e6:0} MB");
    }

    /// <summary>Saves one more sentence and asks for the page until it has it.</summary>
    private async Task<TimeSpan> Edit(string post, int number)
    {
        var sentence = Text($"Edit number {number} of this run.");
        await File.AppendAllTextAsync(post, $"\n{sentence}\n");
        var name = Path.GetFileNameWithoutExtension(post);
        var url = $"/{name[..10].Replace('-', '/')}/{name[11..]}/";
        var start = Stopwatch.GetTimestamp();
        while (!Encoding.UTF8.GetString(await client.GetByteArrayAsync(url)).Contains(sentence, StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(start) > Patience) throw new TimeoutException($"{url} does not show what was saved.");
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private (long Memory, int Handles, int Threads) Look()
    {
        process.Refresh();
        var handles = OperatingSystem.IsLinux() ? Directory.GetFileSystemEntries($"/proc/{process.Id}/fd").Length : process.HandleCount;
        return (process.WorkingSet64, handles, process.Threads.Count);
    }

    private static string Row(string name, string figures) => $"{name,-25} {figures}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
