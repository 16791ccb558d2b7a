using StaticPress.Machine;
using StaticPress.Primitives;

namespace StaticPress.Publishing;

/// <summary>What came of a publication, or of taking one back.</summary>
/// <param name="Commit">That is on the web now; null when nothing was sent.</param>
/// <param name="Refusal">Why not; what was written is on this machine all the same.</param>
internal sealed record PublicationEnd(string? Commit, Problem? Refusal)
{
    /// <summary>How many commits of others came in on the way.</summary>
    public int TakenIn { get; init; }

    /// <summary>The mistakes that stopped it; the site with what came in has them.</summary>
    public IReadOnlyList<Problem> Mistakes { get; init; } = [];
}

/// <summary>Commits what was told to the author, and nothing else, and pushes it: never by force.</summary>
internal static class GitPublication
{
    /// <summary>The line by which a publication is known again.</summary>
    internal const string Mark = "Published-With: StaticPress";

    private const int Attempts = 3;

    /// <param name="check">Builds the site strictly, and tells what stops it: asked when something came in from elsewhere.</param>
    public static PublicationEnd Publish(SiteRepository repository, PublicationChanges changes, Func<IReadOnlyList<Problem>> check)
    {
        if (repository.Remote is null) return new PublicationEnd(null, GitRefusal.NoRemote);
        if (changes.Uncommitted.Count > 0 && Commit(repository.Git, changes) is { } refusal) return new PublicationEnd(null, refusal);
        return Push(repository, check);
    }

    /// <summary>Sends the branch; where others have published meanwhile, their work is taken in first.</summary>
    internal static PublicationEnd Push(SiteRepository repository, Func<IReadOnlyList<Problem>> check)
    {
        var takenIn = 0;
        for (var attempt = 1; ; attempt++)
        {
            var pushed =
                repository.Git.Run("push", "--porcelain", "--set-upstream", repository.Remote!,
                    $"HEAD:refs/heads/{repository.RemoteBranch}");
            if (pushed.IsGood) return new PublicationEnd(repository.Head, null) { TakenIn = takenIn };
            if (!IsBehind(pushed) || attempt == Attempts) return new PublicationEnd(null, GitRefusal.Of(pushed)) { TakenIn = takenIn };
            if (TakeIn(repository, ref takenIn) is { } refusal) return new PublicationEnd(null, refusal);
            if (check() is { Count: > 0 } mistakes) return new PublicationEnd(null, null) { Mistakes = mistakes, TakenIn = takenIn };
        }
    }

    /// <summary>Only these paths, whatever else is changed or prepared for a commit in the repository.</summary>
    private static Problem? Commit(MachineProgram git, PublicationChanges changes)
    {
        var paths = string.Concat(changes.Uncommitted.Select(path => path + '\0'));
        var added = git.RunWith(paths, "add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul");
        if (!added.IsGood) return GitRefusal.Of(added);
        var made = git.RunWith(paths, "commit", "--quiet", "--only", "--pathspec-from-file=-", "--pathspec-file-nul", "-m", changes.Subject,
            "-m", Mark);
        return made.IsGood ? null : GitRefusal.Of(made);
    }

    private static bool IsBehind(ProgramAnswer pushed) =>
        pushed.Output.Contains("(fetch first)", StringComparison.Ordinal)
            || pushed.Output.Contains("(non-fast-forward)", StringComparison.Ordinal);

    private static Problem? TakeIn(SiteRepository repository, ref int takenIn)
    {
        var git = repository.Git;
        var fetched = git.Run("fetch", "--quiet", repository.Remote!,
            $"+refs/heads/{repository.RemoteBranch}:refs/remotes/{repository.Remote}/{repository.RemoteBranch}");
        if (!fetched.IsGood) return GitRefusal.Of(fetched);
        var theirs = git.Run("rev-list", "--count", $"HEAD..refs/remotes/{repository.Remote}/{repository.RemoteBranch}").Line;
        var merged = git.Run("merge", "--quiet", "--no-edit", "-m", "Take in what was published elsewhere",
            $"refs/remotes/{repository.Remote}/{repository.RemoteBranch}");
        if (merged.IsGood)
        {
            takenIn += int.TryParse(theirs, out var count) ? count : 0;
            return null;
        }

        string[] both = [.. git.Run("diff", "--name-only", "--diff-filter=U", "-z").Parts];
        // Leaves the folder as it was: what was committed stays, and nothing half merged lies about.
        git.Run("merge", "--abort");
        return both.Length > 0 ? GitRefusal.Conflict(both) : GitRefusal.InTheWay(merged);
    }
}
