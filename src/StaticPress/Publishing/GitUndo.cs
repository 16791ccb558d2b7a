using System.Globalization;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Publishing;

/// <summary>
/// Takes the last publication off the web by a commit that reverts it. The texts stay in the author's folder as they are, to be mended and
/// published again.
/// </summary>
internal static class GitUndo
{
    public static PublicationEnd Run(SiteRepository repository)
    {
        if (repository.Remote is null) return new PublicationEnd(null, GitRefusal.NoRemote);
        var last = Find(repository);
        if (last.Commit is not { } commit) return new PublicationEnd(null, last.Refusal);
        var git = repository.Git;
        var revert = Revert(repository, commit);
        if (revert.Refusal is { } refusal) return new PublicationEnd(null, refusal);
        var before = repository.Head!;
        // Made beside the working tree and the index, so that nothing of the author's folder is touched.
        var made = git.RunWith(revert.Import, "fast-import", "--quiet", "--date-format=raw");
        if (!made.IsGood) return new PublicationEnd(null, GitRefusal.Of(made));
        git.RunWith(revert.Paths, "reset", "--quiet", "--pathspec-from-file=-", "--pathspec-file-nul");
        var end = GitPublication.Push(repository, () => []);
        if (end.Commit is not null) return end;
        // Half an undo would be published by the next publication without a word.
        if (git.Run("update-ref", $"refs/heads/{repository.Branch}", before).IsGood)
            git.RunWith(revert.Paths, "reset", "--quiet", "--pathspec-from-file=-", "--pathspec-file-nul");
        return end;
    }

    /// <summary>The first line of the publication that an undo would take back; null when there is none.</summary>
    public static string? Last(SiteRepository repository) =>
        Find(repository).Commit is { } commit ? repository.Git.Run("log", "-1", "--format=%s", commit).Line : null;

    private static (string? Commit, Problem? Refusal) Find(SiteRepository repository)
    {
        var git = repository.Git;
        if (repository.Head is null || git.Run("log", "-1", "--format=%H", $"--grep=^{GitPublication.Mark}$").Line is not { } commit)
            return (null, GitRefusal.NothingToUndo);
        if (git.Run("log", "-1", "--format=%H", $"--grep=^This reverts commit {commit}", $"{commit}..HEAD").Line is not null)
            return (null, GitRefusal.UndoneAlready);
        return repository.Oid(commit + "^") is null ? (null, GitRefusal.FirstPublication) : (commit, null);
    }

    /// <summary>Each file as it was before the publication, where it still is as that left it.</summary>
    private static Reverted Revert(SiteRepository repository, string commit)
    {
        const int Fields = 5;
        var git = repository.Git;
        var (branch, who) = ($"refs/heads/{repository.Branch}", git.Run("var", "GIT_COMMITTER_IDENT"));
        if (!who.IsGood) return new Reverted("", "", GitRefusal.Of(who));
        var subject = git.Run("log", "-1", "--format=%s", commit).Line;
        var message = $"Take back “{subject}”\n\nThis reverts commit {commit}.\n";
        var import = new StringBuilder();
        import.Append(CultureInfo.InvariantCulture,
            $"commit {branch}\ncommitter {who.Line}\ndata {Encoding.UTF8.GetByteCount(message)}\n{message}\nfrom {repository.Head}\n");
        var paths = new StringBuilder();
        foreach (var change in git.Run("diff-tree", "-r", "-z", "--no-renames", "--no-commit-id", $"{commit}^", commit).Parts.Chunk(2))
        {
            // ":100644 100644 OLD NEW M" and the path.
            if (change is not [var states, var path] || states.Split(' ') is not { Length: Fields } state) continue;
            var now = git.Run("rev-parse", "--quiet", "--verify", $"HEAD:{path}").Line ?? new string('0', state[3].Length);
            if (now != state[3]) return new Reverted("", "", GitRefusal.ChangedSince(path));
            var quoted =
                $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
            import.Append(state[4] == "A" ? $"D {quoted}\n" : $"M {state[0][1..]} {state[2]} {quoted}\n");
            paths.Append(path).Append('\0');
        }

        return new Reverted(import.Append('\n').ToString(), paths.ToString(), null);
    }

    /// <param name="Import">What <c>git fast-import</c> makes a commit of.</param>
    /// <param name="Paths">Of the files in it, each with a zero behind.</param>
    private sealed record Reverted(string Import, string Paths, Problem? Refusal);
}
