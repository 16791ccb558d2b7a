using System.Text.RegularExpressions;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// Texts of several languages in one, as qTranslate kept them: <c>[:en]Hello[:he]שלום[:]</c>, and before that between comments,
/// <c>&lt;!--:en--&gt;Hello&lt;!--:--&gt;</c>.
/// The others stand below the first one.
/// </summary>
internal static partial class Tongues
{
    public static bool AreIn(string text) => Mark().IsMatch(text);

    /// <returns>The same where there is one language.</returns>
    public static string Apart(string content) => string.Join("\n\n", Parts(content));

    /// <summary>Of a title, which has room for one.</summary>
    public static string First(string title) =>
        Parts(title).Select(part => part.Trim()).FirstOrDefault(text => text.Length > 0) ?? title;

    private static string[] Parts(string text) => AreIn(text) ? Mark().Split(text) : [text];

    [GeneratedRegex(@"\[:(?:[a-z]{2})?\]|<!--:(?:[a-z]{2})?-->", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
