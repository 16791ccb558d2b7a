using Markdig.Helpers;

namespace StaticPress.Markdown;

/// <summary>
/// <c>&lt;!--more--&gt;</c>: what stands before it is the summary, as in WordPress, which also writes the words of a link into it and
/// <c>&lt;!--noteaser--&gt;</c> behind it.
/// </summary>
internal static class MoreMarker
{
    public static bool Is(ReadOnlySpan<char> html)
    {
        const string Word = "more";
        html = html.Trim();
        if (!html.StartsWith("<!--") || html.IndexOf("-->") is not (> 3 and var end)) return false;
        var rest = html[(end + 3)..].Trim();
        if (!rest.IsEmpty && !(rest.StartsWith("<!--") && rest.EndsWith("-->"))) return false;
        var inside = html[4..end].Trim();
        return inside.StartsWith(Word, StringComparison.OrdinalIgnoreCase)
            && (inside.Length == Word.Length || char.IsWhiteSpace(inside[Word.Length]));
    }

    public static bool Is(StringLineGroup lines) => lines.Count == 1 && Is(lines.Lines[0].Slice.AsSpan());
}
