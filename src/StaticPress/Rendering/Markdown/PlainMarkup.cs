namespace StaticPress.Rendering.Markdown;

/// <summary>
/// The quick half of the second wall. It knows nothing of Markdown and trusts nobody: markup passes when every &lt; in it begins
/// one of a few whole tags without attributes, all closed in order. Such markup can run, load and lead to nothing, so the
/// sanitiser, which takes a hundred times as long, has nothing to find. A link never passes.
/// </summary>
internal static class PlainMarkup
{
    private const int MaxDepth = 200;

    private static readonly string[] Names = ["p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li"];

    /// <summary>The only attribute that passes.</summary>
    private const string Direction = " dir=\"auto\"";

    public static bool IsProven(ReadOnlySpan<char> html)
    {
        Span<byte> open = stackalloc byte[MaxDepth];
        var depth = 0;
        while (html.IndexOf('<') is var at and >= 0)
        {
            html = html[(at + 1)..];
            if (html.StartsWith("br>"))
            {
                html = html[3..];
                continue;
            }

            var closes = html.StartsWith("/");
            if (closes) html = html[1..];
            var end = html.IndexOf('>');
            if (end < 0) return false;
            var tag = html[..end];
            if (!closes && tag.EndsWith(Direction)) tag = tag[..^Direction.Length];
            var name = IndexOf(tag);
            if (name < 0) return false;
            if (!closes)
            {
                if (depth == MaxDepth) return false;
                open[depth++] = (byte)name;
            }
            else if (depth == 0 || open[--depth] != name)
            {
                return false;
            }

            html = html[(end + 1)..];
        }

        return depth == 0;
    }

    private static int IndexOf(ReadOnlySpan<char> tag)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (tag.SequenceEqual(Names[i])) return i;
        }

        return -1;
    }
}
