using System.Text;

namespace StaticPress.Importing.Prose;

internal enum MarkdownBlockKind
{
    Words,

    /// <summary>Of items that begin with a hyphen or a number; a second one right behind takes the other sign.</summary>
    List,
    Other,
}

/// <param name="Text">Its lines, without a line end at the end.</param>
/// <param name="Sign">Of a list: <c>-</c>, <c>*</c>, <c>.</c>, <c>)</c>.</param>
internal sealed record MarkdownBlock(MarkdownBlockKind Kind, string Text, char Sign = '\0');

internal static class MarkdownBlocks
{
    public static string Join(IEnumerable<MarkdownBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));

    /// <param name="first">Before the first line.</param>
    /// <param name="rest">Before every other that is not empty.</param>
    public static string Indent(string text, string first, string rest)
    {
        var written = new StringBuilder(first);
        for (var at = 0; ;)
        {
            var end = text.IndexOf('\n', at);
            written.Append(text, at, (end < 0 ? text.Length : end) - at);
            if (end < 0) return written.ToString();
            written.Append('\n');
            at = end + 1;
            if (at < text.Length && text[at] != '\n') written.Append(rest);
            else written.Append(rest.AsSpan().TrimEnd());
        }
    }
}
