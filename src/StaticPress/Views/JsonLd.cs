using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

/// <summary>What a page says of itself to search engines, in schema.org's words, as one JSON-LD graph.</summary>
internal static class JsonLd
{
    /// <summary>
    /// Letters of any script as they are; &lt;, &gt; and &amp; as escapes all the same: no text can close the script element.
    /// </summary>
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

            if (page.Head.Comments is { Count: > 0 } comments) WebPageJsonLd.Write(json, page, comments);

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("</script>"u8);
        return Markup.FromUtf8(bytes.WrittenSpan.ToArray());
    }
}

/// <summary>
/// schema.org PodcastEpisode with its stars. Search engines take ratings of episodes, not of articles, so an article has none.
/// </summary>
internal static class EpisodeJsonLd
{
    /// <summary>Writes nothing unless the site asks for it, the post is an episode, and somebody rated it.</summary>
    public static void Write(Utf8JsonWriter json, PageView page, PostView post)
    {
        if (!page.Views.Site.Config.Comments.SearchRatings || post.Post.FrontMatter.Audio is null || post.Comments.Rating is not { } rating)
            return;
        json.WriteStartObject();
        json.WriteString("@type", "PodcastEpisode");
        json.WriteString("@id", post.Permalink + "#episode");
        json.WriteString("url", page.Canonical);
        json.WriteString("name", post.Title);
        json.WriteString("datePublished", post.Date.Moment);
        json.WriteStartObject("aggregateRating");
        json.WriteString("@type", "AggregateRating");
        json.WriteNumber("ratingValue", decimal.Parse(rating.Average, CultureInfo.InvariantCulture));
        json.WriteNumber("ratingCount", rating.Count);
        json.WriteNumber("bestRating", 5);
        json.WriteNumber("worstRating", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

/// <summary>schema.org WebPage for a page below which readers talk.</summary>
internal static class WebPageJsonLd
{
    public static void Write(Utf8JsonWriter json, PageView page, CommentsView comments)
    {
        var address = page.Views.Absolute(page.Head.Url);
        json.WriteStartObject();
        json.WriteString("@type", "WebPage");
        json.WriteString("@id", address + "#webpage");
        json.WriteString("url", page.Canonical);
        json.WriteString("name", page.Head.Title);
        CommentsJsonLd.Write(json, comments, address);
        json.WriteEndObject();
    }
}

/// <summary>schema.org WebSite with its publisher; the full description stands on the home page only.</summary>
internal static class WebSiteJsonLd
{
    public static void Write(Utf8JsonWriter json, PageView page)
    {
        var config = page.Views.Site.Config;
        var home = page.Views.Absolute(UrlPath.Home);
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", home + "#website");
        json.WriteString("url", home);
        json.WriteString("name", config.Title);
        json.WriteString("inLanguage", config.Language);
        if (page.Head.Kind == "home" && config.Description.Length > 0) json.WriteString("description", config.Description);
        json.WriteStartObject("publisher");
        json.WriteString("@id", home + "#publisher");
        json.WriteEndObject();
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("@id", home + "#publisher");
        json.WriteString("name", config.Title);
        json.WriteString("url", home);
        if (config.Logo.Length > 0 && page.Views.LinkFromConfig(config.Logo) is { } logo)
            json.WriteString("logo", config.Address.Origin + logo);
        json.WriteEndObject();
    }
}

/// <summary>schema.org BreadcrumbList.</summary>
internal static class BreadcrumbJsonLd
{
    public static void Write(Utf8JsonWriter json, PageView page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var origin = page.Views.Site.Config.Address.Origin;
        for (var i = 0; i < page.Breadcrumb.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", page.Breadcrumb[i].Title);
            json.WriteString("item", origin + page.Breadcrumb[i].Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
