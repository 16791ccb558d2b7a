using System.IO.Enumeration;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Names that are one thing on this disk and another where the site is checked out.</summary>
internal static class SourceNames
{
    public static IEnumerable<Problem> Check(SourceTree sources, string folder) => OnlyByCase(sources).Concat(Links(folder));

    private static IEnumerable<Problem> OnlyByCase(SourceTree sources) => sources.Files
        .GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => Problem.Error(
            new Place(same.Last().Path),
            ProblemCode.NamesDifferByCase,
            $"This name and {same.First().Path} differ only in capitals: on Windows and macOS one of the two is lost.",
            "Rename one."));

    private static IEnumerable<Problem> Links(string folder) => ((string[])["content", "themes"])
        .Select(name => Path.Join(folder, name))
        .Where(Directory.Exists)
        .SelectMany(top => new FileSystemEnumerable<string>(
            top,
            static (ref entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true })
        {
            ShouldIncludePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0,
            ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        })
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => Problem.Warning(
            new Place(path),
            ProblemCode.LinkInSources,
            "This is a link to another file or folder: a checkout on Windows makes it a file with a path in it.",
            "Copy what it leads to into its place."));
}
