using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>
/// Texts that a file manager copied beside the first, as <c>hello copy.md</c> and <c>hello - Copy (2).md</c>; <c>hello (1).md</c> is one
/// only beside <c>hello.md</c>.
/// </summary>
internal static partial class CopiedFiles
{
    public static IEnumerable<Problem> Report(SourceTree tree, IEnumerable<SourceFile> texts) =>
        from file in texts
        let copy = Copy().Match(file.Path)
        where copy.Success && (copy.Groups["word"].Success || tree.Find(copy.Groups["before"].Value + copy.Groups["ending"].Value) is not null)
        select Problem.Warning(
            new Place(file.Path),
            ProblemCode.CopiedFile,
            $"This looks like a copy of '{file.Name.Replace(copy.Groups["mark"].Value, "", StringComparison.Ordinal)}', and is a text of its own.",
            "Give it a name of its own, or remove it.");

    [GeneratedRegex(@"^(?<before>.+?)(?<mark>(?<word> copy(?: [0-9]+)?| - (?:Copy|Kopie)(?: \([0-9]+\))?)| ?\([0-9]+\))(?<ending>\.[a-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
