using StaticPress.Routing;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>
/// What a file of the theme's that is no page sees beside <c>site</c> and <c>theme</c>: the posts of its list, and the list itself.
/// </summary>
internal static class OutputNames
{
    public static PageNames Of(Route.Output output, SiteViews views) => new(
    [
        ("posts", new LazyList(output.Posts.Count, at => views.Of(output.Posts[at]))),
        ("term", output.Term is { } term ? views.Of(term) : null),
    ]);
}
