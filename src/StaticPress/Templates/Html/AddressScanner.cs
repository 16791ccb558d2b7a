namespace StaticPress.Templates.Html;

/// <summary>Follows the literal parts of an address: when is its scheme settled?</summary>
internal static class AddressScanner
{
    private const int KeptPrefix = 64;

    /// <exception cref="UnsafePlace">A colon follows a value: together they would be a scheme.</exception>
    public static HtmlPlace Advance(HtmlPlace place, ReadOnlySpan<char> text)
    {
        var prefix = place.Prefix + text.ToString();
        if (prefix.Length > KeptPrefix) prefix = prefix[^KeptPrefix..];
        place = place with { Prefix = prefix };
        if (place.Address is not (AddressState.Start or AddressState.AfterValue)) return place;
        var end = text.IndexOfAny(":/?#");
        if (end < 0) return place;
        if (text[end] != ':') return place with { Address = AddressState.Settled };
        if (place.Address == AddressState.AfterValue)
            throw new UnsafePlace("A colon after a value could make it a scheme such as 'javascript:'.", "Write the scheme out: https://{{ … }}.");
        return place with { Address = SafeAddress.IsSafeScheme(prefix.AsSpan(0, prefix.IndexOf(':')).Trim()) ? AddressState.Settled : AddressState.Forbidden };
    }

    /// <summary>A value has been written.</summary>
    public static HtmlPlace AfterValue(HtmlPlace place) =>
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
