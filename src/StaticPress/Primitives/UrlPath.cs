namespace StaticPress.Primitives;

/// <summary>
/// An address inside the site, from its root and without the base path: <c>/2021/08/26/a-post/</c>, <c>/feed.xml</c>.
/// It ends in a slash when it names a folder's <c>index.html</c>.
/// </summary>
internal readonly record struct UrlPath
{
    public static readonly UrlPath Home = new("/");

    private readonly string? _value;

    private UrlPath(string value) => _value = value;

    public string Value => _value ?? "/";

    public bool IsFolder => Value[^1] == '/';

    /// <summary>The file below the output folder: <c>2021/08/26/a-post/index.html</c>.</summary>
    public string OutputFile => IsFolder ? Value[1..] + "index.html" : Value[1..];

    /// <summary>A path made of parts that are known to be safe (slugs, numbers, fixed names).</summary>
    /// <exception cref="ArgumentException">The path does not start with a slash: a bug in the caller.</exception>
    public static UrlPath Of(string value) =>
        value.StartsWith('/') ? new UrlPath(value) : throw new ArgumentException($"'{value}' is not a path from the root.", nameof(value));

    /// <summary>
    /// A path that somebody wrote, checked: from the root, without <c>..</c>, empty parts, backslashes, queries and control characters.
    /// </summary>
    /// <returns>Null when it is not a path inside the site.</returns>
    public static UrlPath? TryParse(string text)
    {
        if (!text.StartsWith('/') || text.AsSpan().ContainsAny("\\?#") || text.Any(char.IsControl)) return null;
        var parts = text[1..].Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (IsElsewhere(parts[i]) || (parts[i].Length == 0 && !isLast)) return null;
        }

        return new UrlPath(parts[^1] == "index.html" ? text[..^"index.html".Length] : text);
    }

    /// <summary>
    /// However it is encoded: servers and browsers decode <c>%2e%2e</c> and go there, and <c>%2f</c> parts a name in two.
    /// </summary>
    private static bool IsElsewhere(string part) =>
        (part.Contains('%') ? Uri.UnescapeDataString(part) : part) is "." or ".."
            || (part.Contains('%') && Uri.UnescapeDataString(part).AsSpan().ContainsAny("/\\"));

    /// <summary>
    /// As the address of a page: <c>/about</c> means <c>/about/</c>, for a file without an ending is a download to most hosts.
    /// </summary>
    public UrlPath AsPage() => IsFolder || Value.AsSpan(Value.LastIndexOf('/')).Contains('.') ? this : new UrlPath(Value + "/");

    /// <summary>The address as it is written into a page: each part percent-encoded, the base path in front.</summary>
    /// <param name="basePath">Empty, or <c>/blog</c> without a slash at the end.</param>
    public string Under(string basePath) => basePath + Encode(Value);

    public override string ToString() => Value;

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=:@");

    /// <summary>RFC 3986, section 3.3: <c>pchar</c> and the slash stand as they are, all else as percent-encoded UTF-8.</summary>
    private static string Encode(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain)
            ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            : path;
}
