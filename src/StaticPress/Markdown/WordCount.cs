namespace StaticPress.Markdown;

internal static class WordCount
{
    /// <summary>Runs of anything but white space.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var before = 1;
        foreach (var c in text)
        {
            // Counted and not branched on: where a word ends is what no processor can guess.
            var space = c <= '\x7f' ? (c - (' ' + 1)) >>> 31 : char.IsWhiteSpace(c) ? 1 : 0;
            words += before & ~space;
            before = space;
        }

        return words;
    }
}
