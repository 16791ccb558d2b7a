using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>The themes that the program carries, so that a new blog needs nothing but the binary.</summary>
internal static class EmbeddedThemes
{
    /// <summary>Names as in the repository: <c>themes/coffee/layouts/base.html</c>, ordinal.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. CarriedFiles.Below(ThemesFolder.Path)];

    /// <summary>What <c>theme:</c> calls them: <c>coffee</c>, ordinal.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Names.Select(name => name.Split('/')[1]).Distinct()];

    /// <param name="folder">With a slash at the end: <c>themes/coffee/</c>.</param>
    public static IEnumerable<SourceFile> Below(string folder) =>
        Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(Read);

    public static SourceFile Read(string name) => new MemoryFile(name, CarriedFiles.Bytes(name));
}
