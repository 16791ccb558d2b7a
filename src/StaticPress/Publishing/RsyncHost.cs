using StaticPress.Machine;
using StaticPress.Output;
using StaticPress.Primitives;

namespace StaticPress.Publishing;

/// <summary>A folder on another machine that <c>rsync</c> reaches: <c>me@host.example:/var/www/blog</c>.</summary>
/// <param name="Place">As rsync takes it.</param>
/// <param name="Site">The folder that a build has just written.</param>
internal sealed record RsyncHost(string Place, string Site)
{
    /// <summary>In the folder of the build, which nobody commits.</summary>
    private const string Theirs = OutputPath.ReservedPrefix + "-there";

    private MachineProgram Rsync { get; } = new("rsync", Site);

    /// <summary><c>C:\sites</c> is a folder of this machine, and so is <c>./a:b</c>.</summary>
    public static bool IsMeant(string place) =>
        place.StartsWith("rsync://", StringComparison.Ordinal)
            || (place.IndexOf(':') is > 1 and var colon && !place[..colon].Contains('/'));

    /// <summary>What would change there, by content; nothing is written.</summary>
    public RsyncPlan Plan()
    {
        if (Place.Split("://")[0].ToLowerInvariant() is "http" or "https")
            return new RsyncPlan([], [], [])
            {
                Refusal = Problem.Error(new Place(Place), ProblemCode.NotPublished,
                "This is where readers find the site, and no folder that can be written to.",
                "Name it as rsync does: me@host:/var/www/blog.")
            };
        var fetched = Rsync.Run("--quiet", $"{Place.TrimEnd('/')}/{Manifest.FileName}", $"{Theirs}/");
        if (!fetched.IsGood && !IsNoFile(fetched)) return new RsyncPlan([], [], []) { Refusal = Refused(fetched) };
        var (ours, theirs) = (Manifest.Read(Site), fetched.IsGood ? Manifest.Read(Path.Join(Site, Theirs)) : []);
        var looked = Send(ours, "--dry-run");
        if (!looked.IsGood) return new RsyncPlan([], [], []) { Refusal = Refused(looked) };
        // "<f+++++++++ a/index.html" is new there, "<f.st...... a/index.html" differs (rsync(1), --itemize-changes).
        var lines = looked.Output.Split('\n').Where(line => line.Length > 12 && line[0] is '<' or '>' && line[1] == 'f')
            .Select(line => (IsNew: line[2] == '+', Path: line[12..])).Where(line => line.Path != Manifest.FileName).ToArray();
        string[] changed = [.. lines.Where(line => !line.IsNew).Select(line => line.Path)];
        return new RsyncPlan([.. lines.Where(line => line.IsNew).Select(line => line.Path)], changed,
            [.. theirs.Except(ours).Order(StringComparer.Ordinal)])
        {
            Refusal = changed.FirstOrDefault(path => !theirs.Contains(path)) is { } foreign ? InTheWay(foreign) : null,
        };
    }

    /// <summary>Sends what is new or changed, then removes what the site no longer has; of other files there none is touched.</summary>
    /// <returns>Why not; null when it is done.</returns>
    public Problem? Send(RsyncPlan plan)
    {
        var sent = Send(Manifest.Read(Site));
        if (!sent.IsGood) return Refused(sent);
        if (plan.Gone.Count == 0) return null;
        var removed = Rsync.RunWith(Lines(plan.Gone.SelectMany(WithFolders).Distinct().Select(Pattern)),
            "--recursive", "--delete", "--from0", "--include-from=-", "--exclude=*", "./", Place);
        return removed.IsGood ? null : Refused(removed);
    }

    private ProgramAnswer Send(IEnumerable<string> paths, params string[] more) =>
        Rsync.RunWith(Lines(paths.Append(Manifest.FileName)),
            ["--checksum", "--times", "--links", "--itemize-changes", "--files-from=-", "--from0", .. more, "./", Place]);

    /// <summary>All else is excluded, and so is safe; a folder that is empty then goes too.</summary>
    private static IEnumerable<string> WithFolders(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..(slash + 1)];
        yield return path;
    }

    /// <summary>In a pattern with a bracket a backslash makes it mean itself; other signs of patterns are in no address.</summary>
    private static string Pattern(string path) => "/" + path.Replace("[", "\\[", StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> paths) =>
        string.Concat(paths.Order(StringComparer.Ordinal).Select(path => path + '\0'));

    /// <summary>A first publication; the folder itself may not be there either.</summary>
    private static bool IsNoFile(ProgramAnswer answer) => answer.Error.Contains("No such file or directory", StringComparison.Ordinal)
        && answer.Error.Contains(Manifest.FileName, StringComparison.Ordinal);

    private Problem InTheWay(string path) => Problem.Error(new Place(Place), ProblemCode.NotOurFile,
        $"'{path}' is there already, and this program did not write it.", "Remove it there, or publish to a folder of its own.");

    private Problem Refused(ProgramAnswer answer) => answer.End switch
    {
        ProgramEnd.Missing => Told("rsync is not on this machine.", "Install it with your system's packages."),
        ProgramEnd.OutOfTime =>
            Told("rsync did not come to an end, and was stopped.", "Try 'ssh' to that host in a terminal: it may ask for a password."),
        _ => Told($"rsync refused: {Why(answer)}",
            "Try 'rsync --list-only' with that place in a terminal. What arrived there stays, and the next publication completes it."),
    };

    private static string Why(ProgramAnswer answer) =>
        answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() is { } line
            ? line.TrimEnd('.') + "."
            : "it does not say why.";

    private Problem Told(string text, string hint) => Problem.Error(new Place(Place), ProblemCode.NotPublished, text, hint);
}

/// <summary>Paths below the site, ordinal.</summary>
/// <param name="Gone">This program wrote them there, and the site has them no more.</param>
internal sealed record RsyncPlan(IReadOnlyList<string> New, IReadOnlyList<string> Changed, IReadOnlyList<string> Gone)
{
    /// <summary>Why nothing is sent.</summary>
    public Problem? Refusal { get; init; }

    public bool IsNothing => New.Count + Changed.Count + Gone.Count == 0;
}
