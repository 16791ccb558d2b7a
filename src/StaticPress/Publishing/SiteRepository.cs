using StaticPress.Machine;
using StaticPress.Primitives;

namespace StaticPress.Publishing;

/// <summary>The git repository that a site lies in, as this machine has it, and where a publication goes.</summary>
/// <param name="Git">In the top folder of the working tree.</param>
/// <param name="Prefix">From there to the site: empty, or ending in a slash.</param>
/// <param name="Branch">That is checked out.</param>
/// <param name="Remote">That the branch is pushed to; null when there is none.</param>
/// <param name="RemoteBranch">Its name there.</param>
internal sealed record SiteRepository(MachineProgram Git, string Prefix, string Branch, string? Remote, string RemoteBranch)
{
    /// <summary>
    /// No question may wait for a person who cannot answer it, and messages come in the one language that is understood here.
    /// </summary>
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_EDITOR"] = "true",
        ["GIT_LITERAL_PATHSPECS"] = "1",
        ["LC_ALL"] = "C",
        ["LANGUAGE"] = "C",
    };

    /// <summary>What was pushed last, as far as this machine knows; null before the first time.</summary>
    public string? Published => Remote is null ? null : Oid($"refs/remotes/{Remote}/{RemoteBranch}");

    /// <summary>Null before the first commit.</summary>
    public string? Head => Oid("HEAD");

    /// <returns>A repository, or why nothing can be published from it; neither when the folder is in none, or git is not here.</returns>
    public static Reading<SiteRepository?> Find(string siteFolder)
    {
        var git = new MachineProgram("git", siteFolder) { Variables = Variables };
        var inside = git.Run("rev-parse", "--show-toplevel", "--show-prefix");
        if (inside.End == ProgramEnd.Missing || inside.Error.Contains("not a git repository", StringComparison.Ordinal))
            return new Reading<SiteRepository?>(null, []);
        if (!inside.IsGood || inside.Output.Split('\n') is not [var top, var prefix, ..]) return Refused(GitRefusal.Of(inside));
        git = git with { Folder = top };
        if (git.Run("symbolic-ref", "--quiet", "--short", "HEAD").Line is not { } branch) return Refused(GitRefusal.NoBranch);
        if (git.Run("rev-parse", "--quiet", "--verify", "MERGE_HEAD").IsGood) return Refused(GitRefusal.HalfMerged);
        var remote = RemoteOf(git, branch);
        var merged = git.Run("config", $"branch.{branch}.merge").Line;
        var there = merged?.Split('/', 3) is ["refs", "heads", var name] ? name : branch;
        return new Reading<SiteRepository?>(new SiteRepository(git, prefix, branch, remote, there), []);
    }

    /// <summary>Of a commit, or of anything else that git knows by a name.</summary>
    public string? Oid(string name) => Git.Run("rev-parse", "--quiet", "--verify", name).Line;

    /// <summary>The one that git itself would push to.</summary>
    private static string? RemoteOf(MachineProgram git, string branch)
    {
        string[] all = git.Run("remote").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string?[] chosen = [git.Run("config", $"branch.{branch}.pushRemote").Line, git.Run("config", "remote.pushDefault").Line,
            git.Run("config", $"branch.{branch}.remote").Line, "origin"];
        return chosen.FirstOrDefault(name => name is not null && all.Contains(name)) ?? (all is [var only] ? only : null);
    }

    private static Reading<SiteRepository?> Refused(Problem why) => new(null, [why]);
}
