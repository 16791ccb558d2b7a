using System.Reflection;
using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>The themes that the program carries, so that a new blog needs nothing but the binary.</summary>
internal static class EmbeddedThemes
{
    private static readonly Assembly Program = typeof(EmbeddedThemes).Assembly;

    /// <summary>Names as in the repository: <c>themes/coffee/layouts/base.html</c>, ordinal.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Program.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith("themes/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <param name="folder">With a slash at the end: <c>themes/coffee/</c>.</param>
    public static IEnumerable<SourceFile> Below(string folder) =>
        Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(Read);

    public static SourceFile Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(name) ?? Program.GetManifestResourceStream(name.Replace('/', '\\'))!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new MemoryFile(name, bytes);
    }
}
