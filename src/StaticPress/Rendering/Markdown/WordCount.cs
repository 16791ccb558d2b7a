namespace StaticPress.Rendering.Markdown;

internal static class WordCount
{
    /// <summary>Runs of anything but white space.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var space = c <= ' ' || (c > '\x7f' && char.IsWhiteSpace(c));
            if (!space && !inside) words++;
            inside = !space;
        }

        return words;
    }
}
