using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>Something wrong on one page. The same on many pages is one mistake, of the theme.</summary>
/// <param name="What">The address, identifier or source that it is about.</param>
/// <param name="Where">The element: <c>&lt;a href&gt;</c>.</param>
internal sealed record Finding(FindingKind Kind, string What, string Where, Route Page)
{
    /// <summary>The part of the page that a link may mean; empty where none is like it.</summary>
    public string Near { get; init; } = "";
}

internal enum FindingKind
{
    NothingThere,
    NoSuchPart,
    OutsideBase,
    SameId,
    NoAltText,
}

/// <summary>An address in a finished page.</summary>
/// <param name="Where">What holds it, for a message: <c>&lt;a href&gt;</c>.</param>
internal readonly record struct Reference(string Address, string Where);
