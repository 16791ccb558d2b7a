using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Routing;

namespace StaticPress.Preview;

/// <summary>A page as other sites show a link to it: by the tags that the page has for them (The Open Graph protocol, ogp.me).</summary>
/// <param name="Image">Its path on this site; empty for none, and for one that lies elsewhere.</param>
internal sealed partial record SharedLook(string Title, string Description, string Image)
{
    /// <returns>Null for what is no page, or has no such tags.</returns>
    public static SharedLook? Of(Route route, PreviewSite site) =>
        route is not Route.WebPage || site.Blocking.Count > 0 || site.Render(route) is not { IsGood: true } page ? null
        : In(page, site.Blog.Plan.Site.Config);

    /// <returns>Null when the page has no such tags.</returns>
    public static SharedLook? In(RenderedPage page, SiteConfig config)
    {
        var tags = Tag().Matches(Encoding.UTF8.GetString(page.Bytes))
            .ToLookup(tag => tag.Groups["name"].Value, tag => WebUtility.HtmlDecode(tag.Groups["value"].Value), StringComparer.Ordinal);
        return tags["title"].FirstOrDefault() is { } title
            ? new SharedLook(title, tags["description"].FirstOrDefault() ?? "",
                Local(tags["image"].FirstOrDefault() ?? "", config.Address.Origin))
            : null;
    }

    public Html Card(string host) => $"""
        <section><h2>How it looks when it is shared</h2>
        <div class="shared">{(Image.Length > 0 ? (Html)$"<img src=\"{Image}\" alt=\"\">" : Html.Nothing)}<p class="shared-host">{host}</p><p class="shared-title">{Title}</p><p>{Description}</p></div></section>
        """;

    private static string Local(string address, string origin) =>
        address.StartsWith(origin + "/", StringComparison.Ordinal) ? address[origin.Length..] : "";

    [GeneratedRegex("""<meta property="og:(?<name>title|description|image)" content="(?<value>[^"]*)">""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
