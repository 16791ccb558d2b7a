using System.Buffers;

namespace StaticPress.Content;

/// <summary>Addresses that a reader may link to. What is not one of these is shown as text.</summary>
internal static class WebLink
{
    /// <summary>White space, controls, and what a browser reads in its own way.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\"<>\\^`{|}" + string.Concat(Enumerable.Range(0, 0x21).Concat(Enumerable.Range(0x7F, 0x22)).Select(c => (char)c)));

    /// <returns>An http or https address with everything but ASCII encoded, or null.</returns>
    public static string? Web(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? Whole(text) : null;

    /// <returns>The same for http, https and mailto.</returns>
    public static string? Any(string text) =>
        text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? Mail(text) : Web(text);

    /// <summary>A user's name before the host is the oldest trick to show one host and lead to another.</summary>
    private static string? Whole(string text) =>
        !text.AsSpan().ContainsAny(Odd)
        && ReaderText.IsClean(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "http" or "https", Host.Length: > 0, UserInfo.Length: 0 }
        && Host(uri) is { } host
            ? $"{uri.Scheme}://{host}{(uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))}{uri.PathAndQuery}{uri.Fragment}"
            : null;

    /// <summary>Letters of other scripts in their ASCII form, so that look-alikes can be told apart.</summary>
    /// <returns>Null where no host may have these letters together, which only the attempt tells.</returns>
    private static string? Host(Uri uri)
    {
        try
        {
            return uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static string? Mail(string text) =>
        Ascii(text) && !text.AsSpan().ContainsAny(Odd) && text.AsSpan(7).IndexOf('@') > 0 && Uri.TryCreate(text, UriKind.Absolute, out _)
            ? "mailto:" + text[7..]
            : null;

    private static bool Ascii(string text) => System.Text.Ascii.IsValid(text);
}
