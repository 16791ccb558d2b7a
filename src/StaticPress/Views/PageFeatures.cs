namespace StaticPress.Views;

/// <summary>
/// Looks through the HTML of a text once, so that what its author wrote as HTML counts too; a text's own <c>&lt;</c> is escaped in it.
/// </summary>
internal static class PageFeatures
{
    private const string Class = "class=\"";

    public static BodyParts PartsOf(ReadOnlySpan<char> html)
    {
        var parts = BodyParts.None;
        while (html.IndexOf('<') is var at and >= 0)
        {
            html = html[(at + 1)..];
            var end = html.IndexOf('>');
            var tag = end < 0 ? html : html[..end];
            parts |= ByName(tag) | ByClass(tag);
        }

        return parts;
    }

    private static BodyParts ByName(ReadOnlySpan<char> tag)
    {
        if (Is(tag, "pre")) return BodyParts.Code;
        if (Is(tag, "table")) return BodyParts.Tables;
        if (Is(tag, "input")) return BodyParts.Tasks;
        if (Is(tag, "img")) return BodyParts.Images;
        return Is(tag, "audio") ? BodyParts.Audio : BodyParts.None;
    }

    private static bool Is(ReadOnlySpan<char> tag, string name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length]));

    private static BodyParts ByClass(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf(Class);
        if (at < 0) return BodyParts.None;
        var first = tag[(at + Class.Length)..];
        if (first.StartsWith("alert")) return BodyParts.Alerts;
        if (first.StartsWith("component")) return BodyParts.Components;
        if (first.StartsWith("embed")) return BodyParts.Videos;
        return first.StartsWith("footnote-ref") ? BodyParts.Notes : BodyParts.None;
    }
}
