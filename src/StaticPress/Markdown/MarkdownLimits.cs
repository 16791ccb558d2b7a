using System.Buffers;
using Markdig.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Refuses, before it is parsed, what the library would take minutes for: some of its steps look from each mark to the end of
/// the block, so a block of <c>n</c> marks in <c>m</c> characters can cost <c>n × m</c>. Counting costs nothing for a usual post.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>In UTF-16 units: a long novel in one post.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Marks times characters of a block, summed over all: about a second on a slow machine.</summary>
    private const long MaxWork = 1_000_000_000;

    /// <summary>Definitions of links times lines of a block: the library takes each out of the lines one by one.</summary>
    private const long MaxDefinitionWork = 100_000_000;

    private const long MaxTableCells = 200_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[](){}<`*_~^=|\"':&!");

    public static Problem? Check(MarkdownSource source)
    {
        var text = source.Text;
        if (text.Length > MaxLength)
            return Refuse(source, 0, "The text is longer than a million characters.", "Split it into several posts.");
        var mayCost = (long)text.Length * text.Length > MaxWork;
        return mayCost || text.Contains('|') ? CheckBlocks(source, mayCost) : null;
    }

    public static Problem TooDeep(MarkdownSource source) => Refuse(
        source, 0, "The Markdown is nested too deeply, or a table in it is too large.", "Take out levels of quotation, list or emphasis.");

    private static Problem? CheckBlocks(MarkdownSource source, bool mayCost)
    {
        var text = source.Text;
        var work = 0L;
        var line = 0;
        for (var start = 0; start < text.Length;)
        {
            var block = text.AsSpan(start, EndOfBlock(text, start) - start);
            var lines = block.Count('\n');
            if (block.Contains('|') && (long)(MostPipes(block) + 1) * (lines + 1) > MaxTableCells)
            {
                return Refuse(source, line, "The table that begins here has more than 200,000 cells.",
                    "Put it into a file of its own and link to that.");
            }

            if (mayCost) work += (long)CountMarks(block) * block.Length;
            if (work > MaxWork) return (long)block.Count("]:") * lines > MaxDefinitionWork ? TooMany(source, line) : CheckLeaves(source);
            start += block.Length;
            line += lines;
        }

        return null;
    }

    /// <summary>
    /// By its real parts, which takes a parser: code has no marks to look for, and each item of a list is a text of its own.
    /// </summary>
    private static Problem? CheckLeaves(MarkdownSource source)
    {
        if (SafeParser.Blocks(source.Text) is not { } document) return TooDeep(source);
        var work = 0L;
        var (dearest, most) = (0, 0L);
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf is not (CodeBlock or HtmlBlock)))
        {
            var text = source.Text.AsSpan(leaf.Span.Start, leaf.Span.Length);
            var cost = (long)CountMarks(text) * text.Length;
            work += cost;
            if (cost > most) (dearest, most) = (leaf.Line, cost);
        }

        return work <= MaxWork ? null : TooMany(source, dearest);
    }

    private static Problem TooMany(MarkdownSource source, int line) =>
        Refuse(source, line, "The text that begins here has too many marks without an empty line between.",
            "Put empty lines between its parts.");

    private static int EndOfBlock(string text, int start)
    {
        for (var at = start; text.IndexOf('\n', at) is var end and >= 0; at = end + 1)
        {
            if (at > start && text.AsSpan(at, end - at).IsWhiteSpace()) return end + 1;
        }

        return text.Length;
    }

    private static int MostPipes(ReadOnlySpan<char> block)
    {
        var most = 0;
        foreach (var line in block.EnumerateLines()) most = Math.Max(most, line.Count('|'));
        return most;
    }

    private static int CountMarks(ReadOnlySpan<char> block)
    {
        var count = 0;
        while (block.IndexOfAny(Marks) is var at and >= 0)
        {
            count++;
            block = block[(at + 1)..];
        }

        return count;
    }

    private static Problem Refuse(MarkdownSource source, int line, string text, string hint) =>
        Problem.Error(new Place(source.File, source.FirstLine + line, 1), ProblemCode.MarkdownLimit, text, hint);
}
