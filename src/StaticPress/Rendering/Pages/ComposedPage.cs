using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>A page ready for its layout.</summary>
/// <param name="Names">What the layout sees beside <c>site</c>, <c>theme</c> and <c>page</c>.</param>
/// <param name="Problems">The author's mistakes in what stands on the page.</param>
internal sealed record ComposedPage(PageHead Head, IReadOnlyList<(string Name, object? Value)> Names, IReadOnlyList<Problem> Problems)
{
    /// <summary>The text of a post or page without markup; empty for lists.</summary>
    public string Text { get; init; } = "";

    public static ComposedPage Of(PageHead head, params (string Name, object? Value)[] names) => new(head, names, []);
}
