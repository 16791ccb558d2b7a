namespace StaticPress.Importing.WordPress;

/// <summary>One item of an export: a post, a page, a picture, an entry of a menu …</summary>
/// <param name="Head">What is known of it without its text.</param>
/// <param name="Content">As the database has it: HTML, with or without block comments, with or without paragraphs.</param>
/// <param name="Excerpt">As the database has it; of a picture its caption.</param>
internal sealed record ExportItem(ExportHead Head, string Content, string Excerpt)
{
    /// <summary>Its terms in the order of the export. Formats have the taxonomy <c>post_format</c>, co-authors <c>author</c>.</summary>
    public required IReadOnlyList<ItemTerm> Terms { get; init; }

    /// <summary>Its fields in the order of the export. Those that hold addresses or passwords of people are not read at all.</summary>
    public required IReadOnlyList<ItemMeta> Meta { get; init; }

    /// <summary>Every comment that the export has, the ones that were never published among them.</summary>
    public required IReadOnlyList<ExportComment> Comments { get; init; }

    /// <returns>The first value of a field; null when it has none.</returns>
    public string? MetaOf(string key) => Meta.FirstOrDefault(meta => meta.Key.Equals(key, StringComparison.Ordinal))?.Value;
}

/// <param name="Slug">As WordPress keeps it: percent-encoded where it is not ASCII.</param>
/// <param name="Name">With HTML entities already read.</param>
internal sealed record ItemTerm(string Taxonomy, string Slug, string Name);

/// <param name="Value">As the database has it; serialised by PHP where it is more than one value: read it with <see
/// cref="PhpValue"/>.</param>
internal sealed record ItemMeta(string Key, string Value);
