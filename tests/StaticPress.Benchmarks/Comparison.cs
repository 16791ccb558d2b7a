using System.Globalization;

namespace StaticPress.Benchmarks;

/// <summary>
/// The same blog by this program and by Hugo, then with everything on beside a plain copy of what that makes; in turn, so that a machine
/// that slows down slows all of them.
/// </summary>
internal static class Comparison
{
    private const int Fewest = 100;

    public static IEnumerable<string> Rows(Options options, string hugo, string folder)
    {
        yield return "| posts | what is built | by | wall | CPU | memory |";
        yield return "|---:|---|---|---:|---:|---:|";
        for (var posts = Fewest; posts <= options.Posts; posts *= 10)
        {
            var here = Directory.CreateDirectory(Path.Combine(folder, posts.ToString(CultureInfo.InvariantCulture)));
            var contestants = Contestants(options.Program, hugo, here.FullName, posts);
            var runs = contestants.Select(_ => new List<Run>()).ToArray();
            // The first of each is not counted: it reads what the system has not in memory yet.
            for (var run = 0; run <= options.Runs; run++)
            {
                for (var at = 0; at < contestants.Length; at++)
                {
                    contestants[at].Prepare();
                    var measured = Run.Of(contestants[at].Program, contestants[at].Arguments);
                    if (run > 0) runs[at].Add(measured);
                }
            }

            for (var at = 0; at < contestants.Length; at++) yield return Row(posts, contestants[at].Name, runs[at]);
            here.Delete(recursive: true);
        }
    }

    private static Scenario[] Contestants(string program, string hugo, string folder, int posts)
    {
        var (plain, full, other, copy) = (Path.Combine(folder, "plain"), Path.Combine(folder, "full"), Path.Combine(folder, "hugo"),
            Path.Combine(folder, "copy"));
        Corpus.WritePlain(plain, posts);
        Corpus.Write(full, posts);
        HugoSite.Write(other, Path.Combine(plain, "content", "posts"));
        return
        [
            new("posts, home, categories | StaticPress", program, Scenario.Build(plain), () =>
                Scenario.DeleteFolder(Scenario.Output(plain))),
            new("posts, home, categories | Hugo", hugo, ["--quiet", "--source", other], () =>
                Scenario.DeleteFolder(Path.Combine(other, "public"))),
            new("everything | StaticPress", program, Scenario.Build(full), () => Scenario.DeleteFolder(Scenario.Output(full))),
            new("everything | `cp -r` of it", "cp", ["-r", Scenario.Output(full), copy], () => Scenario.DeleteFolder(copy)),
        ];
    }

    private static string Row(int posts, string name, List<Run> runs) => string.Create(CultureInfo.InvariantCulture,
        $"| {posts:N0} | {name} | {Scenario.Median(runs, run => run.Wall.TotalSeconds):0.00} s | {Scenario.Median(runs, run => run.Cpu.TotalSeconds):0.00} s | {Scenario.Median(runs, run => run.PeakBytes) / 1e6:0} MB |");
}
