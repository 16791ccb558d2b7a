using System.Text.Json;
using StaticPress.Primitives;

namespace StaticPress.Views;

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
        if (config.Logo.Length > 0 && page.Views.LinkFromConfig(config.Logo) is { } logo) json.WriteString("logo", config.Address.Origin + logo);
        json.WriteEndObject();
    }
}
