using System.Globalization;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>The address of a post: its own <c>permalink:</c>, else the site's pattern with the tokens filled in.</summary>
internal static class Permalink
{
    public static UrlPath Of(Post post, SiteConfig config)
    {
        var pattern = config.PostPermalink;
        if (Own(post.Document) is { } own) return own;
        if (post.Document.Edition.Length > 0) return UrlPath.Of($"/{post.Document.Edition}{Filled(post, config)}").AsPage();
        return pattern == "/:year/:month/:day/:slug/"
            ? UrlPath.Of(string.Create(CultureInfo.InvariantCulture, $"/{post.Date:yyyy/MM/dd}/{post.Slug}/"))
            : UrlPath.Of(Filled(post, config)).AsPage();
    }

    /// <summary><c>content/pages/about/team.md</c> gives <c>/about/team/</c>; an index.md stands for its folder.</summary>
    public static UrlPath Of(Page page, SiteConfig config)
    {
        if (Own(page.Document) is { } own) return own;
        var parts = page.Document.Stem[Documents.PagesFolder.Length..].Split('/');
        if (parts[^1] is "index" or "_index") parts = parts[..^1];
        parts = [.. parts.Select(part => Slug.Of(part, config.Slugs))];
        if (page.Document.FrontMatter.Slug.Length > 0 && parts.Length > 0) parts[^1] = page.Document.FrontMatter.Slug;
        if (page.Document.Edition.Length > 0) parts = [page.Document.Edition, .. parts];
        return UrlPath.Of(parts.Length == 0 ? "/" : $"/{string.Join('/', parts)}/");
    }

    private static UrlPath? Own(Document document) =>
        document.FrontMatter.Permalink.Length > 0 ? UrlPath.TryParse(document.FrontMatter.Permalink)?.AsPage() : null;

    /// <summary>
    /// Below content/posts/, without the one that is called as the post: <c>shows/tide/</c>; as they are where the name is so.
    /// </summary>
    private static string FoldersOf(Document document, SiteConfig config)
    {
        var path = document.File.Path[Documents.PostsFolder.Length..];
        var parts = path.Split('/')[..^1];
        if (PostSlug.IsIndex(document) && parts.Length > 0) parts = parts[..^1];
        var asNamed = config.PostPermalink.Contains(":name", StringComparison.Ordinal);
        return string.Concat(
            parts.Select(part => ((asNamed ? Slug.AsWritten(Composed.Of(part)) : null) ?? Slug.Of(part, config.Slugs)) + "/"));
    }

    private static string Filled(Post post, SiteConfig config) => config.PostPermalink
        .Replace(":folders/", FoldersOf(post.Document, config), StringComparison.Ordinal)
        .Replace(":folders", FoldersOf(post.Document, config).TrimEnd('/'), StringComparison.Ordinal)
        .Replace(":year", post.Date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(":month", post.Date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(":day", post.Date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(":category", post.Category?.Slug ?? "uncategorized", StringComparison.Ordinal)
        .Replace(":title", Slug.Of(post.Title, config.Slugs), StringComparison.Ordinal)
        .Replace(":slug", post.Slug, StringComparison.Ordinal)
        .Replace(":name", PostSlug.AsNamed(post), StringComparison.Ordinal)
        .Replace(":id", post.FrontMatter.WordPressId?.ToString(CultureInfo.InvariantCulture) ?? post.Slug, StringComparison.Ordinal);
}
