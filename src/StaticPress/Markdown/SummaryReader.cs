namespace StaticPress.Markdown;

/// <summary>Reads the summary of a body from its first lines, where that is the same as reading it all.</summary>
internal static class SummaryReader
{
    public static string Read(string text, BodyOutline outline, bool isSmart)
    {
        // Nothing tells a marker in a block of code from a real one but reading all before it.
        var hasMarker = text.Contains("<!", StringComparison.Ordinal) || text.Contains("<?", StringComparison.Ordinal);
        for (var end = hasMarker ? text.Length : EndOfBlock(text, 0); end < text.Length; end = EndOfBlock(text, end * 2))
        {
            if (!Survey(text[..end], outline, isSmart)) return "";
            // What is still in brackets may be a reference or a footnote that is defined further down.
            if (outline.HasFirstParagraph && !outline.Summary.AsSpan().ContainsAny('[', ']')) return outline.Summary;
            if (outline.HasFirstParagraph) break;
        }

        return Survey(text, outline, isSmart) ? outline.Summary : "";
    }

    private static bool Survey(string text, BodyOutline outline, bool isSmart)
    {
        if (SafeParser.Parse(text, isSmart) is not { } document) return false;
        outline.Take(document);
        return true;
    }

    /// <summary>
    /// The first place from here on where an empty line has ended a block for good: the next line does not make a definition
    /// list of it.
    /// </summary>
    private static int EndOfBlock(string text, int from)
    {
        var hasText = from > 0;
        var at = from == 0 ? 0 : StartOfNextLine(text, from);
        while (text.IndexOf('\n', at) is var newLine and >= 0)
        {
            // To Markdown no other space makes a line empty (CommonMark, 2.1), such as the hard ones that editors on the web leave.
            var blank = !text.AsSpan(at, newLine - at).ContainsAnyExcept(" \t\r");
            at = newLine + 1;
            if (blank && hasText && !StartsDefinition(text.AsSpan(at))) return at;
            hasText |= !blank;
        }

        return text.Length;
    }

    private static int StartOfNextLine(string text, int from)
    {
        var end = from < text.Length ? text.IndexOf('\n', from) : -1;
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>The definition of a link or an abbreviation is no block, so a list may still follow it.</summary>
    private static bool StartsDefinition(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.IsEmpty || rest[0] is ':' or '~' or '[' || rest.StartsWith("*[");
    }
}
