using System.Net;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>
/// The names of files in a text, whatever stands around them: brackets, braces, quotation marks, commas, parts of sentences. A name may
/// have spaces in it, so a text alone does not say where one begins; it is asked which names there are.
/// </summary>
internal static partial class FileMentions
{
    /// <summary>Of a file system.</summary>
    private const int LongestName = 255;

    /// <param name="isName">Whether a file is called so.</param>
    public static IEnumerable<string> In(string text, Func<string, bool> isName)
    {
        var spelled = Spelled(text);
        foreach (Match ending in Ending().Matches(spelled))
        {
            var end = ending.Index + ending.Length;
            for (var start = ending.Index - 1; start >= 0 && end - start <= LongestName && spelled[start] is not ('\n' or '/'); start--)
            {
                if (MayBegin(spelled, start) && isName(spelled[start..end])) yield return spelled[start..end];
            }
        }
    }

    /// <summary>Every place at which a text names it.</summary>
    /// <param name="name">Of a file, maybe with folders before it.</param>
    /// <param name="spelled">A text, as <see cref="Spelled"/> gives it.</param>
    public static IEnumerable<int> Of(string name, string spelled)
    {
        for (var at = 0; (at = spelled.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            if (MayBegin(spelled, at) && !(at + name.Length < spelled.Length && char.IsLetterOrDigit(spelled[at + name.Length])))
                yield return at;
        }
    }

    /// <summary>A text with what addresses and HTML encode as it reads, letters and marks as one.</summary>
    public static string Spelled(string text)
    {
        var decoded = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        return Composed.Of(decoded.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(decoded) : decoded);
    }

    /// <summary>Not within another name: <c>data.png</c> does not name <c>a.png</c>.</summary>
    private static bool MayBegin(string text, int start) =>
        start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_' or '.');

    [GeneratedRegex(@"\.[\p{L}\p{N}]{1,16}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
