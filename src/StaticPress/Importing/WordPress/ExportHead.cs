using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>What is known of an item without its text; small enough to keep for every item of a large blog.</summary>
/// <param name="Place">The export file and the line that the item begins on.</param>
/// <param name="Id">Unique in the blog; 0 where the export has none.</param>
/// <param name="Type"><c>post</c>, <c>page</c>, <c>attachment</c>, <c>nav_menu_item</c>, <c>wp_block</c>, or one of a plug-in or
/// theme.</param>
/// <param name="Status"><c>publish</c>, <c>future</c>, <c>draft</c>, <c>pending</c>, <c>private</c>, <c>trash</c>, <c>inherit</c> (of an
/// attachment) or one of a plug-in.</param>
internal sealed record ExportHead(Place Place, int Id, string Type, string Status)
{
    /// <summary>Plain text: what HTML stood in it is read already. May be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>As WordPress keeps it (<c>wp:post_name</c>): percent-encoded where it is not ASCII; empty for many drafts.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The old address of the page.</summary>
    public string Link { get; init; } = "";

    public string Guid { get; init; } = "";

    /// <summary>The login.</summary>
    public string Creator { get; init; } = "";

    /// <summary>In the blog's own time; null for <c>0000-00-00 00:00:00</c> and for what is no date.</summary>
    public DateTime? Date { get; init; }

    /// <summary>In UTC; null for most drafts.</summary>
    public DateTime? DateGmt { get; init; }

    /// <summary>In the blog's own time.</summary>
    public DateTime? Modified { get; init; }

    public DateTime? ModifiedGmt { get; init; }

    /// <summary>The id of the item that it lies below, or was uploaded to; 0 for none.</summary>
    public int Parent { get; init; }

    public int MenuOrder { get; init; }

    public bool IsSticky { get; init; }

    /// <summary>Its text is for those who know a password. The password itself is not read.</summary>
    public bool HasPassword { get; init; }

    /// <summary>Its text is for those who have subscribed or paid (by Jetpack's newsletter, or a plug-in for members).</summary>
    public bool IsForMembers { get; init; }

    /// <summary>It was published and has a date that is not there yet.</summary>
    public bool IsAhead { get; private init; }

    /// <summary>Readers may still comment (<c>wp:comment_status</c> is <c>open</c>); null where the export does not say.</summary>
    public bool? IsOpenToComments { get; init; }

    /// <summary>Of an attachment only.</summary>
    public ExportAttachment? Attachment { get; init; }

    /// <summary>How many comments the export has of it, whether published or not.</summary>
    public int CommentCount { get; init; }

    public ExportHead At(DateTimeOffset now) =>
        Status == "publish" && (DateGmt ?? Date) > now.UtcDateTime ? this with { IsAhead = true } : this;
}

/// <summary>A file of the blog's library.</summary>
/// <param name="Url">Of the file as it was uploaded.</param>
/// <param name="File">From the uploads folder: <c>2024/05/a.jpg</c>; empty where the export does not say.</param>
/// <param name="Caption">As the database has it: may hold HTML.</param>
/// <param name="Credit">From inside the picture, where WordPress read it.</param>
internal sealed record ExportAttachment(string Url, string File, string Alt, string Caption, string Description, string Credit);
