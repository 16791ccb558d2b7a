namespace StaticPress.SiteModel;

internal enum TermKind
{
    Category,
    Tag,
    Author,
}

/// <summary>A term's identity: names that slug alike are one term.</summary>
internal readonly record struct TermKey(TermKind Kind, string Slug);
