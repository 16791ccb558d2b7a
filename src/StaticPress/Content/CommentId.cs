namespace StaticPress.Content;

/// <summary>The name of a comment, which is also a file's name and a place on a page.</summary>
internal static class CommentId
{
    private const int MaxLength = 64;

    private const string OfWordPress = "wp-";

    /// <summary>
    /// Small ASCII letters, digits and hyphens, a letter or digit first: the same file on every disk, and nothing to escape.
    /// </summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-') return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }

    /// <summary>
    /// The place on the page. WordPress called it <c>comment-123</c>, so <c>wp-123</c> keeps that, and old links still lead there.
    /// </summary>
    public static string Anchor(string id) =>
        "comment-" + (id.StartsWith(OfWordPress, StringComparison.Ordinal) ? id[OfWordPress.Length..] : id);

    /// <summary>The other id that would stand at the same place, as <c>123</c> and <c>wp-123</c>.</summary>
    /// <returns>Null for an id without <c>wp-</c>, whose twin is the one that has it.</returns>
    public static string? Twin(string id)
    {
        if (!id.StartsWith(OfWordPress, StringComparison.Ordinal)) return null;
        var twin = id[OfWordPress.Length..];
        return twin.StartsWith(OfWordPress, StringComparison.Ordinal) ? null : twin;
    }
}
