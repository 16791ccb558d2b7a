using System.Net;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>Passes the author's own HTML on, with the addresses in it treated like those of Markdown links.</summary>
internal static class RawHtml
{
    /// <summary>That old pages have with a large letter.</summary>
    private static readonly HashSet<string> Elements =
    [
        "a", "b", "blockquote", "body", "br", "center", "code", "div", "em", "embed", "font", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "hr", "html", "i", "iframe",
        "img", "input", "li", "object", "ol", "p", "param", "pre", "script", "small", "span", "strike", "strong", "style", "sub", "sup",
        "table", "tbody", "td", "th",
        "thead", "tr", "tt", "u", "ul", "video", "audio", "figure", "figcaption", "details", "summary", "section", "article",
    ];

    /// <param name="offsetOf">From a place in <paramref name="html"/> to a place in the body.</param>
    public static void Write(BodyWriter writer, string html, Func<int, int> offsetOf)
    {
        var written = 0;
        foreach (var tag in HtmlTag.AllIn(html))
        {
            DeadHtml.Report(writer, tag, offsetOf);
            if (IsComponent(html, tag)) ReportComponent(writer, tag, offsetOf);
            written = WriteTo(writer, html, tag, (written, offsetOf));
        }

        writer.Write(html.AsSpan(written));
    }

    /// <returns>How much of the HTML is written by now.</returns>
    private static int WriteTo(BodyWriter writer, string html, HtmlTag tag, (int Written, Func<int, int> OffsetOf) state)
    {
        var (written, offsetOf) = state;
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name == "id" || attribute is { Name: "name", Tag: "a" })
                writer.Fragments.Add(WebUtility.HtmlDecode(attribute.Value));
            var value = WebUtility.HtmlDecode(attribute.Value);
            if (string.IsNullOrWhiteSpace(value) || !(attribute.IsAddress || attribute.IsSourceSet)) continue;
            if (attribute is { IsPicture: true, IsSourceSet: false } && SafeUrl.IsPicture(value)) continue;
            var offset = offsetOf(attribute.Start + 1);
            var replaced = attribute.IsAddress ? writer.AddressOf(value.Trim(), offset) : Candidates(writer, value, offset);
            if (replaced == value) continue;
            // What must lead nowhere loses the attribute: <a>words</a> is text.
            writer.Write(
                html.AsSpan(written,
                    (replaced is null
                        ? html.LastIndexOf(attribute.Name, attribute.Start, StringComparison.OrdinalIgnoreCase)
                        : attribute.Start) - written));
            if (replaced is not null) writer.Write('"').WriteEscape(replaced).Write('"');
            written = attribute.End;
        }

        return written;
    }

    /// <summary>A name that no element of HTML has, written as the components of MDX are: <c>&lt;VideoPlayer /&gt;</c>.</summary>
    private static bool IsComponent(string html, HtmlTag tag)
    {
        var name = html.AsSpan(tag.Start + 1, tag.Name.Length);
        return char.IsAsciiLetterUpper(name[0]) && name.ContainsAnyInRange('a', 'z') && !Elements.Contains(tag.Name);
    }

    private static void ReportComponent(BodyWriter writer, HtmlTag tag, Func<int, int> offsetOf) => writer.Report(Problem.Warning(
        writer.PlaceOf(offsetOf(tag.Start)),
        ProblemCode.ForeignCode,
        "This is a component of an MDX page, which is not run here: readers see nothing of it.",
        "Write in Markdown what it made."));

    /// <summary>Each address with its width or density; those that lead nowhere are left out.</summary>
    private static string Candidates(BodyWriter writer, string value, int offset) => string.Join(", ", SourceSet.Of(value)
        .Select(candidate =>
            (Address: SafeUrl.IsPicture(candidate.Address) ? candidate.Address : writer.AddressOf(candidate.Address, offset),
                candidate.Descriptor))
        .Where(candidate => candidate.Address is not null)
        .Select(candidate => candidate.Descriptor.Length > 0 ? $"{candidate.Address} {candidate.Descriptor}" : candidate.Address));
}
