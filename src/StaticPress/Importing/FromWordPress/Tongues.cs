using System.Text.RegularExpressions;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// Texts of several languages in one, as qTranslate kept them: <c>[:en]Hello[:he]שלום[:]</c>, and before that between comments,
/// <c>&lt;!--:en--&gt;Hello&lt;!--:--&gt;</c>.
/// The others stand below the first one.
/// </summary>
internal static partial class Tongues
{
    /// <summary>A part of a list in code, <c>all[:]</c>, <c>all[:en]</c>, begins none.</summary>
    public static bool AreIn(string text) => Beginning().IsMatch(text);

    /// <returns>The same where there is one language.</returns>
    public static string Apart(string content) => string.Join("\n\n", Parts(content));

    /// <summary>Of a title, which has room for one.</summary>
    public static string First(string title) =>
        Parts(title).Select(part => part.Trim()).FirstOrDefault(text => text.Length > 0) ?? title;

    private static string[] Parts(string text) => AreIn(text) ? Mark().Split(text) : [text];

    private const string Name = "[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?";

    [GeneratedRegex(@"(?<![\w\])])\[:" + Name + @"\]|<!--:" + Name + "-->", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\[:(?:" + Name + @")?\]|<!--:(?:" + Name + ")?-->", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
