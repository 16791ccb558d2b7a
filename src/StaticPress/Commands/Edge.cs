using StaticPress.Checking.GitHubPages;
using StaticPress.Hosting;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary>Everything a command takes from the world around it, as values: a test brings its own.</summary>
/// <param name="WorkingFolder">Where relative folders start; empty when it was deleted while somebody stood in it.</param>
/// <param name="HomeFolder">The author's home, which is never an output folder; empty when there is none.</param>
/// <param name="OnGitHub">Problems are also printed as GitHub annotations.</param>
internal sealed record Edge(Terminal Terminal, DateTimeOffset Now, string WorkingFolder, string HomeFolder, bool OnGitHub)
{
    /// <summary>From so far up, the whole path is easier to read.</summary>
    private static readonly string FarUp = Path.Join("..", "..", "..");

    /// <summary>Standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>The machine's, as <c>Europe/London</c>; only a new blog takes it from there.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The folders that programs are found in, as the system parts them; empty when that does not matter.</summary>
    public string SearchPath { get; init; } = "";

    /// <summary>Where the program's own files are; empty when that does not matter.</summary>
    public string ProgramFolder { get; init; } = "";

    /// <summary>Where a host gets this program from.</summary>
    public ProgramOrigin Program { get; init; } = new ProgramOrigin.Package();

    /// <summary>Gives another text each time, of letters and digits, that nobody can guess.</summary>
    public Func<string> Secret { get; init; } = () => throw new InvalidOperationException("Nothing secret can be made here.");

    /// <summary>Where GitHub checked the repository out; empty elsewhere.</summary>
    public string Workspace { get; init; } = "";

    /// <param name="site">The folder that the places of the problems are from.</param>
    public void Problems(IReadOnlyList<Problem> problems, string site) => Tell(Message.InShort(problems), site);

    /// <summary>However many warnings are of one kind.</summary>
    public void EveryProblem(IReadOnlyList<Problem> problems, string site) => Tell(Message.Of(problems), site);

    private void Tell(IEnumerable<Message> messages, string site) => Terminal.Tell(messages, OnGitHub ? FromRepository(site) : null);

    /// <summary>A path as it works where the author stands.</summary>
    public string FromHere(string path)
    {
        if (WorkingFolder.Length == 0) return path;
        var relative = Path.GetRelativePath(WorkingFolder, path);
        return relative.StartsWith(FarUp, StringComparison.Ordinal) ? path : relative;
    }

    /// <exception cref="DirectoryNotFoundException">The name is not whole, and the folder that it starts from is gone.</exception>
    public string FullPath(string folder)
    {
        if (WorkingFolder.Length > 0 || Path.IsPathFullyQualified(folder))
            return Path.GetFullPath(folder, WorkingFolder.Length > 0 ? WorkingFolder : "/");
        throw new DirectoryNotFoundException("The folder that this was started in is gone. Go to one that is there, or write folders out "
            + "from the top.");
    }

    /// <summary>GitHub shows an annotation beside the file that it names from the top of the repository.</summary>
    /// <returns>What stands before a path from the site folder: empty, or ending in a slash.</returns>
    private string FromRepository(string site)
    {
        if (site.Length == 0) return "";
        var top = GitRepository.Above(site)?.Folder ?? Workspace;
        var relative = top.Length > 0 ? Path.GetRelativePath(top, site).Replace('\\', '/') : ".";
        return relative == "." || Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal) ? "" : relative + "/";
    }
}
