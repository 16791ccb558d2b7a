using System.Net;

namespace StaticPress.Importing.Prose;

/// <summary>
/// What a reader saw of a shortcode that is not known here: page builders keep headings, buttons and pictures in its values. Its own text
/// stands between its tags and stays there.
/// </summary>
internal static class ShortcodeWords
{
    private static readonly string[] Words =
        ["title", "heading", "text", "label", "caption", "name", "author", "content", "subtitle", "button_text"];

    private static readonly string[] Addresses = ["link", "url", "href", "button_url", "button_link"];

    private static readonly string[] Pictures = ["src", "image", "img", "image_url", "photo", "background_image"];

    private static readonly string[] InLine =
    [
        "dropcap", "dropcaps", "drop_cap", "drop-cap", "su_dropcap", "fusion_dropcap", "highlight", "tooltip", "span", "color", "size",
        "abbr", "icon", "popup", "footnote", "su_highlight", "su_tooltip",
    ];

    /// <summary>Their values say how they work.</summary>
    private static readonly string[] Forms =
    [
        "gravityform", "gravityforms", "wpforms", "contact-form", "contact-form-7", "contact-form-to-email", "formidable", "ninja_form",
        "ninja_forms", "caldera_form", "fluentform", "forminator_form", "mc4wp_form", "mailpoet_form", "newsletter_form", "everest_form",
        "happyforms", "weforms", "quform", "cforms", "si-contact-form", "jotform", "typeform_embed", "hubspot",
    ];

    /// <summary>What a switch says.</summary>
    private static readonly string[] Switches = ["true", "false", "yes", "no", "on", "off", "none", "default"];

    public static string WhatIsLost(Shortcode tag, bool hasText) =>
        hasText
            ? $"The shortcode [{tag.Name}] is not known; its text was kept"
            : $"The shortcode [{tag.Name}] is not known and was left out";

    /// <summary>Most enclosing shortcodes of page builders are boxes.</summary>
    public static string Break(string name) => InLine.Contains(name, StringComparer.Ordinal) ? "" : "\n\n";

    public static string Of(Shortcode tag)
    {
        var html = Break(tag.Name);
        if (Forms.Contains(tag.Name, StringComparer.Ordinal)) return html;
        if (tag.First(Pictures) is { } picture && LooksLikeAddress(picture))
            html += $"<p><img src=\"{Encoded(picture)}\" alt=\"{Encoded(tag["alt"] ?? "")}\"></p>\n\n";
        else if (tag.First(Pictures) is { } number && int.TryParse(number, out var id))
            html += $"<sp-attachment number=\"{id}\"></sp-attachment>\n\n";
        var words = Words.Select(name => tag[name])
            .Where(value => value is { Length: > 0 } && !LooksLikeAddress(value))
            .Where(value => !Switches.Contains(value, StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal).ToList();
        var address = tag.First(Addresses) is { } given && LooksLikeAddress(given) ? given : null;
        if (words.Count == 0 && address is null) return html;
        var text = string.Join(". ", words.Select(word => Encoded(word!)));
        return address is null
            ? $"{html}<p>{text}</p>\n\n"
            : $"{html}<p><a href=\"{Encoded(address)}\">{(text.Length > 0 ? text : Encoded(address))}</a></p>\n\n";
    }

    private static bool LooksLikeAddress(string value) =>
        value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith('/')
            || value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    private static string Encoded(string text) => WebUtility.HtmlEncode(WebUtility.HtmlDecode(text));
}
