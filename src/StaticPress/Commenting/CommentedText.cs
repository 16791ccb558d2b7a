using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Commenting;

/// <summary>A post or page below which comments may stand.</summary>
/// <param name="Slug">By which comments name it: <c>a-post</c>, or <c>pages/about</c>.</param>
/// <param name="TakesComments">Whether it did at a moment.</param>
internal sealed record CommentedText(string Slug, UrlPath Url, CommentsBelow Comments, Func<DateTimeOffset, bool> TakesComments)
{
    /// <summary>Posts first, newest first. A translation is none: comments are written below the text itself.</summary>
    public static IEnumerable<CommentedText> AllOf(Site site)
    {
        foreach (var post in site.Listed)
            yield return new CommentedText(post.Slug, Permalink.Of(post, site.Config), site.Comments[post], at => post.TakesComments(site, at));
        foreach (var page in site.Pages.Where(page => page.Document.Edition.Length == 0))
            yield return new CommentedText(page.Slug, Permalink.Of(page, site.Config), site.Comments[page], _ => page.TakesComments(site));
    }
}
