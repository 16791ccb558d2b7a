namespace StaticPress.Primitives;

/// <summary>How like two paths are, in what they do not have in common.</summary>
internal static class Likeness
{
    private static readonly char[] WordEnds = ['/', '-', '_', '.', ' '];

    /// <returns>The edits between them; null when there are more than three, or more than one for three letters, or the endings
    /// differ.</returns>
    public static int? Of(string a, string b)
    {
        var mine = a.AsSpan().Trim('/');
        var other = b.AsSpan().Trim('/');
        if (IsOtherFormat(mine, other)) return 1;
        if (!Path.GetExtension(mine).Equals(Path.GetExtension(other), StringComparison.OrdinalIgnoreCase)) return null;
        var start = CommonStart(mine, other);
        mine = mine[start..];
        other = other[start..];
        var end = CommonEnd(mine, other);
        mine = mine[..^end];
        other = other[..^end];
        if (IsNumber(mine) && IsNumber(other)) return mine.SequenceEqual(other) ? 0 : null;
        var limit = Math.Min(3, Math.Max(mine.Length, other.Length) / 3);
        var edits = Suggestion.Edits(mine, other, limit);
        return edits <= limit ? edits : null;
    }

    /// <returns>How many parts at the end are the same.</returns>
    public static int SharedEnd(string a, string b)
    {
        var (mine, other) = (a.Trim('/').Split('/'), b.Trim('/').Split('/'));
        var shared = 0;
        while (shared < Math.Min(mine.Length, other.Length)
            && mine[^(shared + 1)].Equals(other[^(shared + 1)], StringComparison.OrdinalIgnoreCase)) shared++;
        return shared;
    }

    /// <summary>
    /// <c>chart.jpg</c> and <c>chart.png</c> are one picture; <c>charts.js</c> and <c>index.md</c> have nothing in common.
    /// </summary>
    private static bool IsOtherFormat(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Path.HasExtension(a) && Path.HasExtension(b)
        && a[..a.LastIndexOf('.')].Equals(b[..b.LastIndexOf('.')], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whole words only: of <c>titel</c> and <c>title</c> all five letters count.</summary>
    private static int CommonStart(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = a.CommonPrefixLength(b);
        return a[..same].LastIndexOfAny(WordEnds) + 1;
    }

    private static int CommonEnd(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = 0;
        while (same < Math.Min(a.Length, b.Length) && a[^(same + 1)] == b[^(same + 1)]) same++;
        var first = a[^same..].IndexOfAny(WordEnds);
        return first < 0 ? 0 : same - first;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
