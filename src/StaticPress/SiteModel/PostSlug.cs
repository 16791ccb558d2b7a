using System.Globalization;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>A post's short name: <c>slug:</c>, else its file's name without the date, or its folder's for an index.md.</summary>
internal static class PostSlug
{
    public static string Of(Document document)
    {
        if (document.FrontMatter.Slug.Length > 0) return Slug.From(document.FrontMatter.Slug);
        var path = document.File.Path.AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];
        if (name is "index")
        {
            var folder = path[..path.LastIndexOf('/')];
            name = folder[(folder.LastIndexOf('/') + 1)..];
        }

        return Slug.From(WithoutDate(name).ToString());
    }

    /// <summary><c>2021-08-26-a-post</c> gives <c>a-post</c>; a name that is only a date stays.</summary>
    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> name) =>
        name.Length > 11 && name[10] is '-' or '_' && DateTime.TryParseExact(name[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? name[11..]
            : name;
}
