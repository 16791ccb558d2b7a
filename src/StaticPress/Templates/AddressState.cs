namespace StaticPress.Templates;

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
