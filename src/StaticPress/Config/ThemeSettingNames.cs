using System.Collections.Frozen;

namespace StaticPress.Config;

/// <summary>Settings of the built-in themes, and their like, that people write at the margin of site.yml.</summary>
internal static class ThemeSettingNames
{
    private const string Below = "Put it below 'theme_settings:', two spaces in.";

    public static readonly FrozenDictionary<string, string> Remedies = new[]
    {
        "accent", "accent_dark", "archive_posts", "cards", "footer_text", "latest", "letters_from", "menu_depth", "related",
        "show_bio", "show_neighbours", "show_rating", "show_share", "social", "strips", "strips_categories", "toc_from",
    }.ToFrozenDictionary(name => name, _ => Below, StringComparer.Ordinal);
}
