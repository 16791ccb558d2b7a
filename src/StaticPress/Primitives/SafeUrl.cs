namespace StaticPress.Primitives;

/// <summary>
/// Whether an address is safe, read as browsers read it. What an author wrote may have any scheme but one that runs code; a value that
/// a template puts into an address may have only one of a few, because nobody has looked at it.
/// </summary>
internal static class SafeUrl
{
    private static readonly string[] RunCode = ["javascript", "vbscript", "livescript"];

    private static readonly string[] Plain = ["http", "https", "mailto", "tel"];

    /// <summary>Media in the address itself run nothing; an SVG may.</summary>
    private static readonly string[] Media = ["data:image/", "data:audio/", "data:video/", "data:font/"];

    /// <returns>The scheme in lower case; null for an address without one, which lies inside the site.</returns>
    public static string? Scheme(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        if (colon < 0) return null;
        Span<char> scheme = colon <= 64 ? stackalloc char[colon] : new char[colon];
        var length = 0;
        foreach (var c in address[..colon])
        {
            if (IsDropped(c)) continue;
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return null;
            scheme[length++] = char.ToLowerInvariant(c);
        }

        if (length == 0 || !char.IsAsciiLetter(scheme[0])) return null;
        foreach (var plain in Plain)
        {
            if (scheme[..length].SequenceEqual(plain)) return plain;
        }

        return scheme[..length].ToString();
    }

    /// <returns>The scheme that would run code in the reader's browser; null for an address that an author may write.</returns>
    public static string? Forbidden(ReadOnlySpan<char> address) => Scheme(address) switch
    {
        null => null,
        "data" => IsMedia(address) ? null : "data",
        var scheme => RunCode.Contains(scheme) ? scheme : null,
    };

    /// <summary><c>C:\Users\me\cup.png</c>, as Windows names files, and <c>file:///photos/cup.png</c>.</summary>
    public static bool IsOnOwnDisk(string address) =>
        (address.Length > 2 && char.IsAsciiLetter(address[0]) && address[1] == ':' && address[2] is ('\\' or '/'))
        || address.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address is a picture itself. Where one is shown, not even an SVG runs anything.</summary>
    public static bool IsPicture(ReadOnlySpan<char> address) =>
        Scheme(address) is "data" && StartOf(address, stackalloc char[16]).StartsWith("data:image/");

    /// <summary>Whether a template may make an address of this scheme out of a value.</summary>
    public static bool IsPlain(ReadOnlySpan<char> scheme)
    {
        foreach (var allowed in Plain)
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsMedia(ReadOnlySpan<char> address)
    {
        var read = StartOf(address, stackalloc char[16]);
        if (read.StartsWith("data:image/svg")) return false;
        foreach (var media in Media)
        {
            if (read.StartsWith(media)) return true;
        }

        return false;
    }

    /// <returns>As browsers read it, in lower case, and as much of it as the buffer takes.</returns>
    private static ReadOnlySpan<char> StartOf(ReadOnlySpan<char> address, Span<char> start)
    {
        var length = 0;
        foreach (var c in address)
        {
            if (IsDropped(c)) continue;
            if (length == start.Length) break;
            start[length++] = char.ToLowerInvariant(c);
        }

        return start[..length];
    }

    /// <summary>Browsers drop tabs, line ends and leading controls before they look for a scheme (WHATWG URL, 4.4).</summary>
    private static bool IsDropped(char c) => c <= ' ' || char.IsControl(c);
}
