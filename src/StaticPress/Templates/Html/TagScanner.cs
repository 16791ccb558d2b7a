using System.Buffers;

namespace StaticPress.Templates.Html;

/// <summary>The inside of a tag: its name, attributes and their values.</summary>
internal static class TagScanner
{
    private static readonly HashSet<string> PlainText = new(StringComparer.Ordinal) { "title", "textarea" };
    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "style", "xmp", "iframe", "noembed", "noframes",
        "plaintext" };

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> AttributeNameEnd = SearchValues.Create(" \t\n\r\f/>=");
    private static readonly SearchValues<char> UnquotedEnd = SearchValues.Create(" \t\n\r\f>");
    private static readonly SearchValues<char> BetweenAttributes = SearchValues.Create(" \t\n\r\f/?");

    public static (HtmlContext Place, int Used) Advance(HtmlContext place, ReadOnlySpan<char> text, bool isXml) => place.State switch
    {
        HtmlState.TagName => Name(place, text, isXml),
        HtmlState.Tag or HtmlState.AfterAttributeName => Between(place, text, isXml),
        HtmlState.AttributeName => AttributeName(place, text, isXml),
        HtmlState.BeforeValue => BeforeValue(place, text, isXml),
        HtmlState.Unquoted => Unquoted(place, text, isXml),
        _ => Quoted(place, text),
    };

    private static (HtmlContext, int) Name(HtmlContext place, ReadOnlySpan<char> text, bool isXml)
    {
        var end = text.IndexOfAny(NameEnd);
        var name = place.Element + Fold(end < 0 ? text : text[..end], isXml);
        place = place with { Element = name };
        return end < 0 ? (place, text.Length) : (place with { State = HtmlState.Tag }, end);
    }

    private static (HtmlContext, int) Between(HtmlContext place, ReadOnlySpan<char> text, bool isXml)
    {
        var start = text.IndexOfAnyExcept(BetweenAttributes);
        if (start < 0) return (place, text.Length);
        return text[start] switch
        {
            '>' => (AfterTag(place, isXml), start + 1),
            '=' when place.State == HtmlState.AfterAttributeName => (place with { State = HtmlState.BeforeValue }, start + 1),
            _ => (place with { State = HtmlState.AttributeName, Attribute = "" }, start),
        };
    }

    private static (HtmlContext, int) AttributeName(HtmlContext place, ReadOnlySpan<char> text, bool isXml)
    {
        var end = text.IndexOfAny(AttributeNameEnd);
        var named = place with { Attribute = place.Attribute + Fold(end < 0 ? text : text[..end], isXml) };
        if (end < 0) return (named, text.Length);
        return (named with { State = HtmlState.AfterAttributeName }, end);
    }

    private static (HtmlContext, int) BeforeValue(HtmlContext place, ReadOnlySpan<char> text, bool isXml)
    {
        var start = text.IndexOfAnyExcept(" \t\n\r\f");
        if (start < 0) return (place, text.Length);
        var begun = place with
        {
            Prefix = "",
            Address = !isXml && AttributeKind.IsAddress(place.Attribute) ? AddressState.Start
            : AddressState.None
        };
        return text[start] switch
        {
            '"' => (begun with { State = HtmlState.DoubleQuoted }, start + 1),
            '\'' => (begun with { State = HtmlState.SingleQuoted }, start + 1),
            '>' => (AfterTag(place, isXml), start + 1),
            _ => (begun with { State = HtmlState.Unquoted }, start),
        };
    }

    private static (HtmlContext, int) Unquoted(HtmlContext place, ReadOnlySpan<char> text, bool isXml)
    {
        var end = text.IndexOfAny(UnquotedEnd);
        if (end < 0) return (place, text.Length);
        return text[end] == '>' ? (AfterTag(place, isXml), end + 1) : (Ended(place), end + 1);
    }

    private static (HtmlContext, int) Quoted(HtmlContext place, ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(place.State == HtmlState.DoubleQuoted ? '"' : '\'');
        var value = end < 0 ? text : text[..end];
        var after = AddressScanner.Advance(place, value);
        return end < 0 ? (after, text.Length) : (Ended(place), end + 1);
    }

    private static HtmlContext Ended(HtmlContext place) =>
        HtmlContext.Text with { State = HtmlState.Tag, Element = place.Element, IsEndTag = place.IsEndTag };

    /// <summary>In HTML a slash at a tag's end means nothing: <c>&lt;script /&gt;</c> opens a script.</summary>
    private static HtmlContext AfterTag(HtmlContext place, bool isXml)
    {
        if (isXml || place.IsEndTag) return HtmlContext.Text;
        var inside = HtmlContext.Text with { Element = place.Element };
        if (place.Element == "script") return inside with { State = HtmlState.Script };
        if (PlainText.Contains(place.Element)) return inside with { State = HtmlState.PlainText };
        return Raw.Contains(place.Element) ? inside with { State = HtmlState.Raw } : HtmlContext.Text;
    }

    /// <summary>HTML names have no case; XML names do.</summary>
    private static string Fold(ReadOnlySpan<char> name, bool isXml) => isXml ? name.ToString() : name.ToString().ToLowerInvariant();
}
