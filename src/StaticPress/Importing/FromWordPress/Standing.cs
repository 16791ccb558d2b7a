using System.Collections.Frozen;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Who could see an item of the old site; and whether it is a text at all.</summary>
internal enum Standing
{
    /// <summary>Everybody.</summary>
    Live,

    /// <summary>Everybody, from its date on.</summary>
    Scheduled,

    /// <summary>Nobody yet: a draft, or one that waits for an editor.</summary>
    Draft,

    /// <summary>Those who had signed in.</summary>
    Private,

    /// <summary>Those who knew its password.</summary>
    Password,

    /// <summary>Those who had subscribed or paid.</summary>
    Members,

    /// <summary>Nobody any more.</summary>
    Trashed,

    /// <summary>It is a file, an entry of a menu, a form, an order: no text that readers came for.</summary>
    NoText,
}

internal static class Standings
{
    /// <summary>Kinds that hold what readers sent or what belongs to the machine: no visitor ever saw one as a page.</summary>
    private static readonly FrozenSet<string> OfMachine = FrozenSet.ToFrozenSet(
    [
        "attachment", "nav_menu_item", "revision", "wp_block", "wp_navigation", "wp_template", "wp_template_part", "wp_global_styles",
        "wp_font_family", "wp_font_face", "custom_css", "customize_changeset", "oembed_cache", "user_request", "feedback",
        "flamingo_inbound", "flamingo_outbound", "flamingo_contact", "wpcf7_contact_form", "wpforms", "wpforms_log", "nf_sub",
        "elementor_library", "elementor_snippet", "acf-field", "acf-field-group", "shop_order", "shop_order_refund", "shop_coupon",
        "shop_subscription", "product_variation", "scheduled-action", "jp_pay_order", "jp_mem_plan", "mc4wp-form", "amp_validated_url",
        "postman_sent_mail", "edd_payment", "edd_log", "give_payment", "vc_grid_item", "vc4_templates", "et_pb_layout",
        "fl-builder-template", "tablepress_table", "popup", "guest-author",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Those, and kinds that have addresses of their own and are no texts of a blog.</summary>
    private static readonly FrozenSet<string> NoTexts = FrozenSet.ToFrozenSet(
        [.. OfMachine, "forum", "topic", "reply", "qtsponsor", "proradio-megafooter", "proradio-megamenu"],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsOfMachine(string type) => OfMachine.Contains(type);

    public static Standing Of(ExportHead head) => head switch
    {
        _ when NoTexts.Contains(head.Type) || head.Status is "inherit" or "auto-draft" => Standing.NoText,
        { Type: not ("post" or "page") } when !HasAddress(head) => Standing.NoText,
        { Status: "trash" } => Standing.Trashed,
        { HasPassword: true } => Standing.Password,
        { Status: "private" } => Standing.Private,
        { IsForMembers: true, Status: "publish" or "future" } => Standing.Members,
        { Status: "publish", IsAhead: true } when IsPost(head.Type) => Standing.Scheduled,
        { Status: "publish" } => Standing.Live,
        { Status: "future" } => Standing.Scheduled,
        { Status: "draft" or "pending" } => Standing.Draft,
        // What a plug-in means by a word of its own is not known; nobody sees it before the author has looked.
        _ => Standing.Private,
    };

    /// <summary>Kinds of plug-ins whose items come one after the other; those of others are pages.</summary>
    public static bool IsPost(string type) =>
        type == "post" || type.Contains("podcast", StringComparison.OrdinalIgnoreCase)
        || type.Contains("episode", StringComparison.OrdinalIgnoreCase)
        || type.Contains("news", StringComparison.OrdinalIgnoreCase)
        || type.Contains("article", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a plug-in keeps for itself has a number for an address, and what it shows has words.</summary>
    private static bool HasAddress(ExportHead head) =>
        head.Link.Length > 0 && !head.Link.Contains("?post_type=", StringComparison.Ordinal)
        && (head.Status is "draft" or "pending" or "future" or "private" or "trash" || !head.Link.Contains('?', StringComparison.Ordinal));
}
