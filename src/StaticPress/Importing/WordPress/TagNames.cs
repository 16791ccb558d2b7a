using System.Text;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// Names of tags, each string made once. A program that wrote an export again may have given the prefixes other letters
/// (<c>ns0:post_id</c>):
/// what they stand for counts, where the file says it.
/// </summary>
internal sealed class TagNames
{
    private static readonly HashSet<string> Holding = new(StringComparer.Ordinal)
    {
        "rss", "channel", "item", "wp:author", "wp:category", "wp:tag", "wp:term", "wp:termmeta", "wp:postmeta", "wp:comment",
        "wp:commentmeta",
    };

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    public static bool HoldsOthers(string name) => Holding.Contains(name);

    public string Of(ReadOnlySpan<byte> name)
    {
        // Longer than any that is known; nobody reads it.
        const int Most = 64;
        name = name.TrimEnd(" \t\r\n"u8);
        if (name.Length > Most) return "";
        Span<char> chars = stackalloc char[Most];
        var count = Encoding.Latin1.GetChars(name, chars);
        var known = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(chars[..count], out var found)) return found;
        var made = Canonical(new string(chars[..count]));
        // A hostile file may have a new name in each tag.
        if (_names.Count < 1000) _names[new string(chars[..count])] = made;
        return made;
    }

    /// <param name="attributes">Of the root: <c>xmlns:wp="http://wordpress.org/export/1.2/"</c> …</param>
    public void Declare(string attributes)
    {
        foreach (var (name, value) in TagAttributes.All(attributes))
        {
            if (!name.StartsWith("xmlns:", StringComparison.Ordinal)) continue;
            var prefix = name["xmlns:".Length..];
            var meant = Meaning(value);
            if (meant is not null && meant != prefix) _prefixes[prefix] = meant;
        }

        _names.Clear();
    }

    private static string? Meaning(string address) => address switch
    {
        _ when address.Contains("wordpress.org/export/", StringComparison.Ordinal) => address.TrimEnd('/').EndsWith("/excerpt",
            StringComparison.Ordinal)
            ? "excerpt"
            : "wp",
        "http://purl.org/rss/1.0/modules/content/" => "content",
        "http://purl.org/dc/elements/1.1/" => "dc",
        _ => null,
    };

    private string Canonical(string name) =>
        name.IndexOf(':') is > 0 and var colon && _prefixes.TryGetValue(name[..colon], out var prefix) ? $"{prefix}{name[colon..]}" : name;
}
