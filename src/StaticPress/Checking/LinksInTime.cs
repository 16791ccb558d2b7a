using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Checking;

/// <summary>
/// Tells before the day what a build will do on it without anyone editing anything: a scheduled post that goes live before what it links
/// to, and what leads to a post, or a list of posts, that will be over.
/// </summary>
internal static class LinksInTime
{
    public static IEnumerable<Problem> Find(Blog blog)
    {
        var site = blog.Plan.Site;
        var expires = site.Posts.Any(post => post.FrontMatter.Expires is not null);
        IEnumerable<Problem> found = site.Held.Where(held => held.State == PostState.Scheduled)
            .SelectMany(held => InText(held.Document, held.Date, blog));
        return expires
            ? found.Concat(site.Posts.Select(post => post.Document).Concat(site.Pages.Select(page => page.Document))
                .SelectMany(document => InText(document, null, blog))).Concat(InSettings(blog))
            : found;
    }

    /// <param name="from">When it goes live; null when it is live.</param>
    private static IEnumerable<Problem> InText(Document document, DateTimeOffset? from, Blog blog)
    {
        foreach (var (target, place) in blog.Renderer.PlacesOf(document))
        {
            if (target is LinkTarget.Absent { Post: { State: PostState.Scheduled } later } && from is { } start && later.Date > start)
            {
                yield return Warning(place,
                    $"This post goes live on {Day(start)}, before what it links to: {later.Document.File.Path}, {Day(later.Date)}.",
                    "Until then the words are shown without a link.");
            }
            else if (target is LinkTarget.Internal inside && Ends.Of(inside.Url, blog.Plan) is { } end
                && !(document.FrontMatter.Expires <= end))
            {
                yield return Ending(place, inside.Url.Value, end);
            }
        }
    }

    private static IEnumerable<Problem> InSettings(Blog blog)
    {
        var config = blog.Plan.Site.Config;
        var written = config.Menu.SelectMany(entry => entry.WithChildren).Select(entry => (entry.Url, entry.Place))
            .Concat(config.Redirects.Select(redirect => (Url: redirect.To, Place: redirect.ToPlace)));
        foreach (var (url, place) in written)
        {
            if (blog.Plan.Links.Resolve(url, "") is LinkTarget.Internal inside && Ends.Of(inside.Url, blog.Plan) is { } end)
                yield return Ending(place, inside.Url.Value, end);
        }
    }

    private static Problem Ending(Place place, string url, DateTimeOffset end) =>
        Warning(place, $"This leads to '{WrittenAddress.Short(url)}', where nothing is any more after {Day(end)}.",
            "From then on there is no link; take it out before, or let the post stay.");

    private static Problem Warning(Place place, string text, string hint) => Problem.Warning(place, ProblemCode.LeavesBefore, text, hint);

    private static string Day(DateTimeOffset moment) => FormattableString.Invariant($"{moment:yyyy-MM-dd HH:mm}");
}
