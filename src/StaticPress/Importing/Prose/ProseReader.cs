namespace StaticPress.Importing.Prose;

/// <summary>Makes Markdown that a person would be glad to edit of the text that another program kept.</summary>
internal static class ProseReader
{
    /// <summary>The content of a post or page: of the block editor, or of the classic one, whose paragraphs are empty lines.</summary>
    public static ProseResult FromWordPress(string content, ProseSource source) => new(content, [], [], []);

    /// <summary>HTML as it stands in a file: line ends are spaces.</summary>
    public static ProseResult FromHtml(string html, ProseSource source) => new(html, [], [], []);

    /// <summary>What a reader wrote: Markdown without HTML and pictures, whose line ends stay.</summary>
    public static ProseResult FromComment(string content, ProseSource source) => new(content, [], [], []);
}
