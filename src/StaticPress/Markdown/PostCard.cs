namespace StaticPress.Markdown;

/// <summary>
/// One post, one track or one show on a site that its readers visit with an account. Its own embed would load that site's scripts for
/// every reader; a card tells nobody anything until the reader follows it.
/// </summary>
internal static class PostCard
{
    /// <returns>The site as people call it; null when the address is not that of one post.</returns>
    public static string? SiteOf(string? address)
    {
        if (address is null || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) return null;
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var host = uri.Host;
        foreach (var start in (ReadOnlySpan<string>)["www.", "m.", "mobile."])
        {
            if (host.StartsWith(start, StringComparison.Ordinal)) host = host[start.Length..];
        }

        return host switch
        {
            "x.com" or "twitter.com" => parts is [_, "status" or "statuses", var id, ..] && IsNumber(id) ? "X" : null,
            "instagram.com" or "instagr.am" =>
                parts is ["p" or "reel" or "reels" or "tv", _, ..] or [_, "p" or "reel", _, ..] ? "Instagram" : null,
            "tiktok.com" => parts is [['@', ..], "video" or "photo", var id, ..] && IsNumber(id) || parts is ["t", _] ? "TikTok" : null,
            "vm.tiktok.com" or "vt.tiktok.com" => parts is [_] ? "TikTok" : null,
            "facebook.com" => IsFacebookPost(parts, uri.Query) ? "Facebook" : null,
            "fb.watch" => parts is [_] ? "Facebook" : null,
            "open.spotify.com" => parts is [.., "track" or "album" or "playlist" or "episode" or "show" or "artist", _] ? "Spotify" : null,
            _ => null,
        };
    }

    private static bool IsFacebookPost(string[] parts, string query) => parts switch
    {
        [_, "posts" or "videos" or "photos", ..] or ["groups", _, "posts" or "permalink", ..] or ["reel" or "share", _, ..] => true,
        ["permalink.php" or "story.php" or "photo.php" or "photo"] => query.Contains("id=", StringComparison.Ordinal),
        ["watch"] => query.Contains("v=", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
