using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>
/// What lies below <c>posts/</c> and <c>pages/</c> and is no text of the blog. Pictures, recordings and downloads are published beside the
/// text that shows them. Whatever else could be a text, a draft of one or a copy of a draft, stays at home, and its author is told.
/// </summary>
internal static class FilesBeside
{
    private const string Leftover = "leftover";
    private const string Section = "section";
    private const string WellKnown = Documents.PagesFolder + FileNames.WellKnown + "/";

    private static readonly HashSet<string> Published = new(StringComparer.OrdinalIgnoreCase)
    {
        "png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "avif", "svg", "ico", "bmp", "apng", "heic", "heif", "tif", "tiff", "jxl",
        "mp3", "m4a", "m4b", "aac", "ogg", "oga", "opus", "wav", "flac", "aif", "aiff", "mid", "wma",
        "mp4", "m4v", "webm", "mov", "mkv", "avi", "ogv", "mpg", "mpeg", "3gp", "vtt", "srt",
        "pdf", "epub", "mobi", "djvu", "zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "tar",
        "csv", "tsv", "geojson", "gpx", "kml", "ics", "vcf", "xlsx", "xls", "ods", "pptx", "ppt", "odp",
        "woff", "woff2", "ttf", "otf", "webmanifest",
    };

    private static readonly HashSet<string> WordProcessors = new(StringComparer.OrdinalIgnoreCase) { "doc", "docx", "odt", "rtf", "pages",
        "wpd", "docm", "gdoc" };

    private static readonly HashSet<string> Leftovers = new(StringComparer.OrdinalIgnoreCase)
    {
        "bak", "orig", "save", "old", "tmp", "temp", "swp", "swo", "rej", "part", "crdownload", "download", "autosave", "backup", "lock",
        "icloud",
    };

    /// <summary>Asked for by that name at the root of a site, and text.</summary>
    private static readonly HashSet<string> AtTheRoot = new(StringComparer.OrdinalIgnoreCase)
    {
        "CNAME", "robots.txt", "ads.txt", "app-ads.txt", "humans.txt", "security.txt", "llms.txt", "_headers", "_redirects",
        "BingSiteAuth.xml", "browserconfig.xml",
    };

    /// <summary>Whether the file goes to the web as it is.</summary>
    public static bool IsPublished(SourceFile file)
    {
        if (file.Path.StartsWith(WellKnown, StringComparison.Ordinal)) return true;
        if (file.Folder == Documents.PagesFolder && (AtTheRoot.Contains(file.Name) || IsProofOfOwner(file.Name))) return true;
        return Published.Contains(EndingOf(file.Name)) && !IsLeftover(file.Name);
    }

    /// <summary>
    /// A text that a program which copies folders made when two machines had changed one: read, it would be a second post.
    /// </summary>
    public static bool IsCopyOfConflict(string name) =>
        name.Contains("conflict", StringComparison.OrdinalIgnoreCase)
        && (name.Contains(".sync-conflict-", StringComparison.OrdinalIgnoreCase)
            || name.Contains("conflicted copy", StringComparison.OrdinalIgnoreCase)
            || name.Contains("(Case Conflict", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// What an editor left beside a file among the media: <c>notes.md.bak</c>. A name with one ending alone may be a download.
    /// </summary>
    public static bool IsCopyOfAnother(string name) =>
        IsCopyOfConflict(name) || name.EndsWith('~') || (IsLeftover(name) && name[..name.LastIndexOf('.')].Contains('.'));

    /// <summary>
    /// The page of a folder in Hugo and Zola, <c>_index.md</c> and its translations. Here the theme makes the lists of posts.
    /// </summary>
    public static bool IsSection(SourceFile file) =>
        file.Path.StartsWith(Documents.PostsFolder, StringComparison.Ordinal) && file.Name.StartsWith("_index.", StringComparison.Ordinal);

    /// <summary>One warning for each kind of file, at the first of them.</summary>
    public static IEnumerable<Problem> Report(IEnumerable<SourceFile> unpublished) =>
        from file in unpublished
        group file by IsLeftover(file.Name) ? Leftover : IsSection(file) ? Section : EndingOf(file.Name).ToLowerInvariant() into kind
        select Warning(kind.Key, [.. kind.Select(file => file.Path)]);

    private static Problem Warning(string kind, string[] paths)
    {
        var (text, hint) = Told(kind, paths[0][(paths[0].LastIndexOf('/') + 1)..]);
        var more = paths.Length == 1 ? ""
            : FormattableString.Invariant($", nor {(paths.Length == 2 ? "is" : "are")} {paths.Length - 1} more of its kind");
        return Problem.Warning(new Place(paths[0]), ProblemCode.OutOfPlace, $"{text}{more}.", hint);
    }

    private static Wording Told(string kind, string name) => kind switch
    {
        Leftover => new("This looks like a copy that another program left behind; it is not published",
            "Remove it, or keep it outside content/."),
        Section => new("This is the page of a folder in Hugo and Zola, which lists posts here without one; it is not published",
            $"Remove it, or name it and put it into {Documents.PagesFolder} for its text to be a page."),
        _ when WordProcessors.Contains(kind) => new(
            "A word processor's document is no post; it is not published",
            $"Save its text as '{Bare(name)}.md', or move it to {Documents.MediaFolder} for readers to download."),
        "" => new("A file without an ending is not published from here",
            $"Name it '{name}.md' if it is a text, or move it to {Documents.MediaFolder}."),
        _ => new(
            $"Only texts that end in .md are posts and pages; a .{kind} file is not published from here",
            $"Name it '{Bare(name)}.md' if it is a text in Markdown, or move it to {Documents.MediaFolder} to publish it as it is."),
    };

    private static bool IsLeftover(string name) => IsCopyOfConflict(name) || name.EndsWith('~') || Leftovers.Contains(EndingOf(name));

    /// <summary>How search engines ask the owner of a site to show that he is: <c>google1234567890abcdef.html</c>.</summary>
    private static bool IsProofOfOwner(string name) =>
        name.EndsWith(".html", StringComparison.Ordinal)
        && (name.StartsWith("google", StringComparison.Ordinal) || name.StartsWith("yandex_", StringComparison.Ordinal)
            || name.StartsWith("pinterest-", StringComparison.Ordinal))
        && name.Any(char.IsAsciiDigit);

    private static string EndingOf(string name) => name.LastIndexOf('.') is var dot and >= 0 ? name[(dot + 1)..] : "";

    private static string Bare(string name) => name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? name[..dot] : name;
}
