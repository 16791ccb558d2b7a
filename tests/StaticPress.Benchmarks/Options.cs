using System.Globalization;

namespace StaticPress.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Program">The staticpress executable.</param>
/// <param name="TempFolder">Where site and output are written: in memory where the machine offers that, so that no disk is
/// measured.</param>
internal sealed record Options(string Program, int Posts, int Comments, int Runs, string TempFolder)
{
    public const string Usage = "usage: dotnet run -c Release --project tests/StaticPress.Benchmarks -- PATH-TO-STATICPRESS [--posts 10000] [--replies 0] [--runs 5] [--hugo PATH-TO-HUGO]";

    /// <summary>Another generator to compare with, from a hundred posts on; null for none.</summary>
    public string? Hugo { get; init; }

    private const string MemoryFolder = "/dev/shm";

    /// <returns>Null when the arguments are not as <see cref="Usage"/> says.</returns>
    public static Options? Read(string[] args)
    {
        if (args.Length % 2 == 0 || !File.Exists(args[0])) return null;
        var options = new Options(Path.GetFullPath(args[0]), 10_000, 0, 5, Directory.Exists(MemoryFolder) ? MemoryFolder
            : Path.GetTempPath());
        foreach (var pair in args.Skip(1).Chunk(2))
        {
            if (pair[0] == "--hugo")
            {
                options = options with { Hugo = pair[1] };
                continue;
            }

            if (!int.TryParse(pair[1], CultureInfo.InvariantCulture, out var number)
                || number < (pair[0] == "--replies" ? 0 : 1)) return null;
            if (pair[0] == "--replies") options = options with { Comments = number };
            else if (pair[0] == "--posts") options = options with { Posts = number };
            else if (pair[0] == "--runs") options = options with { Runs = number };
            else return null;
        }

        return options;
    }
}
