using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Publishing;

/// <summary>What a file of the site is to a reader, in the order in which changes are told.</summary>
internal enum PublishedKind
{
    Post,
    Page,
    Comment,
    Picture,
    Recording,
    File,

    /// <summary>Of the whole site: site.yml, terms, data.</summary>
    Settings,

    /// <summary>Theme and words.</summary>
    Looks,

    /// <summary>Drafts, and what is for people or for the host: readers see nothing of it.</summary>
    Unseen,
}

internal static class PublishedKinds
{
    /// <param name="path">From the site folder.</param>
    public static PublishedKind Of(string path)
    {
        if (path == SiteConfig.File || Below("content/terms/") || Below("content/data/")) return PublishedKind.Settings;
        if (path == UrlHistory.File || path.EndsWith("/README.md", StringComparison.OrdinalIgnoreCase)) return PublishedKind.Unseen;
        if (ThemesFolder.Holds(path) || Below("words/")) return PublishedKind.Looks;
        if (MarkdownFile.Is(path) && Below(Documents.PostsFolder)) return PublishedKind.Post;
        if (MarkdownFile.Is(path) && Below(Documents.PagesFolder)) return PublishedKind.Page;
        if (Below(CommentFiles.Folder)) return PublishedKind.Comment;
        if (!Below("content/") && !Below("static/")) return PublishedKind.Unseen;
        var type = MediaType.Of(path);
        return type.StartsWith("image/", StringComparison.Ordinal) ? PublishedKind.Picture
            : type.StartsWith("audio/", StringComparison.Ordinal) || type.StartsWith("video/", StringComparison.Ordinal)
                ? PublishedKind.Recording
            : PublishedKind.File;

        bool Below(string folder) => path.StartsWith(folder, StringComparison.Ordinal);
    }
}
