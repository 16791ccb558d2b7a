using System.Text;
using System.Text.Json;
using StaticPress.Importing.Prose;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The text of a page that Elementor keeps in a field of its own (<c>_elementor_data</c>, a tree in JSON), where the content is empty: the
/// words, pictures, buttons and videos of its parts, in their order.
/// </summary>
internal static class ElementorTree
{
    private static readonly string[] Html = ["editor", "html", "description_text", "tab_content", "testimonial_content", "content"];

    private static readonly string[] Titles = ["title", "title_text", "tab_title", "testimonial_name", "alert_title", "heading"];

    /// <returns>HTML; empty where nothing can be read.</returns>
    public static string Of(string field)
    {
        if (field.Length <= 2) return "";
        try
        {
            using var read = JsonDocument.Parse(field, new JsonDocumentOptions { MaxDepth = 64 });
            var html = new StringBuilder();
            Walk(read.RootElement, html);
            return html.ToString();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static void Walk(JsonElement part, StringBuilder html)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in part.EnumerateArray()) Walk(inner, html);
        }

        if (part.ValueKind != JsonValueKind.Object) return;
        if (part.TryGetProperty("settings", out var settings) && settings.ValueKind == JsonValueKind.Object) Show(settings, html);
        if (part.TryGetProperty("elements", out var inside)) Walk(inside, html);
    }

    private static void Show(JsonElement settings, StringBuilder html)
    {
        if (Text(settings, Titles) is { Length: > 0 } title) html.Append("<h2>").Append(title).Append("</h2>\n\n");
        if (settings.TryGetProperty("image", out var image) && image.ValueKind == JsonValueKind.Object
            && Text(image, "url") is { Length: > 0 } picture)
        {
            html.Append("<figure><img src=\"").Append(ShortcodeHtml.Encoded(picture)).Append("\" alt=\"\"><figcaption>")
                .Append(Text(settings, "caption")).Append("</figcaption></figure>\n\n");
        }

        foreach (var key in Html.Where(key => Text(settings, key).Length > 0)) html.Append(Text(settings, key)).Append("\n\n");
        if (Text(settings, "youtube_url", "vimeo_url") is { Length: > 0 } video)
            html.Append("<p>").Append(ShortcodeHtml.Encoded(video)).Append("</p>\n\n");
        if (Text(settings, "text", "button_text") is { Length: > 0 } words && settings.TryGetProperty("link", out var link)
            && link.ValueKind == JsonValueKind.Object)
        {
            html.Append("<p><a href=\"").Append(ShortcodeHtml.Encoded(Text(link, "url"))).Append("\">").Append(words)
                .Append("</a></p>\n\n");
        }

        // Tabs, lists and questions are a list of settings within the settings.
        foreach (var several in settings.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (var one in several.Value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object)) Show(one, html);
        }
    }

    private static string Text(JsonElement settings, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (settings.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
                && value.GetString() is { Length: > 0 } text) return text;
        }

        return "";
    }
}
