using System.Text;

namespace StaticPress.Preview;

/// <summary>The path of a request as it came over the wire, checked before anybody looks it up.</summary>
internal static class RequestPath
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <param name="target">The raw target of the request line: path and query, nothing decoded or normalised yet.</param>
    /// <returns>
    /// The path, decoded once. Null for whatever no page of a site can have: a dot segment however often it is encoded, a backslash, a
    /// control character, an encoded slash, bytes that are not UTF-8.
    /// </returns>
    public static string? Read(string target)
    {
        var query = target.IndexOf('?');
        var raw = query < 0 ? target : target[..query];
        if (!raw.StartsWith('/') || Decode(raw) is not { } path) return null;
        const int MostLayers = 3;
        var layer = raw;
        for (var i = 0; i <= MostLayers && layer is not null; i++)
        {
            if (IsHostile(layer)) return null;
            var next = Decode(layer);
            if (next == layer) break;
            layer = next;
        }

        return path.Count(c => c == '/') == raw.Count(c => c == '/') ? path : null;
    }

    private static bool IsHostile(string path) =>
        path.Contains('\\') || path.Any(char.IsControl) || path.Split('/').Any(part => part is "." or "..");

    /// <returns>Null when the escapes do not make UTF-8.</returns>
    private static string? Decode(string text)
    {
        if (!text.Contains('%')) return text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add((byte)((HexValue(text[i + 1]) << 4) | HexValue(text[i + 2])));
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
            }
        }

        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int HexValue(char c) => char.IsAsciiDigit(c) ? c - '0' : char.ToLowerInvariant(c) - 'a' + 10;
}
