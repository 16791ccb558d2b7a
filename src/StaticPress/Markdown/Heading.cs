namespace StaticPress.Markdown;

/// <summary>A heading of a body, in the order of the text.</summary>
/// <param name="Title">Text, not markup.</param>
/// <param name="Level">1 to 6.</param>
internal sealed record Heading(string Id, string Title, int Level);
