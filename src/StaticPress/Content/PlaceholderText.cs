namespace StaticPress.Content;

/// <summary>What stands in a file that the program began, until its author writes.</summary>
internal static class PlaceholderText
{
    /// <summary>As it stands on the page too: no typography changes it.</summary>
    public const string Beginning = "Write here. Remove the line ";

    public const string OfNewPost = Beginning + "'draft: true' above when the post is ready.";
}
