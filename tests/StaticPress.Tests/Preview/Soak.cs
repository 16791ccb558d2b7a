using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using StaticPress.Tests.Support;
using Xunit.Abstractions;

namespace StaticPress.Tests.Preview;

/// <summary>
/// The real program over a long afternoon: a little in every run of the tests, in full (<c>SOAK_EDITS=2000</c>) on the published
/// binary in CI.
/// </summary>
public sealed class Soak(ITestOutputHelper output)
{
    private const string Site = "site/";
    private const string Moment = "2026-01-01T12:00:00Z";
    private const string BasePath = "/under";

    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("SOAK_EDITS") ?? "80", CultureInfo.InvariantCulture);

    /// <summary>For what was changed last to be served.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Whatever_is_done_to_the_folder_what_is_served_is_what_a_clean_build_writes()
    {
        using var folder = new TemporaryFolder();
        var edits = new SoakEdits(folder, Site);
        edits.Begin();
        await using var served = await ServedFolder.Start(folder, Site, Moment);
        var (checkpoints, handles, memory) = (Edits >= 1000 ? 20 : 2, 0, 0L);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var waits = new List<double>();
        for (var edit = 1; edit <= Edits; edit++)
        {
            edits.Next();
            var start = Stopwatch.GetTimestamp();
            var status = (await served.Client.GetAsync(edit % 2 == 0 ? BasePath + "/" : $"{BasePath}/2021/01/01/post-{edit % 60}/"))
                .StatusCode;
            waits.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.Contains(status, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.InternalServerError]);
            if (edit % (Edits / checkpoints) != 0) continue;
            await Compare(folder, served, gone);
            if (handles == 0) (handles, memory) = (served.Handles, served.Memory);
        }

        // The site itself has grown: what counts is what one takes that begins with it.
        await using var fresh = await ServedFolder.Start(folder, Site, Moment);
        await Compare(folder, fresh, []);
        output.WriteLine(
            $"{Edits} edits, {checkpoints} checkpoints, {gone.Count} files; 95 % of the answers within "
            + $"{string.Join(", ", waits.Chunk(Math.Max(1, Edits / checkpoints)).Select(part => $"{part.Order().ElementAt(part.Length * 95 / 100):0}"))} ms; handles {handles} → {served.Handles}, "
            + $"memory {memory >> 20} → {served.Memory >> 20} MB, of a preview that begins now {fresh.Memory >> 20} MB");
        Assert.True(served.IsAlive);
        Assert.InRange(served.Handles, 0, handles + 20);
        Assert.InRange(served.Memory, 0, memory * 2);
        Assert.InRange(served.Memory, 0, fresh.Memory * 2);
    }

    [Fact]
    public async Task Many_requests_for_one_page_and_then_for_all_are_answered_without_an_error()
    {
        const int PerSecond = 500, Askers = 8;
        var seconds = Edits >= 1000 ? 10 : 1;
        using var folder = new TemporaryFolder();
        var edits = new SoakEdits(folder, Site);
        edits.Begin();
        await using var served = await ServedFolder.Start(folder, Site, Moment);
        foreach (var random in new[] { false, true })
        {
            var (start, asked) = (Stopwatch.GetTimestamp(), new StrongBox<int>());
            await Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => Task.Run(() => Ask(start, asked, random))));
            output.WriteLine($"{asked.Value / Stopwatch.GetElapsedTime(start).TotalSeconds:0} requests a second for {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        }

        Assert.True(served.IsAlive);

        async Task Ask(long start, StrongBox<int> asked, bool random)
        {
            while (Interlocked.Increment(ref asked.Value) is var number && number <= PerSecond * seconds)
            {
                var due = TimeSpan.FromSeconds((double)number / PerSecond) - Stopwatch.GetElapsedTime(start);
                if (due > TimeSpan.Zero) await Task.Delay(due);
                var page = random ? $"{BasePath}/2020/02/02/branch-{number * 7919 % 500:000}/" : BasePath + "/";
                Assert.Equal(HttpStatusCode.OK, (await served.Client.GetAsync(page)).StatusCode);
            }
        }
    }

    private static async Task Compare(TemporaryFolder folder, ServedFolder served, HashSet<string> seen)
    {
        var build = CommandRun.OfProgram(folder, "build", "--source", Site, "--output", folder.At("built"), "--now", Moment, "--quiet");
        Assert.True(build.ExitCode == 0, build.Stdout + build.Stderr);
        var now = folder.Tree("built").ToHashSet(StringComparer.Ordinal);
        foreach (var path in now.Where(path => !path.StartsWith(".staticpress", StringComparison.Ordinal)))
        {
            var expected = await File.ReadAllBytesAsync(folder.At("built/" + path));
            await Until(served, path, (answer, bytes) => answer == HttpStatusCode.OK && bytes.AsSpan().SequenceEqual(expected));
        }

        foreach (var path in seen.Except(now)) await Until(served, path, (answer, _) => answer == HttpStatusCode.NotFound);
        seen.UnionWith(now);
    }

    private static async Task Until(ServedFolder served, string path, Func<HttpStatusCode, byte[], bool> isAsBuilt)
    {
        for (var start = Stopwatch.GetTimestamp(); ; await Task.Delay(10))
        {
            using var answer = await served.Client.GetAsync($"{BasePath}/{path}");
            if (isAsBuilt(answer.StatusCode, await answer.Content.ReadAsByteArrayAsync())) return;
            if (Stopwatch.GetElapsedTime(start) > Patience) Assert.Fail($"{path} is not as a clean build has it; it is {(int)answer.StatusCode}:\n{await answer.Content.ReadAsStringAsync()}");
        }
    }
}
