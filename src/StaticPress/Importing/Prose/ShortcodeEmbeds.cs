namespace StaticPress.Importing.Prose;

/// <summary>Shortcodes that name one thing on one site, by its address or by its number there.</summary>
internal static class ShortcodeEmbeds
{
    /// <summary>Names of shortcodes, and the address that a bare number stands for; empty where a number is never written.</summary>
    private static readonly Dictionary<string, string> Sites = new(StringComparer.Ordinal)
    {
        ["youtube"] = "https://www.youtube.com/watch?v=",
        ["youtube_sc"] = "https://www.youtube.com/watch?v=",
        ["vimeo"] = "https://vimeo.com/",
        ["dailymotion"] = "https://www.dailymotion.com/video/",
        ["videopress"] = "https://videopress.com/v/",
        ["wpvideo"] = "https://videopress.com/v/",
        ["soundcloud"] = "",
        ["mixcloud"] = "",
        ["bandcamp"] = "",
        ["spotify"] = "",
        ["ted"] = "https://www.ted.com/talks/view/id/",
        ["tweet"] = "https://twitter.com/i/status/",
        ["twitter"] = "",
        ["instagram"] = "",
        ["tiktok"] = "",
        ["facebook"] = "",
        ["gist"] = "https://gist.github.com/",
        ["googlemaps"] = "",
        ["google-map"] = "",
        ["audiomack"] = "",
        ["slideshare"] = "",
        ["scribd"] = "https://www.scribd.com/doc/",
        ["archiveorg"] = "https://archive.org/details/",
        ["archive_org"] = "https://archive.org/details/",
    };

    public static bool Knows(string name) => Sites.ContainsKey(name);

    public static string? AddressOf(Shortcode tag, string? content)
    {
        if (!Sites.TryGetValue(tag.Name, out var site)) return null;
        var given = tag.First("url", "href", "src", "link", "video", "id", "video_id", "0") ?? content;
        if (given is null) return null;
        given = given.Trim();
        if (given.StartsWith("//", StringComparison.Ordinal)) return "https:" + given;
        if (given.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return given;
        return site.Length > 0 && !given.Contains(' ', StringComparison.Ordinal) ? site + given : null;
    }
}
