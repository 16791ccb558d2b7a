using System.Buffers;

namespace StaticPress.Markdown.Comments;

/// <summary>
/// The quick half of the second wall. It knows nothing of Markdown and trusts nobody: markup passes when every &lt; in it begins
/// one of a few whole tags, all closed in order: without attributes, or a link to an http(s) address of harmless characters with
/// the one <c>rel</c>. Such markup can run and load nothing, so the sanitiser, which takes a hundred times as long, has nothing to find.
/// </summary>
internal static class PlainMarkup
{
    private const int MaxDepth = 200;

    private static readonly string[] Names = ["p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a"];

    private const string Direction = " dir=\"auto\"";

    private const string LinkStart = "a href=\"";
    private const string LinkEnd = "\" rel=\"nofollow ugc noopener\"";

    /// <summary>What may stand in an address without a thought: no quotation mark, nothing that a browser drops or turns.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?#=%+,:!$()*;&");

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
            if (!closes) tag = WithoutAttributes(tag);
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

    /// <summary>Attributes that do not pass are left on, so that the tag is none of the known.</summary>
    private static ReadOnlySpan<char> WithoutAttributes(ReadOnlySpan<char> tag)
    {
        if (tag.EndsWith(Direction)) return tag[..^Direction.Length];
        return tag.StartsWith(LinkStart) && tag.EndsWith(LinkEnd) && IsPlain(tag[LinkStart.Length..^LinkEnd.Length]) ? tag[..1] : tag;
    }

    private static bool IsPlain(ReadOnlySpan<char> address)
    {
        if (!address.StartsWith("https://") && !address.StartsWith("http://")) return false;
        if (address.ContainsAnyExcept(Plain)) return false;
        while (address.IndexOf('&') is var at and >= 0)
        {
            if (!address[at..].StartsWith("&amp;")) return false;
            address = address[(at + 1)..];
        }

        return true;
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
