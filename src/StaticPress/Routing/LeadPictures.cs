using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>A file of the site that leads some posts, and what stays in sight when it is cut.</summary>
internal sealed record LeadPicture(FocalPoint Focus, IReadOnlyList<Post> Posts);

/// <summary>
/// Which files lead posts, found before links can be followed: an address from the root, or a path from the post's folder.
/// </summary>
internal static class LeadPictures
{
    /// <returns>By path of the file.</returns>
    public static IReadOnlyDictionary<string, LeadPicture> Of(Site site, IReadOnlyList<Route.OfFile> files)
    {
        if (files.Count == 0) return new Dictionary<string, LeadPicture>();
        // Two that share one are told as such elsewhere.
        var byUrl = files.DistinctBy(file => file.Url).ToDictionary(file => file.Url.Value, file => file.File.Path, StringComparer.Ordinal);
        var byPath = files.DistinctBy(file => Composed.Of(file.File.Path))
            .ToDictionary(file => Composed.Of(file.File.Path), file => file.File.Path, StringComparer.Ordinal);
        return (
            from post in site.Posts
            where post.FrontMatter.Image is not null
            let image = post.FrontMatter.Image
            let path = PathOf(Uri.UnescapeDataString(image.Src.Split('?', '#')[0]), post.Document.File.Folder)
            where path is not null
            group (Post: post, image.Focus) by path into lead
            select lead).ToDictionary(lead =>
                lead.Key, lead => new LeadPicture(lead.First().Focus, [.. lead.Select(named => named.Post)]), StringComparer.Ordinal);

        string? PathOf(string src, string folder)
        {
            if (src.StartsWith('/')) return byUrl.GetValueOrDefault(Composed.Of(src));
            return LinkResolver.Normalize(folder + src) is { } path ? byPath.GetValueOrDefault(Composed.Of(path)) : null;
        }
    }
}
