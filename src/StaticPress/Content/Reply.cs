namespace StaticPress.Content;

internal enum ReplyKind
{
    Comment,
    Pingback,
    Trackback,
}

/// <summary>One reader's reply, as its file says.</summary>
/// <param name="Id">Unique among the replies to one post.</param>
/// <param name="Parent">The id of the reply that this one answers, or empty.</param>
/// <param name="Name">One line without anything unseen.</param>
/// <param name="Url">An http(s) address that may be followed, or empty.</param>
/// <param name="IsByAuthor">Whether the site's author wrote it.</param>
/// <param name="Source">Where it came from, such as <c>github</c> with the account; may be empty.</param>
/// <param name="Message">Markdown without HTML; blank lines around it, as a block of YAML has at its end, are no part of it.</param>
internal sealed record Reply(
    string Id,
    string Parent,
    string Name,
    string Url,
    DateTimeOffset Date,
    ReplyKind Kind,
    bool IsByAuthor,
    string Source,
    int? Rating,
    string Message);
