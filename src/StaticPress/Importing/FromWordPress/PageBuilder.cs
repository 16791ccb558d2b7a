using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Plug-ins that keep the text of a page in a field of their own, and leave its content empty.</summary>
internal static class PageBuilder
{
    /// <summary>The fields, and what people call the plug-in.</summary>
    private static readonly (string Field, string Name)[] Known =
    [
        ("_elementor_data", "Elementor"), ("_bricks_page_content_2", "Bricks"), ("_fl_builder_data", "Beaver Builder"),
        ("panels_data", "SiteOrigin"), ("ct_builder_json", "Oxygen"), ("_ct_builder_json", "Oxygen"), ("ct_builder_shortcodes", "Oxygen"),
        ("_ct_builder_shortcodes", "Oxygen"), ("_oxygen_data", "Oxygen"), ("_breakdance_data", "Breakdance"), ("brizy", "Brizy"),
        ("tve_updated_post", "Thrive Architect"), ("mfn-page-items", "Muffin Builder"), ("_cornerstone_data", "Cornerstone"),
        ("_themify_builder_settings_json", "Themify Builder"), ("_zionbuilder_page_elements", "Zion Builder"),
        ("vcv-pageContent", "Visual Composer"), ("dslc_code", "Live Composer"), ("_aviaLayoutBuilderCleanData", "Enfold"),
    ];

    /// <returns>The content of the item itself, where it has one; else what can be read of such a field.</returns>
    public static string ContentOf(ExportItem item)
    {
        if (!string.IsNullOrWhiteSpace(item.Content)) return item.Content;
        string[] read =
        [
            ElementorTree.Of(item.MetaOf("_elementor_data") ?? ""), BricksTree.Of(item.MetaOf("_bricks_page_content_2") ?? ""),
            // Two of them keep a page, or its words, as they are too.
            item.MetaOf("tve_updated_post") ?? "", item.MetaOf("mfn-page-items-seo") ?? "",
        ];
        return Array.Find(read, text => !string.IsNullOrWhiteSpace(text)) ?? item.Content;
    }

    /// <returns>Null where no such plug-in has been at work.</returns>
    public static string? NameOf(ExportItem item) => Array.Find(Known, one => item.MetaOf(one.Field) is { Length: > 2 }).Name;
}
