using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>An item while its fields come in, in whatever order.</summary>
internal sealed partial class ItemDraft
{
    public List<ItemTerm> Terms { get; } = [];

    public List<ItemMeta> Meta { get; } = [];

    public List<ExportComment> Comments { get; } = [];

    public int Id { get; set; }

    public string Type { get; set; } = "post";

    public string Status { get; set; } = "publish";

    public string Title { get; set; } = "";

    public string Slug { get; set; } = "";

    public string Link { get; set; } = "";

    public string Guid { get; set; } = "";

    public string Creator { get; set; } = "";

    public string Content { get; set; } = "";

    public string Excerpt { get; set; } = "";

    public string AttachmentUrl { get; set; } = "";

    public DateTime? Published { get; set; }

    public DateTime? Date { get; set; }

    public DateTime? DateGmt { get; set; }

    public DateTime? Modified { get; set; }

    public DateTime? ModifiedGmt { get; set; }

    public int Parent { get; set; }

    public int MenuOrder { get; set; }

    public bool IsSticky { get; set; }

    public bool HasPassword { get; set; }

    public bool? IsOpenToComments { get; set; }

    /// <summary>What a person knows it by.</summary>
    public string Named => Title.Length > 0 ? Title : Slug.Length > 0 ? Slug : Link;

    public ExportItem Finish(Place place) =>
        new(Head(place), Content, Excerpt) { Terms = [.. Terms.Distinct()], Meta = Meta, Comments = Comments };

    /// <summary>Some programs leave the number out: the address of what has no finer one ends in it, <c>/?p=12</c>.</summary>
    private int Number()
    {
        if (Id != 0) return Id;
        foreach (var address in (string[])[Guid, Link])
        {
            var found = NumberInAddress().Match(address);
            if (found.Success && int.TryParse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return 0;
    }

    private ExportHead Head(Place place) => new(place, Number(), Type, Status)
    {
        Title = Title,
        Slug = Slug,
        Link = Link,
        Guid = Guid,
        Creator = Creator,
        Date = Date ?? DateGmt ?? Published,
        // The feed's own date is in UTC, and stands where a program left the other out.
        DateGmt = DateGmt ?? Published,
        Modified = Modified,
        ModifiedGmt = ModifiedGmt,
        Parent = Parent,
        MenuOrder = MenuOrder,
        IsSticky = IsSticky,
        HasPassword = HasPassword,
        IsForMembers = Of("_jetpack_newsletter_access") is "subscribers" or "paid_subscribers" or "paid_subscribers_all_tiers"
            || OfMembers.Any(field => Of(field).ToLowerInvariant() is not ("" or "0" or "no" or "false" or "all" or "none" or "a:0:{}"))
            || Of("um_content_restriction").Contains("\"_um_accessible\";s:1:\"2\"", StringComparison.Ordinal),
        IsOpenToComments = IsOpenToComments,
        CommentCount = Comments.Count,
        Attachment = Type == "attachment" ? Attachment() : null,
    };

    /// <summary>Of Members, Restrict Content Pro and Groups: who may read the text.</summary>
    private static readonly string[] OfMembers =
    [
        "_members_access_role", "rcp_user_level", "rcp_subscription_level", "rcp_access_level", "_is_paid", "groups-read",
        "groups-groups_read_post",
    ];

    private ExportAttachment Attachment()
    {
        var credit = PhpReader.Read(Of("_wp_attachment_metadata")) is PhpValue.Map map && map["image_meta"] is PhpValue.Map inside
            ? inside["credit"] as PhpValue.Scalar
            : null;
        var address = AttachmentUrl.Length > 0 ? AttachmentUrl : Guid;
        return new ExportAttachment(
            address, Of("_wp_attached_file"), Of("_wp_attachment_image_alt"), Excerpt, Content, credit?.Text ?? "");
    }

    [GeneratedRegex(@"[?&](?:p|page_id|attachment_id)=([0-9]{1,9})(?:&|#|$)")]
    private static partial Regex NumberInAddress();

    private string Of(string key) => Meta.Find(meta => meta.Key == key)?.Value ?? "";
}
