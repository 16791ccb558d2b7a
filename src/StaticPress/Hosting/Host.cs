namespace StaticPress.Hosting;

/// <summary>Where a blog is on the web.</summary>
internal enum Host
{
    /// <summary>GitHub Pages, by a workflow.</summary>
    GitHub,

    Netlify,

    /// <summary>Cloudflare Pages.</summary>
    Cloudflare,

    /// <summary>GitLab Pages.</summary>
    GitLab,

    /// <summary>A folder of any web server.</summary>
    Folder,
}
