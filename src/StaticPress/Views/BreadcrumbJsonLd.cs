using System.Text.Json;

namespace StaticPress.Views;

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
