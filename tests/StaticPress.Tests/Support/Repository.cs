namespace StaticPress.Tests.Support;

/// <summary>A text file of the repository.</summary>
/// <param name="Path">From the top of the repository, with forward slashes.</param>
internal sealed record SourceText(string Path, string Text)
{
    public int Lines => Text.Count(character => character == '\n');

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>The repository that these tests were built from, as it lies on the disk.</summary>
internal static class Repository
{
    private static readonly string[] MadeByTools = ["bin", "obj", "_site", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The blog of the tests: with one of everything, and not the one that its author writes.</summary>
    public const string BlogFolder = "tests/StaticPress.Tests/Blog/";

    public static string Blog => PathOf(BlogFolder.TrimEnd('/'));

    /// <summary>All files that belong to the repository, by path from its top, ordinal.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<SourceText> Product { get; } = [.. Read("src/", ".cs")];

    public static IReadOnlyList<SourceText> Tests { get; } = [.. Read("tests/", ".cs")];

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string ReadText(string path) => File.ReadAllText(PathOf(path));

    private static IEnumerable<SourceText> Read(string folder, string ending) =>
        Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))
            .Select(path => new SourceText(path, ReadText(path)));

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "StaticPress.sln"))) return at.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds StaticPress.sln.");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (!file.Contains(".received.", StringComparison.Ordinal)) yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(below);
            var ours = !MadeByTools.Contains(name, StringComparer.Ordinal) && (!name.StartsWith('.') || name is ".ci" or ".github");
            if (!ours) continue;
            foreach (var file in Walk(below)) yield return file;
        }
    }
}
