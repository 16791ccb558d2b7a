using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Feeds;

/// <summary>Lasting names made from texts: RFC 9562, 5.5, UUID version 5.</summary>
internal static class FeedName
{
    /// <summary>RFC 9562, 6.6: the namespace of addresses.</summary>
    private static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>podcastindex.org, podcast:guid: the namespace of shows.</summary>
    private static readonly Guid Podcasts = new("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    /// <summary>Atom asks for a URI: a name from a former site that is none becomes one, always the same.</summary>
    public static string AsUri(string name) =>
        Uri.TryCreate(name, UriKind.Absolute, out var uri) && name.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
            && Uri.IsWellFormedUriString(name, UriKind.Absolute)
            ? name
            : $"urn:uuid:{Make(Addresses, name)}";

    /// <summary>Of the feed's address without its scheme and the slashes at its end.</summary>
    public static string OfPodcast(string feedUrl) =>
        Make(Podcasts, feedUrl[(feedUrl.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/')).ToString();

    private static Guid Make(Guid space, string name)
    {
        var bytes = Digest.Sha1([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
