using System.Web;
using StaticPress.Markdown;

namespace StaticPress.Importing.Prose;

/// <summary>The address of what a frame shows, as people would send it to one another.</summary>
internal static class EmbedAddress
{
    /// <summary>Whether this program makes a card or a player of the address.</summary>
    public static bool IsKnown(string address) => Video.Of(address) is not null || PostCard.SiteOf(address) is not null;

    /// <returns>Null for a frame that no address stands for.</returns>
    public static string? Of(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal)) address = "https:" + address;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var query = HttpUtility.ParseQueryString(uri.Query);
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var found = host switch
        {
            "youtube.com" or "youtube-nocookie.com" or "m.youtube.com" => YouTube(uri, parts, query["list"]),
            "player.vimeo.com" or "vimeo.com" => Video.Of(uri.AbsoluteUri) is { } film ? $"https://vimeo.com/{film.Id}" : null,
            "open.spotify.com" => parts is ["embed", ..] ? $"https://open.spotify.com/{string.Join('/', parts[1..])}"
                : parts is ["embed-podcast", ..] ? $"https://open.spotify.com/{string.Join('/', parts[1..])}" : uri.AbsoluteUri,
            "facebook.com" when parts is ["plugins", ..] => query["href"],
            "platform.twitter.com" when query["id"] is { } id => $"https://twitter.com/i/status/{id}",
            "instagram.com" when parts is ["p" or "reel", var code, "embed", ..] => $"https://www.instagram.com/{parts[0]}/{code}/",
            "tiktok.com" when parts is ["embed", .., var id] => $"https://www.tiktok.com/@/video/{id}",
            _ => null,
        };
        return found is not null && IsKnown(found) ? found : null;
    }

    private static string? YouTube(Uri uri, string[] parts, string? list)
    {
        if (parts is ["embed", "videoseries"] && list is not null) return null;
        return Video.Of(uri.AbsoluteUri) is { } video ? $"https://www.youtube.com/watch?v={video.Id}" : null;
    }
}
