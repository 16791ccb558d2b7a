using System.Globalization;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>A post's short name: <c>slug:</c>, else its file's name without the date, or its folder's for an index.md.</summary>
internal static class PostSlug
{
    public static string Of(Document document, SlugLetters letters) =>
        document.FrontMatter.Slug.Length > 0 ? document.FrontMatter.Slug : Slug.Of(NameOf(document).ToString(), letters);

    /// <summary>The same with the file's name as it is, where that can stand in an address: <c>My_Post-v1.0.aspx</c>.</summary>
    public static string AsNamed(Post post) => post.FrontMatter.Slug.Length > 0
        ? post.FrontMatter.Slug
        : Slug.AsWritten(Composed.Of(NameOf(post.Document).ToString())) ?? post.Slug;

    /// <summary>Whether the file is the text of its folder, which the post is called by.</summary>
    public static bool IsIndex(Document document) => Path.GetFileName(document.Stem.AsSpan()) is "index";

    /// <summary><c>2021-08-26-a-post.md</c> gives <c>a-post</c>; a name that is only a date stays.</summary>
    public static ReadOnlySpan<char> NameOf(Document document)
    {
        var path = document.Stem.AsSpan();
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (IsIndex(document))
        {
            var folder = path[..path.LastIndexOf('/')];
            name = folder[(folder.LastIndexOf('/') + 1)..];
        }

        return name.Length > 11 && char.IsAsciiDigit(name[0]) && name[10] is '-' or '_'
            && DateTime.TryParseExact(name[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? name[11..]
            : name;
    }
}
