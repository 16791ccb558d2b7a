using System.Globalization;
using System.Text.Json;
using StaticPress.Rendering.Templates;

namespace StaticPress.Rendering.Views;

/// <summary>
/// Where the posts of a former WordPress site went, as data for the script that answers <c>/?p=123</c>; nothing when no
/// post has a <c>wp_id</c>.
/// </summary>
internal static class WordPressAddresses
{
    public static Markup? Of(SiteViews views)
    {
        var moved = views.Site.Posts.Where(post => post.FrontMatter.WordPressId is not null).OrderBy(post => post.FrontMatter.WordPressId).ToArray();
        if (moved.Length == 0) return null;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            foreach (var post in moved) json.WriteString(post.FrontMatter.WordPressId!.Value.ToString(CultureInfo.InvariantCulture), views.Link(views.Routes.UrlOf(post)));
            json.WriteEndObject();
        }

        return new Markup($"""<script type="application/json" id="wordpress-addresses">{System.Text.Encoding.UTF8.GetString(bytes.ToArray())}</script>""");
    }
}
