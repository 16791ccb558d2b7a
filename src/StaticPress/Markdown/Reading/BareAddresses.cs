using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Addresses written as they are: <c>https://…</c>, <c>www.…</c>, <c>name@host</c>, as GitHub's Markdown links them. Found by the
/// sign in their middle, which is rare in a text, and not by their first letter, which is not.
/// </summary>
internal sealed class BareAddresses : InlineParser
{
    private static readonly string[] Schemes = ["https", "http", "ftp", "mailto", "tel", "xmpp"];

    /// <param name="www">Whether to look at every full stop for a <c>www</c> before it.</param>
    public BareAddresses(bool www) => OpeningCharacters = www ? [':', '@', '.'] : [':', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline { IsFirstCharacterEscaped: false } before || before.Content.End + 1 != slice.Start
            || !ReferenceEquals(before.Content.Text, slice.Text)) return false;
        var written = before.Content.AsSpan();
        var found = slice.CurrentChar switch
        {
            ':' => Scheme(written, slice),
            '@' => Mail(written, slice),
            _ => Www(written, slice),
        };
        if (found is not { } address) return false;
        Link(processor, before, address, ref slice);
        return true;
    }

    /// <param name="Back">How many characters of it stand before the sign.</param>
    private readonly record struct Found(int Back, int End, string Before);

    private static Found? Scheme(ReadOnlySpan<char> before, StringSlice slice)
    {
        foreach (var scheme in Schemes)
        {
            if (!before.EndsWith(scheme, StringComparison.OrdinalIgnoreCase)) continue;
            if (before.Length > scheme.Length && char.IsAsciiLetterOrDigit(before[^(scheme.Length + 1)])) return null;
            var behind = slice.AsSpan()[1..];
            var end = scheme switch
            {
                "tel" => AddressEnd.OfNumber(behind),
                "mailto" or "xmpp" => AddressEnd.OfMail(behind, scheme == "xmpp"),
                _ => behind.StartsWith("//") && AddressEnd.HasHost(behind[2..], mayBeShort: scheme != "ftp") ? AddressEnd.Of(behind) : 0,
            };
            return end == 0 ? null : new Found(scheme.Length, slice.Start + 1 + end, "");
        }

        return null;
    }

    private static Found? Mail(ReadOnlySpan<char> before, StringSlice slice)
    {
        var name = 0;
        while (name < before.Length && AddressEnd.IsMailLetter(before[^(name + 1)])) name++;
        if (name == 0 || (name < before.Length && before[^(name + 1)] == '/')) return null;
        var end = AddressEnd.OfMailHost(slice.AsSpan()[1..]);
        return end == 0 ? null : new Found(name, slice.Start + 1 + end, "mailto:");
    }

    private static Found? Www(ReadOnlySpan<char> before, StringSlice slice)
    {
        const string Start = "www";
        if (!before.EndsWith(Start, StringComparison.OrdinalIgnoreCase)) return null;
        var beside = before.Length > Start.Length ? before[^(Start.Length + 1)] : ' ';
        if (char.IsLetterOrDigit(beside) || "/.-_@:=".Contains(beside)) return null;
        var behind = slice.AsSpan()[1..];
        if (!AddressEnd.HasHost(behind, mayBeShort: true) || AddressEnd.Of(behind) is not (> 0 and var end)) return null;
        return new Found(Start.Length, slice.Start + 1 + end, "http://");
    }

    private static void Link(InlineProcessor processor, LiteralInline before, Found found, ref StringSlice slice)
    {
        var start = slice.Start - found.Back;
        var position = processor.GetSourcePosition(start, out var line, out var column);
        before.Content.End = start - 1;
        before.Span.End = position - 1;
        // What an entity or a backslash spells is part of the address.
        var written = slice.Text[start..found.End];
        var text = written.AsSpan().ContainsAny('&', '\\') ? HtmlHelper.Unescape(written, removeBackSlash: true) : written;
        var link = new LinkInline
        {
            Url = found.Before + text,
            IsAutoLink = true,
            IsClosed = true,
            Span = new(position, position + written.Length - 1),
            Line = line,
            Column = column,
        };
        link.UrlSpan = link.Span;
        var shown = text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        link.AppendChild(new LiteralInline(shown) { Span = link.Span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start = found.End;
        if (!before.Content.IsEmpty) return;
        before.ReplaceBy(link);
    }
}
