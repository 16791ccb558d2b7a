using System.Net;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>An address as it stands in a body.</summary>
/// <param name="Start">In UTF-16 units from the start of the body.</param>
/// <param name="Meaning">What it says, without the signs that escape others.</param>
/// <param name="LacksAlt">Whether it shows a picture that nobody put into words.</param>
internal sealed record BodyAddress(int Start, int Length, string Meaning, bool LacksAlt);

/// <summary>
/// Finds where addresses stand in a body, for whoever changes one of them alone; what looks like one in code or prose is none.
/// </summary>
internal static class BodyAddresses
{
    private static readonly string[] Attributes =
        ["src", "href", "poster", "data", "data-src", "cite", "action", "formaction", "background"];

    public static IReadOnlyList<BodyAddress> In(string body)
    {
        if (!body.AsSpan().ContainsAny('[', '<') || SafeParser.Parse(ControlCharacters.Shown(body)) is not { } document) return [];
        var found = new List<BodyAddress>();
        foreach (var node in document.Descendants())
        {
            if (node is LinkInline { IsAutoLink: false } link) OfLink(link, body, found);
            else if (node is HtmlBlock or HtmlInline) OfHtml(node.Span.Start, node.Span.End + 1, body, found);
        }

        return [.. found.OrderBy(address => address.Start).DistinctBy(address => address.Start)];
    }

    /// <summary>Only what is where the parser says it is: where that errs, nothing is changed.</summary>
    private static void OfLink(LinkInline link, string body, List<BodyAddress> found)
    {
        var span = link.Reference?.UrlSpan ?? link.UrlSpan;
        if (span.IsEmpty || span.Start < 0 || span.End >= body.Length || link.Url is not { Length: > 0 } url) return;
        var (start, length) =
            body[span.Start] == '<' && body[span.End] == '>' ? (span.Start + 1, span.Length - 2) : (span.Start, span.Length);
        if (WebUtility.HtmlDecode(Unescaped(body.AsSpan(start, length))) == url)
            found.Add(new BodyAddress(start, length, url, link is { IsImage: true, FirstChild: null }));
    }

    /// <summary>A backslash before a sign of punctuation makes it mean itself (CommonMark, “backslash escapes”).</summary>
    private static string Unescaped(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] == '\\' && i + 1 < written.Length && (char.IsPunctuation(written[i + 1]) || char.IsSymbol(written[i + 1]))) i++;
            text.Append(written[i]);
        }

        return text.ToString();
    }

    private static void OfHtml(int start, int end, string body, List<BodyAddress> found)
    {
        if (start < 0 || end > body.Length || start >= end) return;
        var html = body[start..end];
        foreach (var tag in HtmlTag.AllIn(html))
        {
            foreach (var attribute in tag.Attributes)
            {
                var at = start + attribute.Start + (html[attribute.Start] is '"' or '\'' ? 1 : 0);
                var lacksAlt = tag.Name == "img" && attribute.Name == "src" && tag.Find("alt") is null;
                if (Attributes.Contains(attribute.Name))
                    found.Add(new BodyAddress(at, attribute.Value.Length, WebUtility.HtmlDecode(attribute.Value), lacksAlt));
                else if (attribute.Name == "srcset") OfSet(attribute.Value, at, found);
            }
        }
    }

    private static void OfSet(string value, int start, List<BodyAddress> found)
    {
        var from = 0;
        foreach (var (address, _) in SourceSet.Of(value))
        {
            var at = value.IndexOf(address, from, StringComparison.Ordinal);
            if (at < 0) return;
            found.Add(new BodyAddress(start + at, address.Length, WebUtility.HtmlDecode(address), LacksAlt: false));
            from = at + address.Length;
        }
    }
}
