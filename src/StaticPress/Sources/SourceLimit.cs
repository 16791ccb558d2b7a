using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>How long a file may be that is read as text. What is only copied may have any length.</summary>
internal static class SourceLimit
{
    public const long TextBytes = 10 * 1024 * 1024;

    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    /// <returns>In bytes.</returns>
    public static long For(string path) =>
        !path.StartsWith("content/media/", StringComparison.Ordinal) && !path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal)
            && IsText(path) ? TextBytes : long.MaxValue;

    private static bool IsText(string path) =>
        MarkdownFile.Is(path)
        || path.EndsWith(".yml", IgnoreCase)
        || path.EndsWith(".yaml", IgnoreCase)
        || path.StartsWith("content/data/", StringComparison.Ordinal)
        || (path.EndsWith(".html", IgnoreCase) && ThemesFolder.Holds(path));
}
