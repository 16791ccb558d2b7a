using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticPress.Primitives;

namespace StaticPress.Checking;

/// <summary>Every address that a browser goes to or loads.</summary>
internal static class HtmlReferences
{
    private static readonly string[] Names = ["href", "src", "poster", "action", "formaction", "background", "manifest", "xlink:href"];

    public static IEnumerable<Reference> Of(IHtmlDocument document)
    {
        foreach (var element in document.All)
        {
            foreach (var attribute in element.Attributes)
            {
                if (Names.Contains(attribute.Name) || (attribute.Name == "data" && element.LocalName == "object")
                    || (attribute.Name == "cite" && CitedSource.IsAddress(attribute.Value)))
                    yield return Of(element, attribute.Name, attribute.Value);
                else if (attribute.Name is "srcset" or "imagesrcset")
                    foreach (var candidate in SourceSet.Of(attribute.Value)) yield return Of(element, attribute.Name, candidate.Address);
                else if (attribute.Name == "style")
                    foreach (var url in CssReferences.Of(attribute.Value)) yield return Of(element, attribute.Name, url);
            }

            if (element.LocalName == "style")
                foreach (var url in CssReferences.Of(element.TextContent)) yield return new Reference(url, "<style>");
            if (element.LocalName == "meta" && MetaAddress(element) is { } address)
                yield return Of(element, element.GetAttribute("property") ?? element.GetAttribute("http-equiv") ?? "content", address);
        }
    }

    private static Reference Of(IElement element, string name, string address) => new(address.Trim(), $"<{element.LocalName} {name}>");

    /// <summary>Of a refresh, or of what social networks show.</summary>
    private static string? MetaAddress(IElement meta)
    {
        if (meta.GetAttribute("content") is not { } content) return null;
        if (string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            return content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                ? content[(at + 4)..].Trim('\'', '"')
                : null;
        }

        return (meta.GetAttribute("property") ?? meta.GetAttribute("name")) is "og:url" or "og:image" or "og:audio" or "og:video"
            or "twitter:image" ? content : null;
    }
}
