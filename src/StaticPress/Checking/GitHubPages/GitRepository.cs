using StaticPress.Sources;

namespace StaticPress.Checking.GitHubPages;

/// <summary>The repository that a site lies in, read from its files: git itself need not be there.</summary>
/// <param name="Folder">Of the working tree.</param>
internal sealed record GitRepository(string Folder)
{
    /// <summary>Many times what the names of ten thousand branches take.</summary>
    private const long MostBytes = 16 << 20;

    /// <summary>
    /// A link could lead to the top of the disk. A folder that may not be read is passed over, as git does: its branches are unknown.
    /// </summary>
    private static readonly EnumerationOptions Below =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>Where a push of the branch goes; null when there is no remote.</summary>
    public GitRemote? Remote { get; private init; }

    /// <summary>Where it is on GitHub; null when it is not.</summary>
    public GitHubRepository? GitHub { get; private init; }

    /// <summary>A commit is checked out, and no branch.</summary>
    public bool IsDetached { get; private init; }

    /// <summary>The one that is checked out; null when that is a commit and no branch.</summary>
    public string? Branch { get; private init; }

    /// <summary>Every other that is here or was fetched, without the name of its remote.</summary>
    public IReadOnlyList<string> Branches { get; private init; } = [];

    /// <returns>Null when the folder is in no repository.</returns>
    public static GitRepository? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var git = Path.Join(at.FullName, ".git");
            if (Directory.Exists(git)) return Read(at.FullName, git);
            if (File.Exists(git))
                return GitFolderOf(git, at.FullName) is { } elsewhere ? Read(at.FullName, elsewhere) : new GitRepository(at.FullName);
        }

        return null;
    }

    private static GitRepository Read(string folder, string git)
    {
        const string Heads = "ref: refs/heads/";
        var common = TextOf(Path.Join(git, "commondir")).Trim() is { Length: > 0 } other ? Path.GetFullPath(other, git) : git;
        var head = TextOf(Path.Join(git, "HEAD")).Trim();
        // ".invalid" stands there where git keeps its branches in another form (reftable).
        var branch = head.StartsWith(Heads, StringComparison.Ordinal) && !head.EndsWith("/.invalid", StringComparison.Ordinal)
            ? head[Heads.Length..] : null;
        var remote = GitRemotes.Read(TextOf(Path.Join(common, "config"))).Mine(branch);
        return new GitRepository(folder)
        {
            Remote = remote,
            GitHub = remote is null ? null : GitHubRepository.TryParse(remote.Url) ?? ByShortName(folder, remote),
            IsDetached = head.Length > 0 && head.All(char.IsAsciiHexDigit),
            Branch = branch,
            Branches = [.. BranchesIn(common).Distinct(StringComparer.Ordinal)]
        };
    }

    /// <summary>The owner's own settings may give an address a short name: <c>gh:owner/name</c> (<c>url.….insteadOf</c>).</summary>
    private static GitHubRepository? ByShortName(string folder, GitRemote remote) => remote.IsFolder ? null
        : GitHubRepository.TryParse(Git.Ask(folder, "", "remote", "get-url", "--push", "--", remote.Name)?.Trim() ?? "");

    private static IEnumerable<string> BranchesIn(string git)
    {
        var packed = TextOf(Path.Join(git, "packed-refs")).Split('\n').Where(line => line.Contains(" refs/", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(' ') + 1)..].Trim());
        var loose = Directory.Exists(Path.Join(git, "refs"))
            ? Directory.EnumerateFiles(Path.Join(git, "refs"), "*", Below)
                .Select(file => Path.GetRelativePath(git, file).Replace('\\', '/'))
            : [];
        foreach (var name in packed.Concat(loose))
        {
            if (name.Split('/', 3) is ["refs", "heads", var local]) yield return local;
            else if (name.Split('/', 4) is ["refs", "remotes", _, var remote]) yield return remote;
        }
    }

    /// <summary>A worktree has a file that names its folder: gitrepository-layout(5).</summary>
    private static string? GitFolderOf(string file, string folder)
    {
        if (TextOf(file).Trim() is not ['g', 'i', 't', 'd', 'i', 'r', ':', .. var path]) return null;
        return Path.GetFullPath(path.Trim(), folder);
    }

    /// <returns>Empty for what is not there, or no text: whoever packed the folder may have put a pipe or a disk's worth of zeros
    /// there.</returns>
    public static string TextOf(string file)
    {
        try
        {
            if (RealPath.Of(file) is not { } real || !UnixFile.IsRegular(real)
                || new FileInfo(real) is not { Exists: true, Length: <= MostBytes }) return "";
            var bytes = File.ReadAllBytes(real);
            return StrictUtf8.FirstBadByte(bytes) >= 0 ? "" : StrictUtf8.Decode(bytes);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return "";
        }
    }
}
