using System.Text.RegularExpressions;

namespace StaticPress.Checking.GitHubPages;

/// <summary>A repository on GitHub: <c>github.com/owner/name</c>.</summary>
internal sealed partial record GitHubRepository(string Owner, string Name)
{
    /// <summary>Where GitHub Pages publishes it: a repository named like its owner's site is that site, any other lies below it.</summary>
    public string PagesUrl
    {
        get
        {
            var site = $"{Owner.ToLowerInvariant()}.github.io";
            return Name.Equals(site, StringComparison.OrdinalIgnoreCase) ? $"https://{site}/" : $"https://{site}/{Name}/";
        }
    }

    /// <param name="remote">As git keeps it: <c>git@github.com:owner/name.git</c>, <c>https://token@github.com/owner/name</c>.</param>
    /// <returns>Null when it is on another host.</returns>
    public static GitHubRepository? TryParse(string remote)
    {
        var found = Address().Match(remote);
        if (!found.Success) return null;
        var name = found.Groups["name"].Value;
        return new GitHubRepository(found.Groups["owner"].Value, name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name);
    }

    /// <summary>ssh.github.com:443 is for networks that let nothing else out: docs.github.com, “Using SSH over the HTTPS port”.</summary>
    [GeneratedRegex(@"^(?:(?:https?|git|(?:git\+)?ssh)://)?(?:[^/@]+@)?(?:www\.|ssh\.)?github\.com(?::\d+)?[:/]/?(?<owner>[^/]+)/(?<name>[^/]+)/?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
