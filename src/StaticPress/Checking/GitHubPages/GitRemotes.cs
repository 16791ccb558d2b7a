namespace StaticPress.Checking.GitHubPages;

/// <summary>Where a push may go.</summary>
/// <param name="Url">As git keeps it: an address, <c>git@host:path</c>, a folder of this machine.</param>
internal sealed record GitRemote(string Name, string Url)
{
    /// <summary>A push there stays on this machine.</summary>
    public bool IsFolder => Url.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
        || (!Url.Contains("://", StringComparison.Ordinal) && (Path.IsPathRooted(Url) || Url.IndexOf(':') < 0));

    /// <summary>Without a password or token that may stand in it.</summary>
    public string Shown => Url.IndexOf("://", StringComparison.Ordinal) is var scheme and > 0
        && Url.LastIndexOf('@') is var at && at > scheme
        ? Url[..(scheme + "://".Length)] + Url[(at + 1)..] : Url;
}

/// <summary>The remotes of a repository, as its <c>config</c> has them, and which of them a push goes to.</summary>
internal sealed class GitRemotes
{
    private readonly List<GitRemote> _remotes = [];
    private readonly Dictionary<string, string> _pushed = new(StringComparer.Ordinal);
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
            else if (line.Split('=', 2) is [var key, var value]) found.Add(kind, name, (key.Trim(), value.Trim().Trim('"')));
        }

        return found;
    }

    /// <summary>
    /// The one that git pushes the branch to; else “origin”; else any but “upstream”, which by custom is whose work this was forked from.
    /// </summary>
    /// <returns>Null when there is none.</returns>
    public GitRemote? Mine(string? branch)
    {
        string?[] chosen = [_chosen.GetValueOrDefault($"push {branch}"), _chosen.GetValueOrDefault("push"),
            _chosen.GetValueOrDefault($"branch {branch}"), "origin"];
        var mine = _remotes
            .OrderBy(remote => Array.IndexOf(chosen, remote.Name) is >= 0 and var place ? place : chosen.Length)
            .ThenBy(remote => remote.Name == "upstream")
            .FirstOrDefault();
        return mine is null ? null : mine with { Url = _pushed.GetValueOrDefault(mine.Name, mine.Url) };
    }

    private void Add(string kind, string name, (string Key, string Value) setting)
    {
        var (key, value) = (setting.Key.ToLowerInvariant(), setting.Value);
        if (kind == "remote" && name.Length == 0 && key == "pushdefault") _chosen["push"] = value;
        else if (kind == "remote" && key == "url") _remotes.Add(new GitRemote(name, value));
        else if (kind == "remote" && key == "pushurl") _pushed[name] = value;
        else if (kind == "branch" && key == "pushremote") _chosen[$"push {name}"] = value;
        else if (kind == "branch" && key == "remote") _chosen[$"branch {name}"] = value;
    }
}
