using System.Text.RegularExpressions;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// Texts of several languages in one, as qTranslate kept them: <c>[:en]Hello[:he]שלום[:]</c>, and before that between comments,
/// <c>&lt;!--:en--&gt;Hello&lt;!--:--&gt;</c>.
/// The first one is the text, and the others stand below it, each marked as its language.
/// </summary>
internal static partial class Tongues
{
    public static bool AreIn(string text) => Mark().IsMatch(text);

    /// <returns>The same where there is one language.</returns>
    public static string Apart(string content) => string.Join("\n\n", Parts(content).Select((part, number) =>
        number == 0 || part.Language.Length == 0 || part.Text.Trim().Length == 0 ? part.Text
            : $"<div lang=\"{part.Language}\">\n\n{part.Text.Trim()}\n\n</div>"));

    /// <summary>Of a title, which has room for one.</summary>
    public static string First(string title) =>
        Parts(title).Select(part => part.Text.Trim()).FirstOrDefault(text => text.Length > 0) ?? title;

    private static List<(string Language, string Text)> Parts(string text)
    {
        if (!AreIn(text)) return [("", text)];
        var parts = new List<(string, string)>();
        var (at, language) = (0, "");
        foreach (Match mark in Mark().Matches(text))
        {
            if (mark.Index > at) parts.Add((language, text[at..mark.Index]));
            (at, language) = (mark.Index + mark.Length, mark.Groups["language"].Value);
        }

        if (at < text.Length) parts.Add((language, text[at..]));
        return parts;
    }

    [GeneratedRegex(@"\[:(?<language>[a-z]{2})?\]|<!--:(?<language>[a-z]{2})?-->", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
