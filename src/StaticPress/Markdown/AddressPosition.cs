using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

internal static class AddressPosition
{
    /// <summary>Where the author wrote the address: for a reference that is its definition, where the mistake is.</summary>
    public static int Of(LinkInline link) =>
        link.Reference is { UrlSpan: { IsEmpty: false, Start: > 0 } there } ? there.Start
        : link.UrlSpan is { IsEmpty: false, Start: > 0 } here ? here.Start
        : link.Span.Start;
}
