using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

/// <summary>What a page says of itself to search engines, in schema.org's words, as one JSON-LD graph.</summary>
internal static class JsonLd
{
    /// <summary>Letters of any script as they are; &lt;, &gt; and &amp; as escapes all the same: no text can close the script element.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Markup Of(PageView page)
    {
        using var bytes = new Utf8Buffer(4096);
        bytes.Write("""<script type="application/ld+json">"""u8);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WebSiteJsonLd.Write(json, page);
            if (page.Breadcrumb.Count > 0) BreadcrumbJsonLd.Write(json, page);
            if (page.Head.Post is { } post)
            {
                ArticleJsonLd.Write(json, page, post);
                EpisodeJsonLd.Write(json, page, post);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("</script>"u8);
        return Markup.FromUtf8(bytes.WrittenSpan.ToArray());
    }
}
