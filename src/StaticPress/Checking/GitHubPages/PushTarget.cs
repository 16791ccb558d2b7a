using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Whether a push from here reaches the host, which builds what is pushed to it.</summary>
internal static class PushTarget
{
    public static IEnumerable<Problem> Check(Checkout checkout)
    {
        var (name, host) = checkout.Host == Host.GitLab ? ("GitLab", "gitlab.com") : ("GitHub", "github.com");
        var add = $"'git remote add origin https://{host}/NAME/REPOSITORY.git'";
        if (checkout.Repository is not { } repository)
            yield return Told($"This is in no git repository, and {name} publishes what is pushed to it.",
                $"Make a repository there, run 'git init -b main' and {add} here.");
        else if (repository.Remote is not { } remote)
            yield return Told($"There is nowhere to push to: the repository here has no remote, and {name} publishes what is pushed to it.",
                $"Make a repository there, and run {add} here.");
        else if (remote.IsFolder)
            yield return Told($"A push goes to '{remote.Name}', which is a folder of this machine: '{remote.Url}'. {name} would not get it.",
                $"Run 'git remote set-url {remote.Name} https://{host}/NAME/REPOSITORY.git'.");
        else if (checkout.Host == Host.GitHub ? repository.GitHub is null : repository.GitHub is not null)
            yield return Told($"A push goes to '{remote.Name}', which is '{remote.Shown}' and not {name}, by its name: only there the site is built.",
                $"If it is {name} by another name, all is well; if not, let the branch be pushed to a repository there.") with
            { Severity = Severity.Warning };
        else if (remote.Name == "upstream")
            yield return Told($"A push goes to 'upstream', by custom whose work this was forked from: '{remote.Shown}'. What is published "
                + "there is theirs.",
                $"Run {add}, and 'git push --set-upstream origin main'; or 'git remote rename upstream origin' where it is yours.") with
            { Severity = Severity.Warning };
        if (checkout.Repository?.IsDetached == true)
            yield return Told("A commit is checked out here, and no branch: what is committed now, no push would bring.",
                "Run 'git switch main', or 'git switch -c NAME' to keep it.") with
            { Severity = Severity.Warning };
    }

    private static Problem Told(string text, string hint) => Problem.Error(new Place(".git"), ProblemCode.NowhereToPush, text, hint);
}
