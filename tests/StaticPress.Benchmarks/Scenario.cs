using System.Globalization;

namespace StaticPress.Benchmarks;

/// <summary>Something a user waits for.</summary>
/// <param name="Prepare">Runs before each measured run and is not measured.</param>
internal sealed record Scenario(string Name, string Program, string[] Arguments, Action Prepare)
{
    public static IEnumerable<Scenario> All(string program, string site)
    {
        var output = Path.Combine(site, "_site");
        string[] build = ["build", "--source", site, "--output", output, "--quiet"];
        yield return new("build, no output yet", program, build, () => DeleteFolder(output));
        yield return new("build, nothing changed", program, build, () => { });
        yield return new("build, one post changed", program, build, () => ChangeOnePost(site));
    }

    public string Measure(int runs)
    {
        var all = new List<Run>();
        for (var i = 0; i < runs; i++)
        {
            Prepare();
            all.Add(Run.Of(Program, Arguments));
        }

        return string.Create(CultureInfo.InvariantCulture,
            $"{Name,-25} wall {Median(all, run => run.Wall.TotalSeconds):0.00} s   CPU {Median(all, run => run.Cpu.TotalSeconds):0.00} s   peak {Median(all, run => run.PeakBytes) / 1e6:0} MB");
    }

    private static double Median(List<Run> runs, Func<Run, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static void ChangeOnePost(string site)
    {
        var post = Directory.EnumerateFiles(site, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.AppendAllText(post, "\nOne more sentence.\n");
    }
}
