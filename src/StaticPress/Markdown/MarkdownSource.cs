namespace StaticPress.Markdown;

/// <summary>A body and where it stands, so that a problem names the line of the file and not of the body.</summary>
/// <param name="File">Path from the site folder.</param>
/// <param name="FirstLine">The file's line, 1-based, at whose start the body begins.</param>
internal sealed record MarkdownSource(string Text, string File, int FirstLine)
{
    /// <summary>Of the page that the body is the text of.</summary>
    public string Title { get; init; } = "";
}
