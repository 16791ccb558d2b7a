namespace StaticPress.Importing.Prose;

/// <summary>One tag of a shortcode: <c>[gallery ids="1,2"]</c>, <c>[/caption]</c>, <c>[youtube=https://…]</c>.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Where its bracket stands.</param>
/// <param name="End">Behind its closing bracket.</param>
/// <param name="Attributes">By name in lower case; those without a name are numbered from <c>0</c>.</param>
internal sealed record Shortcode(string Name, int Start, int End, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>What is longer was never meant as one.</summary>
    private const int MostLength = 8000;

    public bool Closes { get; private init; }

    public bool ClosesItself { get; private init; }

    public string? this[string name] => Attributes.GetValueOrDefault(name);

    /// <returns>The first of these that says something.</returns>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (this[name] is { Length: > 0 } value) return value;
        }

        return null;
    }

    /// <returns>Null when what stands at the bracket is no shortcode's tag.</returns>
    public static Shortcode? At(string text, int start)
    {
        var at = start + 1;
        var closes = at < text.Length && text[at] == '/';
        if (closes) at++;
        var nameStart = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-')) at++;
        if (at == nameStart || at >= text.Length || !char.IsAsciiLetter(text[nameStart])) return null;
        var name = text[nameStart..at].ToLowerInvariant();
        if (text[at] is not (' ' or ']' or '/' or '=' or ':' or '\n' or '\t' or '\u00A0')) return null;
        if (closes) return text[at] == ']' ? new(name, start, at + 1, Empty) { Closes = true } : null;
        if (text[at] is '=' or ':') at++;
        return ReadAttributes(text, at, start) is var (attributes, end, closesItself) && end > 0
            ? new(name, start, end, attributes) { ClosesItself = closesItself } : null;
    }

    private static readonly IReadOnlyDictionary<string, string> Empty = new Dictionary<string, string>();

    /// <summary>Editors turn the quotation marks of a shortcode into printed ones, or into entities.</summary>
    private static string Unquoted(string value) => value.Replace("&quot;", "\"", StringComparison.Ordinal);

    private static (Dictionary<string, string> Attributes, int End, bool ClosesItself) ReadAttributes(string text, int at, int start)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var unnamed = 0;
        while (at < text.Length && at - start < MostLength)
        {
            var c = text[at];
            if (c == ']') return (attributes, at + 1, false);
            if (c == '/' && at + 1 < text.Length && text[at + 1] == ']') return (attributes, at + 2, true);
            if (c == '[') break;
            if (char.IsWhiteSpace(c) || c is ',' or '/')
            {
                if (c == '/' && unnamed == 0 && attributes.Count == 0) break;
                at++;
                continue;
            }

            var nameEnd = at;
            while (nameEnd < text.Length && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-')) nameEnd++;
            var equals = nameEnd;
            while (equals < text.Length && text[equals] == ' ') equals++;
            var isNamed = nameEnd > at && equals < text.Length && text[equals] == '=';
            var name = isNamed ? text[at..nameEnd].ToLowerInvariant() : $"{unnamed++}";
            if (isNamed) at = equals + 1;
            while (isNamed && at < text.Length && text[at] == ' ') at++;
            var (value, end) = Value(text, at);
            if (end == at) break;
            attributes.TryAdd(name, Unquoted(value));
            at = end;
        }

        return (attributes, 0, false);
    }

    private static (string Value, int End) Value(string text, int at)
    {
        foreach (var quote in (ReadOnlySpan<string>)["\"", "'", "&quot;", "“", "”", "″", "&#8221;", "&#8220;", "&#8243;"])
        {
            if (string.CompareOrdinal(text, at, quote, 0, quote.Length) != 0) continue;
            var from = at + quote.Length;
            var closing = quote switch
            {
                "“" or "”" or "″" => text.AsSpan(from).IndexOfAny('”', '″', '“'),
                "&#8221;" or "&#8220;" or "&#8243;" => text.IndexOf("&#82", from, StringComparison.Ordinal) - from,
                _ => text.AsSpan(from, Math.Min(MostLength, text.Length - from)).IndexOf(quote),
            };
            if (closing >= 0) return (text[from..(from + closing)], from + closing + quote.Length);
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (']' or '[')
            && !(text[end] == '/' && end + 1 < text.Length && text[end + 1] == ']')) end++;
        return (text[at..end], end);
    }
}
