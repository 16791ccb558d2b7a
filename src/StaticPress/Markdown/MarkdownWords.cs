namespace StaticPress.Markdown;

/// <summary>The words that rendering adds to the author's own, in the language of the site.</summary>
internal sealed record MarkdownWords
{
    public string Table { get; init; } = "Table";

    public string Footnotes { get; init; } = "Footnotes";

    public string BackToText { get; init; } = "Back to the text";

    public string LinkToSection { get; init; } = "Link to this section";

    public string Done { get; init; } = "Done";

    public string ToDo { get; init; } = "To do";

    /// <summary>The title of an alert by its kind in lower case; a kind that is not here is its own title.</summary>
    public IReadOnlyDictionary<string, string> Alerts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["note"] = "Note",
        ["tip"] = "Tip",
        ["important"] = "Important",
        ["warning"] = "Warning",
        ["caution"] = "Caution",
    };
}
