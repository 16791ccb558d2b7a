using System.Globalization;

namespace StaticPress.Benchmarks;

/// <summary>Something a user waits for.</summary>
/// <param name="Prepare">Runs before each measured run and is not measured.</param>
internal sealed record Scenario(string Name, string Program, string[] Arguments, Action Prepare)
{
    /// <param name="plain">A site of posts, home and categories.</param>
    /// <param name="full">A site with everything on.</param>
    public static IEnumerable<Scenario> All(string program, string plain, string full)
    {
        var build = Build(full);
        yield return new("posts, home, categories", program, Build(plain), () => DeleteFolder(Output(plain)));
        yield return new("everything", program, build, () => DeleteFolder(Output(full)));
        yield return new("  nothing has changed", program, build, () => { });
        yield return new("  one post has changed", program, build, () => ChangeOnePost(full));
    }

    public static string[] Build(string site) => ["build", "--source", site, "--output", Output(site), "--quiet"];

    public static string Output(string site) => Path.Combine(site, "_site");

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

    public static double Median(List<Run> runs, Func<Run, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);

    public static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    private static void ChangeOnePost(string site)
    {
        var post = Directory.EnumerateFiles(site, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.AppendAllText(post, "\nOne more sentence.\n");
    }
}
