using System.Net;
using StaticPress.Primitives;

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
            if (string.IsNullOrWhiteSpace(value) || !(attribute.IsAddress || attribute.Name == "srcset")) continue;
            var offset = offsetOf(attribute.Start + 1);
            var replaced = attribute.IsAddress ? writer.AddressOf(value.Trim(), offset) : Candidates(writer, value, offset);
            if (replaced == value) continue;
            // What must lead nowhere loses the attribute: <a>words</a> is text.
            writer.Write(html.AsSpan(written, (replaced is null ? html.LastIndexOf(attribute.Name, attribute.Start, StringComparison.OrdinalIgnoreCase) : attribute.Start) - written));
            if (replaced is not null) writer.Write('"').WriteEscape(replaced).Write('"');
            written = attribute.End;
        }

        writer.Write(html.AsSpan(written));
    }

    /// <summary>Each address with its width or density; those that lead nowhere are left out.</summary>
    private static string Candidates(BodyWriter writer, string value, int offset) => string.Join(", ", SourceSet.Of(value)
        .Select(candidate => (Address: writer.AddressOf(candidate.Address, offset), candidate.Descriptor))
        .Where(candidate => candidate.Address is not null)
        .Select(candidate => candidate.Descriptor.Length > 0 ? $"{candidate.Address} {candidate.Descriptor}" : candidate.Address));
}
