using System.Text;

namespace StaticPress.Views;

/// <summary>
/// Looks through the HTML of a text once, so that what its author wrote as HTML counts too; a text's own <c>&lt;</c> is escaped in it.
/// </summary>
internal static class PageFeatures
{
    private static ReadOnlySpan<byte> Class => "class=\""u8;

    public static BodyParts PartsOf(ReadOnlySpan<byte> html)
    {
        var parts = BodyParts.None;
        while (html.IndexOf((byte)'<') is var at and >= 0)
        {
            html = html[(at + 1)..];
            var end = html.IndexOf((byte)'>');
            var tag = end < 0 ? html : html[..end];
            parts |= ByName(tag) | ByClass(tag);
        }

        return parts;
    }

    private static BodyParts ByName(ReadOnlySpan<byte> tag)
    {
        if (Is(tag, "pre"u8)) return BodyParts.Code;
        if (Is(tag, "table"u8)) return BodyParts.Tables;
        if (Is(tag, "input"u8)) return BodyParts.Tasks;
        if (Is(tag, "img"u8)) return BodyParts.Images;
        return Is(tag, "audio"u8) ? BodyParts.Audio : BodyParts.None;
    }

    private static bool Is(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) =>
        tag.Length >= name.Length && Ascii.EqualsIgnoreCase(tag[..name.Length], name)
            && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit((char)tag[name.Length]));

    private static BodyParts ByClass(ReadOnlySpan<byte> tag)
    {
        var at = tag.IndexOf(Class);
        if (at < 0) return BodyParts.None;
        var first = tag[(at + Class.Length)..];
        if (first.StartsWith("alert"u8)) return BodyParts.Alerts;
        if (first.StartsWith("component"u8)) return BodyParts.Components;
        if (first.StartsWith("embed"u8)) return BodyParts.Videos;
        return first.StartsWith("footnote-ref"u8) ? BodyParts.Notes : BodyParts.None;
    }
}
