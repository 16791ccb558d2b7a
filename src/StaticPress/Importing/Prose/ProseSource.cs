namespace StaticPress.Importing.Prose;

/// <summary>
/// What has to be known beside a text to make Markdown of it: where its pictures and links lead now, and what its numbers mean.
/// </summary>
internal sealed record ProseSource
{
    /// <summary>The line, 1-based, at which the text begins in its file, so that a loss is named where it stands.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>
    /// Where a picture, a recording or another file lies now, for its address as it is written and the number of its attachment, if that
    /// stands beside it (<c>wp-image-123</c>).
    /// </summary>
    public Func<string, int?, string> MediaAt { get; init; } = static (address, _) => address;

    /// <summary>Where a link leads now.</summary>
    public Func<string, string> LinkTo { get; init; } = static address => address;

    /// <summary>Null for a number that is none of the export's.</summary>
    public Func<int, ProseAttachment?> Attachment { get; init; } = static _ => null;

    /// <summary>The attachments of the post in their order: what a gallery or a player without numbers shows.</summary>
    public IReadOnlyList<int> Attached { get; init; } = [];

    /// <summary>The HTML of the notes of the block editor (<c>footnotes</c> of the post), by their ids.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>();

    /// <summary>A table that a plug-in keeps, as HTML, by the name that its shortcode gives it (<c>[table id=1]</c>).</summary>
    public Func<string, string?> Table { get; init; } = static _ => null;

    /// <summary>The content of a block that many posts share, by its number (<c>wp:block {"ref":5}</c>).</summary>
    public Func<int, string?> SharedBlock { get; init; } = static _ => null;
}

/// <summary>A file of the media library.</summary>
/// <param name="Address">As it was on the old site; it goes through <see cref="ProseSource.MediaAt"/>.</param>
/// <param name="Caption">HTML.</param>
internal sealed record ProseAttachment(int Id, string Address, string Alt, string Caption)
{
    /// <summary><c>audio/mpeg</c>; empty when it is not known.</summary>
    public string MediaType { get; init; } = "";

    public string Title { get; init; } = "";
}
