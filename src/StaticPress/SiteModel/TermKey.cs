namespace StaticPress.SiteModel;

/// <summary>A term's identity; which name has which is said by <see cref="TermAddresses"/>.</summary>
internal readonly record struct TermKey(TermKind Kind, string Slug);

internal enum TermKind
{
    Category,
    Tag,
    Author,

    /// <summary>One of <c>lists:</c> in site.yml, known by its key there.</summary>
    List,
}
