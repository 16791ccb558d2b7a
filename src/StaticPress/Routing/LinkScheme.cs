using System.Text;

namespace StaticPress.Routing;

/// <summary>The part of an address before its first colon, read as browsers read it.</summary>
internal static class LinkScheme
{
    private static readonly string[] CanRunCode = ["javascript", "vbscript"];

    /// <returns>In lower case; null for an address inside the site.</returns>
    public static string? Of(string address)
    {
        var scheme = new StringBuilder(12);
        foreach (var c in address)
        {
            if (c <= ' ') continue; // Browsers drop tabs, line ends and leading controls (WHATWG URL, 4.4).
            if (c == ':') return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) ? scheme.ToString() : null;
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return null;
            scheme.Append(char.ToLowerInvariant(c));
        }

        return null;
    }

    /// <summary>Addresses that run code in the reader's browser: <c>javascript:</c>, <c>vbscript:</c>, and <c>data:</c> that is no picture.</summary>
    public static bool IsForbidden(string scheme, string address) =>
        CanRunCode.Contains(scheme)
        || (scheme == "data" && (!address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) || address.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase)));
}
