using Markdig.Helpers;

namespace StaticPress.Markdown;

/// <summary><c>&lt;!--more--&gt;</c>: what stands before it is the summary, as in WordPress.</summary>
internal static class MoreMarker
{
    public static bool Is(ReadOnlySpan<char> html)
    {
        html = html.Trim();
        return html.StartsWith("<!--") && html.EndsWith("-->") && html.Length > 7
            && html[4..^3].Trim().Equals("more", StringComparison.OrdinalIgnoreCase);
    }

    public static bool Is(StringLineGroup lines) => lines.Count == 1 && Is(lines.Lines[0].Slice.AsSpan());
}
