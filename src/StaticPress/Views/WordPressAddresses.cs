using System.Globalization;
using System.Net;
using System.Text.Json;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

/// <summary>
/// Answers <c>/?p=123</c>: no file can have a query in its name, so a script on the home page and on the 404 page looks the
/// number up. The map is a file of its own, which nobody loads who does not come with a number.
/// </summary>
internal static class WordPressAddresses
{
    /// <summary>The whole of it, as the content policy must know it.</summary>
    public const string Script =
        "((map,asked)=>{const id=asked.get('p')||asked.get('page_id');"
        + "if(id)fetch(map).then(reply=>reply.json()).then(to=>{if(Object.hasOwn(to,id))location.replace(to[id]+location.hash)})})"
        + "(document.currentScript.dataset.map,new URLSearchParams(location.search))";

    /// <returns>Null when nothing carries a number.</returns>
    public static Markup? Of(SiteViews views) => views.Routes.Find(SitePaths.WordPressNumbers.Value) is { } map
        ? new Markup($"""<script data-map="{WebUtility.HtmlEncode(views.Link(map.Url))}">{Script}</script>""")
        : null;

    public static void Write(Route.WordPressNumbers numbers, SiteAddress site, Utf8Buffer output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        foreach (var (number, url) in numbers.Posts) json.WriteString(number.ToString(CultureInfo.InvariantCulture), site.Relative(url));
        json.WriteEndObject();
    }
}
