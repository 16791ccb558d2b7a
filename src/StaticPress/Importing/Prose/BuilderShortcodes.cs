using System.Text;

namespace StaticPress.Importing.Prose;

/// <summary>
/// What the shortcodes of page builders show that keep it otherwise than in words: buttons (WPBakery, Avada, Shortcodes Ultimate), videos,
/// pictures, HTML between base64. Their boxes and headings are read as any shortcode's that is not known.
/// </summary>
internal static class BuilderShortcodes
{
    private static readonly string[] Buttons =
        ["button", "btn", "fusion_button", "vc_btn", "vc_button", "vc_button2", "su_button", "et_pb_button", "maxbutton"];

    private static readonly Dictionary<string, string> Videos = new(StringComparer.Ordinal)
    {
        ["vc_video"] = "",
        ["et_pb_video"] = "",
        ["fusion_youtube"] = "https://www.youtube.com/watch?v=",
        ["fusion_vimeo"] = "https://vimeo.com/",
        ["su_youtube"] = "https://www.youtube.com/watch?v=",
        ["su_youtube_advanced"] = "https://www.youtube.com/watch?v=",
        ["su_vimeo"] = "https://vimeo.com/",
    };

    /// <summary>The recording of an episode stands above its text.</summary>
    private static readonly string[] Players =
        ["powerpress", "podlove-episode-web-player", "podlove-web-player", "ss_player", "ss_podcast", "castos_player", "podpress"];

    public static bool Knows(string name) => Players.Contains(name, StringComparer.Ordinal) || Videos.ContainsKey(name);

    public static bool TakesContent(Shortcode tag) =>
        Buttons.Contains(tag.Name, StringComparer.Ordinal) || tag.Name is "vc_raw_html" or "vc_raw_js" or "fusion_imageframe";

    /// <returns>Null for another, and for one that says nothing that is known.</returns>
    public static ShortcodeMarkup? Of(Shortcode tag, string? content)
    {
        if (Players.Contains(tag.Name, StringComparer.Ordinal)) return new("");
        if (tag.Name is "vc_raw_html" or "vc_raw_js") return new($"\n\n{Decoded(content ?? "")}\n\n");
        if (tag.Name == "fusion_imageframe" && content?.Trim() is { } picture && IsAddress(picture))
            return new($"\n\n<p><img src=\"{Encoded(picture)}\" alt=\"{Encoded(tag["alt"] ?? "")}\"></p>\n\n");
        if (Videos.TryGetValue(tag.Name, out var site))
        {
            var video = tag.First("link", "id", "src", "url", "video_url") ?? "";
            if (!IsAddress(video)) video = site.Length > 0 && video.Length > 0 ? site + video : "";
            return video.Length > 0 ? new($"\n\n<p>{Encoded(video)}</p>\n\n") : null;
        }

        if (!Buttons.Contains(tag.Name, StringComparer.Ordinal)) return null;
        var words = content?.Trim() is { Length: > 0 } inner ? inner : Encoded(tag.First("title", "text", "button_text", "label") ?? "");
        var address = Address(tag.First("link", "url", "href", "button_url") ?? "");
        return words.Length == 0 ? null
            : address.Length == 0 ? new($"\n\n<p>{words}</p>\n\n")
            : new($"\n\n<p><a href=\"{Encoded(address)}\">{words}</a></p>\n\n");
    }

    /// <summary>WPBakery's <c>url:https%3A%2F%2Fshop.example|title:Buy||</c>.</summary>
    private static string Address(string written)
    {
        if (IsAddress(written)) return written;
        var part = written.Split('|').FirstOrDefault(part => part.StartsWith("url:", StringComparison.Ordinal));
        return part is null ? "" : Uri.UnescapeDataString(part["url:".Length..]);
    }

    /// <summary>Percent-encoded and then in base64, as the editor keeps what WordPress would change.</summary>
    private static string Decoded(string content)
    {
        var bytes = new byte[content.Length];
        return Convert.TryFromBase64String(content.Trim(), bytes, out var length)
            ? Uri.UnescapeDataString(Encoding.UTF8.GetString(bytes, 0, length)) : content;
    }

    private static bool IsAddress(string value) =>
        value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith('/') || value.StartsWith('#');

    private static string Encoded(string text) => ShortcodeHtml.Encoded(text);
}
