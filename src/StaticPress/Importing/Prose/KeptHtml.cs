using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StaticPress.Primitives;

namespace StaticPress.Importing.Prose;

/// <summary>
/// HTML that stays HTML, because Markdown cannot say it: with the elements and attributes on these lists alone, so that nothing of it runs.
/// </summary>
internal static partial class KeptHtml
{
    private static readonly HashSet<string> Elements =
    [
        "a", "abbr", "address", "audio", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "data", "dd",
        "del", "details", "dfn", "div",
        "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "ins", "kbd", "li",
        "mark", "ol", "p", "picture", "pre", "q", "rb", "rp",
        "rt", "ruby", "s", "samp", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "tr", "track", "u", "ul",
        "var", "video", "wbr",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "abbr", "allowfullscreen", "alt", "cite", "colspan", "controls", "datetime", "dir", "headers", "height", "href", "hreflang", "kind",
        "lang", "loop", "muted", "open",
        "poster", "reversed", "rowspan", "scope", "span", "src", "srclang", "start", "title", "type", "value", "width", "label",
    ];

    private static readonly HashSet<string> Void = ["br", "col", "hr", "img", "source", "track", "wbr"];

    /// <summary>An element that may stand in a line with Markdown in it.</summary>
    /// <param name="name">As <see cref="NameOf"/> has it.</param>
    public static bool IsInline(string name) =>
        name is "abbr" or "bdi" or "bdo" or "cite" or "data" or "dfn" or "ins" or "kbd" or "q" or "rb" or "rp" or "rt" or "ruby" or "samp"
            or "small" or "time" or "u" or "var";

    /// <summary>What today's HTML calls an element of old pages.</summary>
    public static string NameOf(IElement element) => element.LocalName switch
    {
        "acronym" => "abbr",
        "strike" => "s",
        "tt" => "code",
        "font" => "span",
        "listing" or "xmp" or "plaintext" => "pre",
        var name => name,
    };

    public static string StartTag(IElement element, ProseJournal journal)
    {
        var written = new StringBuilder("<").Append(NameOf(element));
        foreach (var attribute in element.Attributes)
        {
            if (!Attributes.Contains(attribute.LocalName) || ValueOf(element, attribute, journal) is not { } value) continue;
            written.Append(' ').Append(attribute.LocalName);
            if (value.Length > 0 || attribute.LocalName is "alt" or "value") written.Append("=\"").Append(Encoded(value)).Append('"');
        }

        return written.Append('>').ToString();
    }

    /// <summary>The element with all that is in it, without an empty line, at which Markdown would end it.</summary>
    public static string Of(IElement element, ProseJournal journal)
    {
        var written = new StringBuilder();
        Write(written, element, journal);
        return EmptyLines().Replace(written.ToString(), "\n");
    }

    private static void Write(StringBuilder written, INode node, ProseJournal journal)
    {
        switch (node)
        {
            case IText text:
                var words = Encoded(text.Data);
                written.Append(node.ParentElement?.Closest("pre") is not null
                    ? words.Replace("\n", "&#10;", StringComparison.Ordinal)
                    : Unmarked(OneLine(words)));
                return;
            case IElement element when ProseElements.IsSilent(element) && !Elements.Contains(element.LocalName):
                return;
            case IElement { LocalName: "iframe" or "object" or "embed" } frame when !FrameHtml.MayStay(frame):
                journal.Lose(frame, ProseLossKind.Content, "A frame was left out");
                return;
            case IElement element:
                var name = NameOf(element);
                var isKept = Elements.Contains(name) && (element.LocalName != "font" || element.HasAttribute("lang"));
                if (isKept) written.Append(StartTag(element, journal));
                foreach (var child in element.ChildNodes) Write(written, child, journal);
                if (isKept && !Void.Contains(name)) written.Append("</").Append(name).Append('>');
                return;
        }
    }

    private static string? ValueOf(IElement element, IAttr attribute, ProseJournal journal)
    {
        var value = attribute.Value;
        if (attribute.LocalName is not ("href" or "src" or "poster" or "cite")) return OneLine(value);
        if (SafeUrl.Forbidden(value) is not null) return null;
        if (attribute.LocalName is "href" or "src" && OwnDisk.Holds(value))
        {
            journal.Lose(element, ProseLossKind.Look, attribute.LocalName == "href" ? OwnDisk.LostLink : OwnDisk.LostPicture);
            return null;
        }

        // A source that is no address is words which no reader sees, and to a build a link that leads nowhere.
        if (attribute.LocalName == "cite") return Uri.TryCreate(value, UriKind.Absolute, out _) ? value : null;
        return attribute.LocalName == "href"
            ? journal.Link(value)
            : element.LocalName == "iframe" ? value : journal.Picture(value, PictureNumber.Of(element));
    }

    /// <summary>What would be Markdown elsewhere, and is told by a build as meant so, is spelt as HTML spells signs.</summary>
    private static string Unmarked(string words) => !words.AsSpan().ContainsAny("`*]#") ? words : words
        .Replace("`", "&#96;", StringComparison.Ordinal).Replace("**", "&#42;*", StringComparison.Ordinal)
        .Replace("](", "&#93;(", StringComparison.Ordinal).Replace("][", "&#93;[", StringComparison.Ordinal)
        .Replace("## ", "&#35;# ", StringComparison.Ordinal);

    private static string OneLine(string text) => text.AsSpan().ContainsAny('\n', '\r') ? EmptyLines().Replace(text, "\n") : text;

    private static string Encoded(string text) => WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"[ \t\r]*\n[ \t\r\n]*")]
    private static partial Regex EmptyLines();
}

/// <summary>The number of a picture in the library of WordPress, from its class <c>wp-image-123</c>.</summary>
internal static class PictureNumber
{
    private const string Start = "wp-image-";

    public static int? Of(IElement picture)
    {
        if (int.TryParse(picture.GetAttribute("data-id") ?? picture.GetAttribute("data-attachment-id"), out var id)) return id;
        foreach (var name in picture.ClassList)
        {
            if (name.StartsWith(Start, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Start.Length), out var number)) return number;
        }

        return null;
    }
}
