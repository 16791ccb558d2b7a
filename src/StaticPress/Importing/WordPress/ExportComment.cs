using System.Collections.Frozen;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// What a reader wrote below an item. The e-mail address, the IP address and the browser, which an export has beside it, are not even read.
/// </summary>
/// <param name="Id">Unique in the blog; what <c>#comment-123</c> names.</param>
/// <param name="Parent">The id of the comment that it answers, which the export may not have; 0 for none.</param>
/// <param name="Author">The name that the reader gave; HTML entities are read already.</param>
/// <param name="Url">The web address that the reader gave; anything may stand here.</param>
internal sealed record ExportComment(int Id, int Parent, string Author, string Url)
{
    private static readonly FrozenSet<string> NotForReaders =
        FrozenSet.ToFrozenSet(["note", "notes", "log", "order", "payment", "action", "private"], StringComparer.OrdinalIgnoreCase);

    /// <summary>In the blog's own time.</summary>
    public DateTime? Date { get; init; }

    /// <summary>In UTC.</summary>
    public DateTime? DateGmt { get; init; }

    /// <summary>As the database has it: HTML without paragraphs, not to be trusted.</summary>
    public string Content { get; init; } = "";

    /// <summary>The others await moderation, are spam or were thrown away.</summary>
    public bool IsApproved { get; init; }

    /// <summary>
    /// Only these were ever on the site. What editors note for each other (WordPress 6.9) and what plug-ins log of orders is kept as
    /// approved comments that no page shows.
    /// </summary>
    public bool IsShown => IsApproved && !Type.Split('_', '-').Any(NotForReaders.Contains);

    /// <summary><c>comment</c>, <c>pingback</c>, <c>trackback</c> or one of a plug-in; never empty.</summary>
    public string Type { get; init; } = "comment";

    /// <summary>The <see cref="ExportAuthor.Id"/> of whoever was logged in; 0 for a visitor.</summary>
    public int UserId { get; init; }

    /// <summary>The stars that a plug-in kept beside it; null for none.</summary>
    public int? Rating { get; init; }
}
