namespace StaticPress.Checking.GitHubPages;

/// <summary>A repository on GitHub: <c>github.com/owner/name</c>.</summary>
internal sealed record GitHubRepository(string Owner, string Name)
{
    private static readonly string[] Beginnings = ["git@github.com:", "ssh://git@github.com/", "https://github.com/", "http://github.com/",
        "git://github.com/"];

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
        var url = Uri.TryCreate(remote, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? $"https://{uri.Host}{uri.AbsolutePath}" : remote;
        var path = Beginnings.Where(beginning => url.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            .Select(beginning => url[beginning.Length..]).FirstOrDefault();
        return path?.TrimEnd('/').Split('/') is [{ Length: > 0 } owner, { Length: > 0 } name]
            ? new GitHubRepository(owner, name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name)
            : null;
    }
}
