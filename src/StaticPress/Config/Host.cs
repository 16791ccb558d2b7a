using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Where a blog is on the web.</summary>
internal enum Host
{
    /// <summary>GitHub Pages, by a workflow.</summary>
    GitHub,

    /// <summary>It takes redirects and headers in files of its own, as the next does.</summary>
    Netlify,

    /// <summary>Cloudflare Pages.</summary>
    Cloudflare,

    /// <summary>GitLab Pages.</summary>
    GitLab,

    /// <summary>A folder of any web server.</summary>
    Folder,
}

internal static class Hosts
{
    /// <summary>As site.yml and the command line name them.</summary>
    public static readonly string[] Names = [.. Enum.GetNames<Host>().Select(name => name.ToLowerInvariant())];

    /// <returns>Null when the site names none: any that serves files.</returns>
    public static Host? Read(YamlFields fields) =>
        fields.Words("host", Names) is [var name, ..] ? (Host)Array.IndexOf(Names, name) : null;
}
