using System.Text;

namespace StaticPress.Content;

/// <summary>Addresses of e-mail within a text, as programs that collect them find them.</summary>
internal static class MailAddresses
{
    private const string Scheme = "mailto:";

    /// <summary>Of people alone: what ends like a version of a program, <c>checkout@v4.1</c>, and <c>git@…</c> lead to nobody.</summary>
    /// <returns>Null when there is none.</returns>
    public static (int Start, int End)? First(string text, int from = 0)
    {
        for (var at = text.IndexOf('@', from); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > from && (IsOfWord(text[start - 1]) || text[start - 1] is '+' or '\'' or '%')) start--;
            while (end < text.Length && IsOfWord(text[end])) end++;
            while (end > at + 1 && !char.IsLetterOrDigit(text[end - 1])) end--;
            while (start < at && !char.IsLetterOrDigit(text[start])) start++;
            var ending = text.LastIndexOf('.', end - 1, end - 1 - at);
            if (start == at || ending <= at + 1 || end - ending < 3 || !text.AsSpan(ending + 1, end - ending - 1).ContainsOnlyLetters()
                || text.AsSpan(start, at - start) is "git" || (start > 0 && text[start - 1] is '/' or '@' or ':' && !IsMailto(text, start)))
                continue;
            return (IsMailto(text, start) ? start - Scheme.Length : start, end);
        }

        return null;
    }

    /// <summary>With a mark of omission for each.</summary>
    public static string TakenOut(string text)
    {
        var (kept, at) = (new StringBuilder(text.Length), 0);
        while (First(text, at) is var (start, end))
        {
            kept.Append(text, at, start - at).Append('…');
            at = end;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsMailto(string text, int start) =>
        text.AsSpan(0, start).EndsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    private static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_';

    private static bool ContainsOnlyLetters(this ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsLetter(sign)) return false;
        }

        return true;
    }
}
