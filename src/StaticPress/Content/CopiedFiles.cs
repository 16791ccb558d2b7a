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
        where copy.Success
        let isThere = tree.Find(copy.Groups["before"].Value + copy.Groups["ending"].Value) is not null
        where isThere || copy.Groups["word"].Success
        let first = file.Name.Replace(copy.Groups["mark"].Value, "", StringComparison.Ordinal)
        select Problem.Warning(
            new Place(file.Path),
            ProblemCode.CopiedFile,
            isThere
                ? $"This looks like a copy of '{first}', and is a text of its own."
                : $"This is named as a copy, and there is no '{first}' beside it.",
            isThere ? "Give it a name of its own, or remove it." : $"Name it '{first}'.");

    [GeneratedRegex(@"^(?<before>.+?)(?<mark>(?<word> copy(?: [0-9]+)?| - (?:Copy|Kopie)(?: \([0-9]+\))?)| ?\([0-9]+\))(?<ending>\.[a-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
