namespace StaticPress.Primitives;

/// <summary>The name of a reply, which is also a file's name and a place on a page.</summary>
internal static class ReplyId
{
    private const int MaxLength = 64;

    /// <summary>Small ASCII letters, digits and hyphens, a letter or digit first: the same file on every disk, and nothing to escape.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-') return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }

    /// <summary>The place on the page. WordPress called it <c>comment-123</c>, so <c>wp-123</c> keeps that, and old links still lead there.</summary>
    public static string Anchor(string id) => "comment-" + (id.StartsWith("wp-", StringComparison.Ordinal) ? id[3..] : id);
}
