using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticPress.Primitives;

/// <summary>
/// An address of another site as it is written into pages, feeds and data: ASCII only, for Atom, RSS and podcast programs take no other
/// (RFC 3986, section 2). What is encoded already stays as it is.
/// </summary>
internal static class EncodedAddress
{
    /// <summary>
    /// RFC 3986, sections 2.2 and 2.3. A percent sign is looked at apart, and brackets stand only around the number of a host.
    /// </summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=");

    public static string Of(string address)
    {
        if (!address.AsSpan().ContainsAnyExcept(Plain)) return address;
        address = address.Trim();
        var host = HostOf(address);
        var encoded = new StringBuilder(address.Length + 32);
        encoded.Append(address, 0, host.Start.Value).Append(InAscii(address[host]));
        Encode(address.AsSpan(host.End.Value), encoded);
        return encoded.ToString();
    }

    private static void Encode(ReadOnlySpan<char> rest, StringBuilder encoded)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (!rest.IsEmpty)
        {
            if (Plain.Contains(rest[0]) || IsEncoded(rest))
            {
                encoded.Append(rest[0]);
                rest = rest[1..];
                continue;
            }

            // Half of a pair comes as U+FFFD.
            Rune.DecodeFromUtf16(rest, out var letter, out var length);
            foreach (var b in bytes[..letter.EncodeToUtf8(bytes)]) encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            rest = rest[length..];
        }
    }

    private static bool IsEncoded(ReadOnlySpan<char> text) =>
        text is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low);

    /// <returns>Between the two slashes and what ends it; nothing, at the start, where there is none.</returns>
    private static Range HostOf(string address)
    {
        var slashes = address.IndexOf("//", StringComparison.Ordinal);
        if (slashes < 0 || address.AsSpan(0, slashes).ContainsAny("/?#")) return ..0;
        var start = slashes + 2;
        var length = address.AsSpan(start).IndexOfAny("/?#");
        var end = length < 0 ? address.Length : start + length;
        var user = address.AsSpan(start, end - start).LastIndexOf('@');
        start += user + 1;
        var port = address.AsSpan(start, end - start).IndexOf(':');
        return start..(port < 0 || address[start] == '[' ? end : start + port);
    }

    /// <summary>Names of hosts have an ASCII form of their own (RFC 5891); one that has none is left for the browser to refuse.</summary>
    private static string InAscii(string host)
    {
        if (Ascii.IsValid(host)) return host;
        try
        {
            return new IdnMapping().GetAscii(host);
        }
        catch (ArgumentException)
        {
            return Uri.EscapeDataString(host);
        }
    }
}
