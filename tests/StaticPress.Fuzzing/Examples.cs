using StaticPress.Sources;
using StaticPress.Tests.Mistakes;
using StaticPress.Tests.Support;

namespace StaticPress.Fuzzing;

/// <summary>Files of the tests' examples of mistakes, and of the blog of the tests.</summary>
internal static class Examples
{
    public static IEnumerable<byte[]> Files(Func<string, bool> isWanted) => EveryMessage.Examples
        .SelectMany(example => example.Site?.Tree.Files ?? [])
        .Concat(DiskScan.Scan(Repository.Blog).Files)
        .Where(file => isWanted(file.Path))
        .Select(file => file.ReadAll());

    public static bool IsText(string path) => path.EndsWith(".md", StringComparison.Ordinal);
}
