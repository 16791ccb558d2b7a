using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.SiteModel;

namespace StaticPress.Preview;

/// <summary>One post on the author's page, published or not.</summary>
/// <param name="Url">Null for one that is held back.</param>
internal sealed record PostRow(PostState State, Document Document, DateTimeOffset Date, string? Url)
{
    public string Title => Document.FrontMatter.Title;

    public string File => Document.File.Path;

    /// <summary>Those that are not live first, as they want something of the author; then the newest first.</summary>
    public static IReadOnlyList<PostRow> All(Blog blog)
    {
        var (site, routes) = (blog.Plan.Site, blog.Plan.Routes);
        var held = site.Held.Select(post => new PostRow(post.State, post.Document, post.Date, null));
        var shown = site.Posts.Select(post =>
            new PostRow(post.State, post.Document, post.Date, routes.UrlOfFile(post.Document.File.Path)?.Value));
        return [.. held.Concat(shown).OrderBy(row => row.State == PostState.Live).ThenByDescending(row => row.Date)
            .ThenBy(row => row.File, StringComparer.Ordinal)];
    }

    public static string Word(PostState state) => state switch
    {
        PostState.Draft => "draft",
        PostState.Scheduled => "scheduled",
        PostState.Expired => "expired",
        _ => "live",
    };

    /// <summary>When it goes or went live, and for one that expired when that was.</summary>
    public string When(SiteConfig config) => State switch
    {
        PostState.Scheduled => $"goes live {LocalTime.Text(Date, config)}",
        PostState.Expired => $"expired {LocalTime.Text(Document.FrontMatter.Expires!.Value, config)}",
        _ => LocalTime.Text(Date, config),
    };
}
