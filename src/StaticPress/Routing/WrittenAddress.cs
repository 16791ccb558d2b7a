namespace StaticPress.Routing;

/// <summary>An address as its author wrote it, for messages: of any length, with anything in it.</summary>
internal static class WrittenAddress
{
    private const int Most = 100;

    private static readonly string[] Endings = ["com", "org", "net", "edu", "gov", "info", "io", "dev", "app", "blog", "eu", "uk", "de",
        "fr", "ch", "at", "nl", "it", "es", "se", "no", "pl", "ru", "ir", "il", "in", "jp", "cn", "br", "ca", "au", "us"];

    /// <summary>No longer than a line: what is cut off is an ellipsis; a line feed is shown as it is written.</summary>
    public static string Short(string address)
    {
        var cut = address.Length <= Most ? address : address[..(char.IsHighSurrogate(address[Most - 1]) ? Most - 1 : Most)] + "…";
        return cut.Replace("\n", "%0A", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal);
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
