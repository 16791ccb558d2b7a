using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>What a file of content/terms/ says of a category or tag.</summary>
/// <param name="Place">Of the description.</param>
internal sealed record TermFile(string Description, Place Place);
