namespace StaticPress.Commenting;

/// <summary>What becomes of a comment that came in.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    /// <param name="Path">From the site folder: <c>content/comments/a-post/gh-57.yml</c>. Made of looked-up parts only.</param>
    /// <param name="Text">What the file will say.</param>
    /// <param name="Url">Where the comment will be read.</param>
    internal sealed record Accepted(string Path, string Text, string Url) : Decision;

    internal sealed record AlreadyThere(string Url) : Decision;

    internal sealed record Refused(string Reason) : Decision;
}
