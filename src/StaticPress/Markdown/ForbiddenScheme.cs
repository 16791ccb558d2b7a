namespace StaticPress.Markdown;

/// <summary>Addresses that run code instead of leading somewhere.</summary>
internal static class ForbiddenScheme
{
    private static readonly string[] Schemes = ["javascript", "vbscript", "livescript", "data"];

    /// <returns>The scheme, or null when the address is harmless.</returns>
    public static string? In(ReadOnlySpan<char> address)
    {
        if (address.IndexOf(':') < 0) return null;
        Span<char> start = stackalloc char[40];
        var folded = start[..Fold(address, start)];
        foreach (var scheme in Schemes)
        {
            if (folded.Length <= scheme.Length || folded[scheme.Length] != ':' || !folded.StartsWith(scheme)) continue;
            return scheme == "data" && IsMedia(folded) ? null : scheme;
        }

        return null;
    }

    /// <summary>A picture or a sound in the address itself runs nothing.</summary>
    private static bool IsMedia(ReadOnlySpan<char> address) =>
        address.StartsWith("data:image/") || address.StartsWith("data:audio/") || address.StartsWith("data:video/") || address.StartsWith("data:font/");

    /// <summary>As a browser reads it: white space and control characters before and inside a scheme do not count, nor does case.</summary>
    private static int Fold(ReadOnlySpan<char> address, Span<char> to)
    {
        var length = 0;
        foreach (var c in address)
        {
            if (length == to.Length) break;
            if (c > ' ' && !char.IsControl(c)) to[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }
}
