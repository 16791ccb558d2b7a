namespace StaticPress.Yaml;

/// <summary>
/// Where a row of a text begins, counted as YAML 1.1 counts them (5.4): a carriage return alone ends one, and so do the three line ends of
/// Unicode, which a text brings along that was copied from a page.
/// </summary>
internal static class YamlRows
{
    /// <param name="row">1-based.</param>
    /// <returns>In UTF-16 units; the end of the text behind the last row.</returns>
    public static int StartOf(string text, int row)
    {
        var at = 0;
        for (var before = 1; before < row; before++)
        {
            if (text.AsSpan(at).IndexOfAny("\n\r\u0085\u2028\u2029") is not (>= 0 and var end)) return text.Length;
            at += end + (text.AsSpan(at + end).StartsWith("\r\n") ? 2 : 1);
        }

        return at;
    }
}
