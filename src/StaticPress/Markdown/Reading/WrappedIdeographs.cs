using Markdig.Syntax.Inlines;
using StaticPress.Primitives;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Chinese and Japanese have no spaces, so a line of theirs that goes on in the next line of the source goes on without one. Browsers know
/// that (CSS Text 3, section 4.1.3) but for one; feed readers, search and summaries would show a gap.
/// </summary>
internal static class WrappedIdeographs
{
    /// <summary>Whether a line may end with one, which few texts have.</summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        if (System.Text.Ascii.IsValid(text)) return false;
        for (var rest = text; rest.IndexOf('\n') is var end and >= 0; rest = rest[(end + 1)..])
        {
            if (rest[..end].TrimEnd('\r') is [.., var last] && (IsWide(last) || last is '*' or '_' or ')' or '~')) return true;
        }

        return false;
    }

    public static void Join(ContainerInline root)
    {
        foreach (var line in InlineWalk.Below(root).OfType<LineBreakInline>().Where(line => !line.IsHard).ToArray())
        {
            if (IsWide(Edge(line.PreviousSibling, isEnd: true)) && IsWide(Edge(line.NextSibling, isEnd: false))) line.Remove();
        }
    }

    /// <summary>With their full stops, commas and brackets.</summary>
    private static bool IsWide(char c) => c is >= '\u3000' and <= '\u303F' or >= '\uFF01' and <= '\uFF60' || UnspacedScript.IsIdeograph(c);

    /// <returns>The letter that stands beside the break; none beside a picture, a piece of code or a tag.</returns>
    private static char Edge(Inline? inline, bool isEnd)
    {
        while (inline is ContainerInline around && inline is not LinkInline { IsImage: true })
            inline = isEnd ? around.LastChild : around.FirstChild;
        return inline is LiteralInline { Content: { IsEmpty: false } text } ? isEnd ? text.Text[text.End] : text.Text[text.Start] : '\0';
    }
}
