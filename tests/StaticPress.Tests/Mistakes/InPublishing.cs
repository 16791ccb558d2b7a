using StaticPress.Machine;
using StaticPress.Publishing;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>What git and hosts refuse, by the words they print, and what the author reads of it.</summary>
internal static class InPublishing
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Git("git does not know the author", "*** Please tell me who you are.\n\nfatal: unable to auto-detect email address"),
        Git("git has no name to sign with", "fatal: empty ident name (for <a@example.org>) not allowed"),
        Git("the folder is another user's", "fatal: detected dubious ownership in repository at '/srv/blog'"),
        Git("another git is at work", "fatal: Unable to create '/srv/blog/.git/index.lock': File exists."),
        Git("GitHub refuses a large file", "remote: error: File content/media/a.mp3 is 105.00 MB; this exceeds GitHub's file size limit of 100.00 MB"),
        Git("the branch is protected", "remote: error: GH006: Protected branch update failed for refs/heads/main."),
        Git("a rule of the host refuses", "! [remote rejected] main -> main (pre-receive hook declined)"),
        Git("a hook of the repository refuses", "error: failed to run hook 'pre-push'"),
        Git("the sign-in may not change workflows", "! [remote rejected] main -> main (refusing to allow an OAuth App to create or update workflow `.github/workflows/publish.yml` without `workflow` scope)"),
        Git("the key is not known", "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository."),
        Git("git would ask for a name", "fatal: could not read Username for 'https://github.com': terminal prompts disabled"),
        Git("the password is wrong", "remote: Invalid username or token.\nfatal: Authentication failed for 'https://github.com/cm/show/'"),
        Git("the account may not push", "remote: Permission to carol/show.git denied to cm."),
        Git("there is no such repository", "remote: Repository not found.\nfatal: repository 'https://github.com/cm/shwo/' not found"),
        Git("nothing is at the address", "fatal: '/srv/away.git' does not appear to be a git repository"),
        Git("there is no network", "fatal: unable to access 'https://github.com/cm/show/': Could not resolve host: github.com"),
        Git("the host is down", "ssh: connect to host example.org port 22: Connection refused"),
        Git("the disk of git is full", "error: unable to write file: No space left on device"),
        Git("git says something that nobody foresaw", "hint: some advice\nfatal: bad object HEAD"),
        Git("git says nothing", ""),
        Of("git is missing", GitRefusal.Of(new ProgramAnswer(ProgramEnd.Missing, "", ""))),
        Of("git waits for a password", GitRefusal.Of(new ProgramAnswer(ProgramEnd.OutOfTime, "", ""))),
        Of("no branch is checked out", GitRefusal.NoBranch),
        Of("a merge was not ended", GitRefusal.HalfMerged),
        Of("there is no remote", GitRefusal.NoRemote),
        Of("two machines changed one post", GitRefusal.Conflict(["content/posts/a.md"])),
        Of("what came in changes what is not committed",
            GitRefusal.InTheWay(new ProgramAnswer(ProgramEnd.Refused, "", "error: Your local changes to the following files would be overwritten by merge:\n\tMakefile"))),
        Of("there is nothing to take back", GitRefusal.NothingToUndo),
        Of("it was taken back already", GitRefusal.UndoneAlready),
        Of("the first publication is to be taken back", GitRefusal.FirstPublication),
        Of("what is to be taken back was changed since", GitRefusal.ChangedSince("content/posts/a.md")),
    ];

    private static Example Git(string name, string says) => Of(name, GitRefusal.Of(new ProgramAnswer(ProgramEnd.Refused, "", says)));
}
