namespace StaticPress.Templates.Html;

/// <summary>What an attribute's value means to a browser.</summary>
internal static class AttributeKind
{
    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "longdesc", "manifest",
        "ping", "poster", "profile", "src", "usemap", "xlink:href",
    };

    /// <summary>Lists of image addresses: no browser runs script from them, and a descriptor follows each.</summary>
    private static readonly HashSet<string> ImageLists = new(StringComparer.Ordinal) { "srcset", "imagesrcset", "data-srcset" };

    /// <summary>A script reads <c>data-src</c> and <c>data-url</c> as addresses too.</summary>
    public static bool IsAddress(string attribute)
    {
        if (ImageLists.Contains(attribute)) return false;
        if (Addresses.Contains(attribute)) return true;
        return attribute.StartsWith("data-", StringComparison.Ordinal)
            && (attribute.Contains("href", StringComparison.Ordinal) || attribute.Contains("src", StringComparison.Ordinal)
                || attribute.Contains("url", StringComparison.Ordinal));
    }

    public static bool IsScript(string attribute) => attribute.StartsWith("on", StringComparison.Ordinal);

    /// <summary>A whole document in an attribute: escaped once, it would still run.</summary>
    public static bool IsDocument(string attribute) => attribute == "srcdoc";

    public static bool IsStyle(string attribute) => attribute == "style";

    /// <summary><c>&lt;meta http-equiv="refresh" content="0; url={{ x }}"&gt;</c></summary>
    public static bool BeginsAddress(HtmlContext place) =>
        place is { Element: "meta", Attribute: "content" } && place.Prefix.TrimEnd().EndsWith("url=", StringComparison.OrdinalIgnoreCase);
}
