using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Commenting;

/// <summary>A post or page below which comments may stand.</summary>
/// <param name="Slug">By which comments name it: <c>a-post</c>, or <c>pages/about</c>.</param>
/// <param name="TakesComments">Whether it did at a moment.</param>
internal sealed record CommentedText(string Slug, UrlPath Url, CommentsBelow Comments, Func<DateTimeOffset, bool> TakesComments)
{
    /// <param name="written">A slug, the whole address, or the title of a post.</param>
    /// <returns>The slug; what was written where it names none, or more than one.</returns>
    public static string SlugOf(string written, Site site)
    {
        var texts = AllOf(site).ToArray();
        if (texts.Any(text => text.Slug == written)) return written;
        var inside = Uri.TryCreate(written, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https"
            ? Uri.UnescapeDataString(whole.AbsolutePath)
            : written;
        string[] found = [.. texts.Where(text => text.Url.Value.Trim('/') == inside.Trim('/')).Select(text => text.Slug)
            .Concat(site.Listed.Where(post => Words(post.Title) is { Length: > 0 } title && title == Words(written))
                .Select(post => post.Slug)).Distinct()];
        return found is [var only] ? only : written;

        static string Words(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }

    /// <summary>Posts first, newest first. A translation is none: comments are written below the text itself.</summary>
    public static IEnumerable<CommentedText> AllOf(Site site)
    {
        foreach (var post in site.Listed)
            yield return new CommentedText(post.Slug, Permalink.Of(post, site.Config), site.Comments[post],
                at => site.TakesComments(post, at));
        foreach (var page in site.Pages.Where(page => page.Document.Edition.Length == 0))
            yield return new CommentedText(page.Slug, Permalink.Of(page, site.Config), site.Comments[page], _ => site.TakesComments(page));
    }
}
