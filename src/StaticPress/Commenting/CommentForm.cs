namespace StaticPress.Commenting;

/// <summary>A field of the comment form: its name in addresses and letters, and what GitHub writes above it.</summary>
internal sealed record FormField(string Id, string Label);

/// <summary>The fields of the form, as the page sends them and <c>.github/ISSUE_TEMPLATE/comment.yml</c> names them.</summary>
internal static class CommentForm
{
    /// <summary>The free text comes last: what follows its heading is all text, whatever it looks like.</summary>
    public const string FreeText = "message";

    /// <summary>In UTF-16 units. Far more than a comment may have, and what an issue can hold.</summary>
    public const int MostCharacters = 64 * 1024;

    public static readonly IReadOnlyList<FormField> Fields =
    [
        new("post", "Post"),
        new("parent", "In answer to"),
        new("name", "Name"),
        new("site", "Your site"),
        new("rating", "Stars"),
        new(FreeText, "Message"),
    ];

    public static string[] Lines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
}
