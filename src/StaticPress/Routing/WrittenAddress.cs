using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticPress.Routing;

/// <summary>An address as its author wrote it, for messages: of any length, with anything in it.</summary>
internal static class WrittenAddress
{
    private const int Most = 100;

    private static readonly string[] Endings = ["com", "org", "net", "edu", "gov", "info", "io", "dev", "app", "blog", "eu", "uk", "de", "fr", "ch", "at", "nl", "it", "es", "se", "no", "pl", "ru", "ir", "il", "in", "jp", "cn", "br", "ca", "au", "us"];

    /// <summary>On one line, and no longer than a line: what is cut off is an ellipsis, a line feed is <c>%0A</c>.</summary>
    public static string Short(string address)
    {
        var cut = address.Length <= Most ? address : address[..(char.IsHighSurrogate(address[Most - 1]) ? Most - 1 : Most)] + "…";
        if (!cut.AsSpan().ContainsAnyInRange('\0', '\x1F') && !cut.AsSpan().ContainsAnyInRange('\x7F', '\x9F')) return cut;
        var text = new StringBuilder(cut.Length + 8);
        foreach (var c in cut)
        {
            if (char.IsControl(c)) text.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>Whether it looks like another site's name without its scheme: <c>www.example.org/page</c>.</summary>
    public static bool IsHost(string path)
    {
        var slash = path.IndexOf('/');
        var host = slash < 0 ? path : path[..slash];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        var dot = host.LastIndexOf('.');
        return dot > 0 && Endings.Contains(host[(dot + 1)..], StringComparer.OrdinalIgnoreCase) && !host.AsSpan().ContainsAny(' ', '_');
    }
}
