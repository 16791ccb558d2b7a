using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

internal enum CommentKind
{
    Comment,
    Pingback,
    Trackback,
}

/// <summary>One reader's comment, as its file says.</summary>
/// <param name="Id">Unique among the comments to one text.</param>
/// <param name="Parent">The id of the comment that this one answers, or empty.</param>
/// <param name="Name">One line without anything unseen.</param>
/// <param name="Url">An http(s) address that may be followed, or empty.</param>
/// <param name="IsByAuthor">Whether the site's author wrote it.</param>
/// <param name="Source">Where it came from, such as <c>github</c> with the account; may be empty.</param>
/// <param name="Message">Markdown without HTML; blank lines around it, as a block of YAML has at its end, are no part of it.</param>
internal sealed record Comment(
    string Id,
    string Parent,
    string Name,
    string Url,
    DateTimeOffset Date,
    CommentKind Kind,
    bool IsByAuthor,
    string Source,
    int? Rating,
    string Message);

/// <summary>How long the parts of a comment may be, in UTF-16 units.</summary>
internal static class CommentLimits
{
    public const int Id = 64;
    public const int Name = 80;
    public const int Url = 500;
    public const int Source = 100;
    /// <summary>The name of a pingback is the title of the page that links here.</summary>
    public const int Mention = 255;

    /// <summary>Of one that comes in now.</summary>
    public const int Message = 5_000;

    /// <summary>Of one that was accepted already, here or on a former site: what WordPress' database takes.</summary>
    public const int Kept = 65_535;
}

/// <summary>A comment and the file it stands in.</summary>
/// <param name="Folder">Below <c>content/comments/</c>: the slug of the post that it answers, or <c>pages/</c> with the path of the
/// page.</param>
internal readonly record struct CommentFile(SourceFile File, string Folder, Comment Comment)
{
    /// <summary>Where a key stands, for a message; the file is read again for it.</summary>
    public Place PlaceOf(string key) => YamlFile.PlaceOf(File, key);
}
