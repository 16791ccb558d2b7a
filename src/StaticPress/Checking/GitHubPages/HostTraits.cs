using StaticPress.Config;

namespace StaticPress.Checking.GitHubPages;

/// <summary>What is so of a host.</summary>
/// <param name="Address">That it gives a site.</param>
/// <param name="MostInOne">Bytes of a file.</param>
internal sealed record HostTraits(string Name, string Address, long MostInOne)
{
    private const long Mega = 1024 * 1024;

    /// <summary>Bytes of the whole site.</summary>
    public long MostInAll { get; private init; } = long.MaxValue;

    public int MostFiles { get; private init; } = int.MaxValue;

    public static HostTraits Of(Host host) => host switch
    {
        // docs.github.com, “About large files on GitHub”, by which a push is refused; “GitHub Pages limits”.
        Host.GitHub => new HostTraits("GitHub Pages", "https://NAME.github.io/", 100 * Mega) { MostInAll = 1_000_000_000 },
        Host.Netlify => new HostTraits("Netlify", "https://NAME.netlify.app/", long.MaxValue),
        // developers.cloudflare.com/pages, “Limits”: of the free plan.
        Host.Cloudflare => new HostTraits("Cloudflare Pages", "https://NAME.pages.dev/", 25 * Mega) { MostFiles = 20_000 },
        // docs.gitlab.com, “GitLab.com settings”: of Pages.
        Host.GitLab => new HostTraits("GitLab Pages", "https://NAME.gitlab.io/PROJECT/", long.MaxValue) { MostInAll = 1_000_000_000 },
        Host.Folder => new HostTraits("a web server", "https://www.NAME.org/", long.MaxValue),
    };
}
