using StaticPress.Machine;
using StaticPress.Primitives;

namespace StaticPress.Publishing;

/// <summary>What git, or the host behind it, would not do, in words that say what to do.</summary>
internal static class GitRefusal
{
    private const string Kept = "What you wrote is kept on this machine.";

    public static readonly Problem NoBranch = Told(
        "No branch is checked out here: git stands at a single commit, or in the middle of a rebase.",
        "End that with 'git rebase --continue', or go back to your branch with 'git switch main'.");

    public static readonly Problem HalfMerged = Told(
        "A merge was begun here and not ended.", "End it with 'git merge --continue', or leave it with 'git merge --abort'.");

    public static readonly Problem NoRemote = Told(
        "This repository knows no other place to publish to.",
        "Make an empty repository at your host, and tell git of it: 'git remote add origin ADDRESS'.");

    /// <summary>By what git or the host prints (git 2.20 to 2.50, GitHub, GitLab): the first that fits.</summary>
    private static readonly (string Sign, string Text, string Hint)[] Known =
    [
        ("Please tell me who you are", "git does not know who you are, and signs each publication with your name.",
            "Tell it once: git config --global user.name \"YOUR NAME\", and git config --global user.email YOU@EXAMPLE.ORG."),
        ("empty ident name", "git does not know who you are, and signs each publication with your name.",
            "Tell it once: git config --global user.name \"YOUR NAME\", and git config --global user.email YOU@EXAMPLE.ORG."),
        ("dubious ownership", "This folder belongs to somebody else on this machine, so git does not touch it.",
            "If you trust it, run the command that 'git status' prints here."),
        ("index.lock", "Another program is using git in this folder, or one was cut off.",
            "Wait until it is done; if none runs, remove the file .git/index.lock."),
        ("exceeds GitHub's file size limit", "GitHub takes no file over 100 MB, and there is one.",
            $"Take it out of the site and undo its commit; 'staticpress doctor' names it. {Kept}"),
        ("protected branch", "The host does not let you push to this branch.",
            $"Allow it in the settings of the repository, or publish from another branch. {Kept}"),
        ("pre-receive hook declined", "The host took what was sent, and a rule of its own refused it.",
            $"Its reason stands in what 'git push' prints. {Kept}"),
        ("pre-push", "A check of your own repository, the hook 'pre-push', refused to send it.",
            $"Run 'git push' to see its reason. {Kept}"),
        ("refusing to allow an OAuth App to create or update workflow", "Your sign-in at GitHub may not change workflows.",
            $"Run 'gh auth refresh --scopes workflow', or make a token with the right 'workflow'. {Kept}"),
        ("Permission denied (publickey", "The host does not know the key of this machine.",
            $"Add your public key to your account there ('ssh -T git@github.com' tells whether it is known). {Kept}"),
        ("could not read Username", "The host wants to know who you are, and git has nothing to answer.",
            $"Run 'git push' once in a terminal and sign in; git keeps it from then on. {Kept}"),
        ("Authentication failed", "The host did not accept your name and password.",
            $"Run 'git push' once in a terminal and sign in anew; GitHub takes a token in place of the password. {Kept}"),
        ("Permission to", "Your account may not push to that repository.",
            $"Ask its owner for the right to write, or push to your own. {Kept}"),
        ("Repository not found", "The host has no such repository, or your account may not see it.",
            $"Look at its address with 'git remote -v'. {Kept}"),
        ("does not appear to be a git repository", "At the address that git pushes to there is no repository.",
            $"Look at it with 'git remote -v'. {Kept}"),
        ("Could not resolve host", "The host cannot be reached: there is no network, or its name is misspelt.",
            $"Publish again when there is one. {Kept}"),
        ("Failed to connect", "The host does not answer.", $"Publish again later. {Kept}"),
        ("Connection timed out", "The host does not answer.", $"Publish again later. {Kept}"),
        ("Connection refused", "The host does not answer.", $"Publish again later. {Kept}"),
        ("No space left", "The disk is full.", "Make room, and publish again."),
    ];

    public static Problem Of(ProgramAnswer answer)
    {
        if (answer.End == ProgramEnd.Missing) return Told("git is not on this machine.", "Install it from git-scm.com.");
        if (answer.End == ProgramEnd.OutOfTime)
        {
            return Told("git did not come to an end, and was stopped: perhaps it waits for a password.",
                $"Run 'git push' once in a terminal to see what it asks. {Kept}");
        }

        foreach (var (sign, text, hint) in Known)
        {
            if (answer.Error.Contains(sign, StringComparison.OrdinalIgnoreCase)) return Told(text, hint);
        }

        return Told($"git refused: {LastWords(answer)}", $"Run 'git status' to see how things stand. {Kept}");
    }

    /// <param name="files">Changed here and there in different ways.</param>
    public static Problem Conflict(IReadOnlyList<string> files) => Told(
        $"Somebody else, or you on another machine, published another version of {Named(files)} meanwhile.",
        $"Nothing was overwritten. Run 'git pull', choose in each file between the marks '<<<<' and '>>>>', commit, and publish again. {Kept}");

    /// <summary>What came from elsewhere would overwrite what is not committed here.</summary>
    public static Problem InTheWay(ProgramAnswer answer) => Told(
        $"What was published elsewhere meanwhile cannot be taken in: {LastWords(answer)}",
        "Commit what is changed here beside the site, or set it aside with 'git stash', and publish again.");

    public static Problem NothingToUndo { get; } = Undo("There is no publication of this program to take back.",
        "What was pushed by hand can be taken back with 'git revert'.");

    public static Problem UndoneAlready { get; } = Undo("The last publication was taken back already.", "Publish something first.");

    public static Problem FirstPublication { get; } = Undo(
        "The last publication is the first that there is: behind it there is no site to go back to.",
        "To take a whole site off the web, turn Pages off in the settings of the repository.");

    public static Problem ChangedSince(string file) => Undo(
        $"{file} was changed again after the last publication, so that cannot be taken back as a whole.",
        "Change the text as it should be, and publish that.");

    internal static string Named(IReadOnlyList<string> files) =>
        files.Count > 1 ? $"{files[0]} and {files.Count - 1} more" : files.Count == 1 ? files[0] : "a file";

    /// <summary>The line that says why; git puts advice around it.</summary>
    private static string LastWords(ProgramAnswer answer)
    {
        var lines = answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var why = lines.FirstOrDefault(line => line.StartsWith("fatal: ", StringComparison.Ordinal))
            ?? lines.FirstOrDefault(line => line.StartsWith("error: ", StringComparison.Ordinal)) ?? lines.LastOrDefault()
            ?? "it does not say why";
        return (why.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0 ? why[(colon + 2)..] : why).TrimEnd('.', ':') + ".";
    }

    private static Problem Told(string text, string hint) => Problem.Error(new Place("git"), ProblemCode.NotPublished, text, hint);

    private static Problem Undo(string text, string hint) => Problem.Error(new Place("git"), ProblemCode.NotUndone, text, hint);
}
