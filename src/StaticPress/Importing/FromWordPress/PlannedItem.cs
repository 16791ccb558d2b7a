using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>A text of the old blog with its place on the new site.</summary>
internal sealed record PlannedItem(ExportHead Head, Standing Standing, bool IsPost)
{
    /// <summary>With the offset of the blog's clock.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>The last part of its address; no other post has it. Empty for a page.</summary>
    public required string Slug { get; init; }

    /// <summary>From the site folder.</summary>
    public required string File { get; init; }

    /// <summary>From the root of the site: the old one, unless that cannot be.</summary>
    public required string Address { get; init; }

    /// <summary>The old address where that is another now; null where it lives on, and for what had none.</summary>
    public string? Former { get; init; }

    /// <summary>Of its comments, below content/comments/.</summary>
    public string CommentFolder => IsPost ? Slug : SiteModel.Page.SlugOf(File[..^".md".Length]);

    public bool HasDate => Head.Date is not null || Head.DateGmt is not null;
}
