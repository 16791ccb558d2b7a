using System.Buffers;
using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>
/// Texts that a file manager or an editor copied beside the first, as <c>hello copy.md</c>, <c>Copy of hello.md</c>, <c>hello~.md</c> and
/// <c>hello.bak.md</c>; <c>hello (1).md</c> and <c>hello 2.md</c> are such only beside <c>hello.md</c>, and <c>hello-copy.md</c> where both
/// say the same.
/// </summary>
internal static partial class CopiedFiles
{
    public static IEnumerable<Problem> Report(SourceTree tree, IReadOnlyList<SourceFile> texts)
    {
        var stems = texts.Select(file => file.Path[..^Path.GetExtension(file.Path).Length]).ToHashSet(StringComparer.Ordinal);
        return Report(tree, texts.Where(file => MayBeCopy(file, stems.GetAlternateLookup<ReadOnlySpan<char>>())));
    }

    private static IEnumerable<Problem> Report(SourceTree tree, IEnumerable<SourceFile> texts) =>
        from file in texts
        let copy = Copy().Match(file.Name)
        where copy.Success
        let first = copy.Groups["before"].Value + copy.Groups["ending"].Value
        let other = tree.Find(file.Folder + first)
        where copy.Groups["word"].Success || (other is not null && (copy.Groups["number"].Success || IsSame(file, other)))
        select Problem.Warning(
            new Place(file.Path),
            ProblemCode.CopiedFile,
            other is not null
                ? $"This looks like a copy of '{first}', and is a text of its own."
                : $"This is named as a copy, and there is no '{first}' beside it.",
            other is not null ? "Give it a name of its own, or remove it." : $"Name it '{first}'.");

    /// <summary>In a hundredth of the pattern's time: what fits it has such a sign, or a text that is called as its beginning.</summary>
    private static bool MayBeCopy(SourceFile file, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stems)
    {
        var stem = file.Path.AsSpan()[..^Path.GetExtension(file.Path.AsSpan()).Length];
        return stem[(stem.LastIndexOf('/') + 1)..].ContainsAny(Signs)
            || (stem.LastIndexOfAny('-', '_') is > 0 and var last && stems.Contains(stem[..last]));
    }

    private static bool IsSame(SourceFile file, SourceFile other)
    {
        try
        {
            return file.Length > 0 && file.Length == other.Length && file.ReadAll().AsSpan().SequenceEqual(other.ReadAll());
        }
        catch (UnreadableException)
        {
            return false; // The reading of its head has said so.
        }
    }

    private static readonly SearchValues<char> Signs = SearchValues.Create(" ~.(");

    private const string Words = "copy|Copy|kopie|Kopie|copie|Copie|copia|Copia|cópia|kopia|kopi|עותק|העתק|копия|نسخة";

    [GeneratedRegex(
        @"^(?:(?<word>(?:Copy (?:\([0-9]+\) )?of|Copie de|Kopie von|Copia de|Cópia de|Копия|(?:עותק|העתק) של) )(?<before>.+)"
        + @"|(?<before>.+?)(?:(?<word> (?:- )?(?:" + Words + @")(?: ?\(?[0-9]+\)?)?|[.](?:bak|old|orig|backup)|~(?=[.]))"
        + @"|(?<number> ?\([0-9]+\)| [0-9]{1,2})|(?<same>[-_ ][^-_ .~(]+)))(?<ending>\.[a-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
