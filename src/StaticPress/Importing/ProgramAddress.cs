using System.Text.RegularExpressions;

namespace StaticPress.Importing;

/// <summary>Addresses at which the program itself puts a list, a feed or a search; no text can have one.</summary>
internal static partial class ProgramAddress
{
    /// <param name="address">From the root of the site.</param>
    public static bool Is(string address) => Lists().IsMatch(address);

    [GeneratedRegex(
        "^/(?:(?:archive(?:/[0-9]{4}(?:/[0-9]{2})?)?|categories|tags|search|feed|page/[0-9]+|(?:category|tag|author)/[^/]+(?:/page/[0-9]+)?)/?"
        + "|(?:404|index)\\.html|(?:feed|atom|podcast|sitemap|sitemap-news)\\.xml|feed\\.json|robots\\.txt|favicon\\.ico)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Lists();
}
