namespace StaticPress.Checking.GitHubPages;

/// <summary>The remotes of a repository, as its <c>config</c> has them, and which of them a push goes to.</summary>
internal sealed class GitRemotes
{
    private readonly List<(string Name, string Url)> _remotes = [];
    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);

    public static GitRemotes Read(string config)
    {
        var found = new GitRemotes();
        var (kind, name) = ("", "");
        foreach (var row in config.Split('\n'))
        {
            var line = row.Trim();
            if (line.StartsWith('['))
                (kind, name) = line.TrimStart('[').TrimEnd(']').Split('"') is [var before, var inside, ..] ? (before.Trim(), inside)
                    : (line.Trim('[', ']'), "");
            else if (line.Split('=', 2) is [var key, var value]) found.Add(kind, name, (key.Trim(), value.Trim()));
        }

        return found;
    }

    /// <summary>
    /// The one that git pushes the branch to; else “origin”; else any but “upstream”, which by custom is whose work this was forked from.
    /// </summary>
    public GitHubRepository? Mine(string? branch)
    {
        string?[] chosen = [_chosen.GetValueOrDefault($"push {branch}"), _chosen.GetValueOrDefault("push"),
            _chosen.GetValueOrDefault($"branch {branch}"), "origin"];
        return _remotes
            .OrderBy(remote => Array.IndexOf(chosen, remote.Name) is >= 0 and var place ? place : chosen.Length)
            .ThenBy(remote => remote.Name == "upstream")
            .Select(remote => GitHubRepository.TryParse(remote.Url))
            .FirstOrDefault();
    }

    private void Add(string kind, string name, (string Key, string Value) setting)
    {
        var (key, value) = setting;
        if (kind == "remote" && name.Length == 0 && key == "pushDefault") _chosen["push"] = value;
        else if (kind == "remote" && key == "url") _remotes.Add((name, value));
        else if (kind == "branch" && key == "pushRemote") _chosen[$"push {name}"] = value;
        else if (kind == "branch" && key == "remote") _chosen[$"branch {name}"] = value;
    }
}
