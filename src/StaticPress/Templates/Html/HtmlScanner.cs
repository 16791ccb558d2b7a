using System.Text;

namespace StaticPress.Templates.Html;

/// <summary>Carries a place over a piece of the theme's own text.</summary>
internal static class HtmlScanner
{
    /// <exception cref="UnsafeContext">The text itself makes a place that no value may have led to.</exception>
    public static HtmlContext Advance(HtmlContext place, ReadOnlySpan<char> text, bool isXml)
    {
        if (place.State == HtmlState.TagNameCut) place = Uncut(place, text);
        for (var i = 0; i < text.Length;)
        {
            var (next, used) = place.State switch
            {
                HtmlState.Text => FromText(text[i..], isXml),
                HtmlState.TagName or HtmlState.Tag or HtmlState.AttributeName or HtmlState.AfterAttributeName or HtmlState.BeforeValue
                    or HtmlState.DoubleQuoted or HtmlState.SingleQuoted or HtmlState.Unquoted =>
                        TagScanner.Advance(place, text[i..], isXml),
                HtmlState.Comment => Past(place, text[i..], "-->"),
                HtmlState.CData => Past(place, text[i..], "]]>"),
                HtmlState.Declaration => Past(place, text[i..], ">"),
                _ => InElement(place, text[i..]),
            };
            (place, i) = (next, i + used);
        }

        return place;
    }

    private static (HtmlContext, int) FromText(ReadOnlySpan<char> text, bool isXml)
    {
        var open = text.IndexOf('<');
        if (open < 0) return (HtmlContext.Text, text.Length);
        var rest = text[(open + 1)..];
        if (rest.StartsWith("!--")) return (HtmlContext.Text with { State = HtmlState.Comment }, open + 4);
        if (isXml && rest.StartsWith("![CDATA[")) return (HtmlContext.Text with { State = HtmlState.CData }, open + 9);
        if (rest.StartsWith("!") || rest.StartsWith("?")) return (HtmlContext.Text with { State = HtmlState.Declaration }, open + 2);
        var isEnd = rest.StartsWith("/");
        // A bracket at the very end is a tag whose name code would make.
        var named = isEnd ? rest[1..] : rest;
        if (!named.IsEmpty && !char.IsAsciiLetter(named[0]) && !(isXml && named[0] == '_')) return (HtmlContext.Text, open + 1);
        return (HtmlContext.Text with { State = HtmlState.TagName, IsEndTag = isEnd }, open + (isEnd ? 2 : 1));
    }

    private static (HtmlContext, int) Past(HtmlContext place, ReadOnlySpan<char> text, string end)
    {
        var at = text.IndexOf(end);
        return at < 0 ? (place, text.Length) : (HtmlContext.Text, at + end.Length);
    }

    /// <summary>The text of an element that only its own end tag ends.</summary>
    private static (HtmlContext, int) InElement(HtmlContext place, ReadOnlySpan<char> text)
    {
        var end = EndTag(text, place.Element);
        var inside = end < 0 ? text : text[..end];
        // After it a browser would look for another end of the script (HTML, section 13.2.5.20).
        if (place.State == HtmlState.Script && inside.Contains("<!--", StringComparison.Ordinal))
            throw new UnsafeContext("'<!--' cannot stand inside <script>.", "Write '<\\!--' in a text.");
        var next = place.State == HtmlState.Script ? place with { Script = ScriptScanner.Advance(place.Script, inside) } : place;
        return end < 0
            ? (next, text.Length)
            : (HtmlContext.Text with { State = HtmlState.TagName, IsEndTag = true }, end + 2);
    }

    private static int EndTag(ReadOnlySpan<char> text, string element)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOf("</");
            if (at < 0) return -1;
            from += at;
            var name = text[(from + 2)..];
            if (name.StartsWith(element, StringComparison.OrdinalIgnoreCase)
                && (name.Length == element.Length || name[element.Length] is '>' or '/' or ' ' or '\t' or '\n' or '\r'
                    or '\f')) return from;
            from += 2;
        }
    }

    private static HtmlContext Uncut(HtmlContext place, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return place;
        return text[0] is '>' or '/' or ' ' or '\t' or '\n' or '\r' or '\f'
            ? place with { State = HtmlState.Tag }
            : throw new UnsafeContext("The name of a tag is cut in two by code.", "Write the name out.");
    }
}

/// <summary>
/// Leaves out of a page what only a template's readers see: how far its lines are indented, and its empty lines. To a browser
/// any space between words and tags is one space; inside tags, scripts and text fields it may be more, and stays.
/// </summary>
internal static class Indentation
{
    private const string Space = " \t\r\n";

    /// <param name="place">Where the text begins.</param>
    public static string LeftOut(string text, HtmlContext place)
    {
        var slim = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            var line = text.AsSpan(at, end - at);
            var kept = place.State == HtmlState.Text ? line.TrimStart(Space) : line;
            if (at == 0 && kept.Length < line.Length) slim.Append(line.TrimEnd(Space).IsEmpty && line.EndsWith("\n") ? '\n' : ' ');
            slim.Append(kept);
            place = HtmlScanner.Advance(place, line, isXml: false);
            at = end;
        }

        return slim.ToString();
    }
}
