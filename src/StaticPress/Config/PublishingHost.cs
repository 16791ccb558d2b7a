using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Who answers for the site, where that changes what is built: some hosts take redirects in a file of their own.</summary>
internal enum PublishingHost
{
    /// <summary>Any that serves files: an old address is a page that leads on.</summary>
    Plain,
    Netlify,
    Cloudflare,
}

internal static class PublishingHosts
{
    private static readonly string[] Known = ["netlify", "cloudflare", "github", "gitlab", "folder"];

    public static PublishingHost Read(YamlFields fields) => fields.Words("host", Known) switch
    {
        ["netlify", ..] => PublishingHost.Netlify,
        ["cloudflare", ..] => PublishingHost.Cloudflare,
        _ => PublishingHost.Plain,
    };
}
