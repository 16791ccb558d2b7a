using StaticPress.Primitives;

namespace StaticPress.Templates.Html;

/// <summary>Follows the literal parts of an address: when is its scheme settled?</summary>
internal static class AddressScanner
{
    /// <summary>Of a literal whose scheme is known: enough to see <c>url=</c> at its end.</summary>
    private const int KeptEnd = 64;

    /// <exception cref="UnsafeContext">A colon follows a value: together they would be a scheme.</exception>
    public static HtmlContext Advance(HtmlContext place, ReadOnlySpan<char> text)
    {
        if (place.Address == AddressState.Forbidden) return place;
        var literal = place.Prefix + text.ToString();
        if (place.Address is not (AddressState.Start or AddressState.AfterValue)) return place with { Prefix = EndOf(literal) };
        var end = text.IndexOfAny(":/?#");
        if (end < 0) return place with { Prefix = literal };
        if (text[end] != ':') return place with { Address = AddressState.Settled, Prefix = EndOf(literal) };
        if (place.Address == AddressState.AfterValue)
            throw new UnsafeContext("A colon after a value could make it a scheme such as 'javascript:'.",
                "Write the scheme out: https://{{ … }}.");
        var scheme = literal[..(place.Prefix.Length + end)].Trim();
        return SafeUrl.IsPlain(scheme)
            ? place with { Address = AddressState.Settled, Prefix = EndOf(literal) }
            : place with { Address = AddressState.Forbidden, Prefix = scheme };
    }

    private static string EndOf(string literal) => literal.Length > KeptEnd ? literal[^KeptEnd..] : literal;

    /// <summary>A value has been written.</summary>
    public static HtmlContext AfterValue(HtmlContext place) =>
        place.Address == AddressState.Start ? place with { Address = AddressState.AfterValue } : place;
}

/// <summary>How far an attribute that holds an address has got. A smaller one is the more careful to go on with.</summary>
internal enum AddressState
{
    /// <summary>The literal scheme runs script: no value may follow.</summary>
    Forbidden,

    /// <summary>Nothing that settles the scheme has been written.</summary>
    Start,

    /// <summary>A value stands here and no <c>/ ? #</c> after it: a colon now would make it a scheme.</summary>
    AfterValue,

    /// <summary>The scheme can no longer change.</summary>
    Settled,

    /// <summary>Not an address.</summary>
    None,
}
