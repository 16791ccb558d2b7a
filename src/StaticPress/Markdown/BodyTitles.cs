using Markdig.Syntax;

namespace StaticPress.Markdown;

/// <summary>
/// A page has one heading of the first level, its title (HTML, 4.3.11). A text that comes from elsewhere often begins with its title once
/// more, or has such headings for its parts: the first is left out, and where there are others all stand a level lower.
/// </summary>
internal static class BodyTitles
{
    private const int Lowest = 6;

    /// <param name="title">As it is printed.</param>
    public static void LeaveOut(MarkdownDocument document, string title)
    {
        var first = document.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup);
        if (first is HeadingBlock { Level: 1 } heading && IsTitle(heading, title)) document.Remove(heading);
    }

    public static void Lower(IReadOnlyList<(HeadingBlock Block, string Title)> headings)
    {
        if (!headings.Any(heading => heading.Block.Level == 1)) return;
        foreach (var (heading, _) in headings) heading.Level = Math.Min(heading.Level + 1, Lowest);
    }

    private static bool IsTitle(HeadingBlock heading, string title) =>
        string.Equals(PlainText.Of(heading.Inline).Trim(), title, StringComparison.OrdinalIgnoreCase);
}
