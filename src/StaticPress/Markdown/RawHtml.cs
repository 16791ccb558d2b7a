using System.Net;

namespace StaticPress.Markdown;

/// <summary>Passes the author's own HTML on, with the addresses in it treated like those of Markdown links.</summary>
internal static class RawHtml
{
    /// <param name="offsetOf">From a place in <paramref name="html"/> to a place in the body.</param>
    public static void Write(BodyWriter writer, string html, Func<int, int> offsetOf)
    {
        var written = 0;
        foreach (var attribute in HtmlScanner.AttributesOf(html))
        {
            if (attribute.Name == "id" || attribute is { Name: "name", Tag: "a" }) writer.Fragments.Add(WebUtility.HtmlDecode(attribute.Value));
            var value = WebUtility.HtmlDecode(attribute.Value);
            if (string.IsNullOrWhiteSpace(value) || NewValue(writer, attribute, value, offsetOf) is not { } replaced || replaced == value) continue;
            writer.Write(html.AsSpan(written, attribute.Start - written));
            writer.Write('"').WriteEscape(replaced).Write('"');
            written = attribute.End;
        }

        writer.Write(html.AsSpan(written));
    }

    private static string? NewValue(BodyWriter writer, HtmlAttribute attribute, string value, Func<int, int> offsetOf)
    {
        if (attribute.IsAddress) return writer.AddressOf(value.Trim(), offsetOf(attribute.Start + 1)) ?? "#";
        return attribute.Name == "srcset" ? Candidates(writer, value, offsetOf(attribute.Start + 1)) : null;
    }

    /// <summary><c>small.jpg 480w, large.jpg 960w</c>: each address is followed by its width, and the next by a comma and a space.</summary>
    private static string Candidates(BodyWriter writer, string value, int offset)
    {
        var candidates = value.Split([", ", ",\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(", ", candidates.Select(candidate =>
        {
            var space = candidate.IndexOf(' ');
            var address = space < 0 ? candidate : candidate[..space];
            return (writer.AddressOf(address, offset) ?? "#") + (space < 0 ? "" : candidate[space..]);
        }));
    }
}
