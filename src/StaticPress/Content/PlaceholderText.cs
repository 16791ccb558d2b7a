namespace StaticPress.Content;

/// <summary>What stands in a file that the program began, until its author writes.</summary>
internal static class PlaceholderText
{
    public const string OfNewPost = "Write here. Remove the line 'draft: true' above when the post is ready.";
}
