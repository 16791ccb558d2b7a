using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>A page ready for its layout.</summary>
/// <param name="Layout">By its short name: <c>post</c> is <c>layouts/post.html</c>.</param>
/// <param name="Names">What the layout sees beside <c>site</c>, <c>theme</c> and <c>page</c>.</param>
/// <param name="Problems">The author's mistakes in what stands on the page.</param>
internal sealed record ComposedPage(string Layout, PageHead Head, IReadOnlyList<(string Name, object? Value)> Names, IReadOnlyList<Problem> Problems)
{
    /// <summary>Its text without markup, for the search; empty for what the search does not find.</summary>
    public string Text { get; init; } = "";

    public static ComposedPage Of(string kind, PageHead head, params (string Name, object? Value)[] names) => new(kind, head, names, []);
}
