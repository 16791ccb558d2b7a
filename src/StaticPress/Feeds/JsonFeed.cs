using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org) with whole posts.</summary>
internal static class JsonFeed
{
    /// <summary>
    /// Letters of all languages stand as they are; HTML's own characters are escaped, so that what reads the file as a page finds no tag in
    /// it.
    /// </summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
        IndentSize = 1
    };

    public static void Write(FeedChannel channel, SiteViews views, Utf8Buffer output)
    {
        var config = views.Site.Config;
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            Text(json, "title", channel.Title);
            json.WriteString("home_page_url", channel.Home);
            json.WriteString("feed_url", channel.Url);
            Text(json, "description", channel.Description);
            if (config.Favicon.Length > 0 && views.LinkFromConfig(config.Favicon) is { } icon)
                json.WriteString("favicon", config.Address.Absolute(icon));
            Text(json, "language", config.Language);
            json.WriteStartArray("items");
            foreach (var item in channel.Items) Item(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Item(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        Text(json, "id", item.Guid);
        json.WriteString("url", item.Url);
        Text(json, "title", item.Title);
        // Demanded even of a post without a text.
        json.WriteString("content_html", XmlText.Clean(item.Html));
        Text(json, "summary", item.Summary);
        if (item.Image is { } image) json.WriteString("image", image.Absolute);
        json.WriteString("date_published", FeedDates.Rfc3339(item.Published));
        if (item.Updated != item.Published) json.WriteString("date_modified", FeedDates.Rfc3339(item.Updated));
        json.WriteStartArray("authors");
        foreach (var author in item.Authors)
        {
            json.WriteStartObject();
            Text(json, "name", author.Name);
            Text(json, "url", author.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Labels(json, item);
        Text(json, "language", item.Language);
        if (item.Enclosure is { } enclosure) Attachment(json, enclosure);
        json.WriteEndObject();
    }

    private static void Labels(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartArray("tags");
        foreach (var label in item.Labels) json.WriteStringValue(XmlText.Clean(label));
        json.WriteEndArray();
    }

    private static void Attachment(Utf8JsonWriter json, Enclosure enclosure)
    {
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("url", enclosure.Url);
        Text(json, "mime_type", enclosure.Type);
        if (enclosure.Length > 0) json.WriteNumber("size_in_bytes", enclosure.Length);
        if (enclosure.Seconds is { } seconds) json.WriteNumber("duration_in_seconds", seconds);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Nothing is written of what is not there.</summary>
    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, XmlText.Clean(text));
    }
}
