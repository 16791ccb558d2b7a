using StaticPress.Content;
using StaticPress.Rendering.Templates;

namespace StaticPress.Rendering.Views;

/// <summary>A reply with the replies to it.</summary>
internal sealed class CommentView(Reply reply, int depth, Markup message, IReadOnlyList<CommentView> replies, DateView date) : View<CommentView>(Table)
{
    public static readonly MemberTable<CommentView> Table = new()
    {
        ["id"] = view => view.Reply.Id,
        ["anchor"] = view => "comment-" + view.Reply.Id,
        ["name"] = view => view.Reply.Name,
        ["url"] = view => view.Reply.Url.Length > 0 ? view.Reply.Url : null,
        ["date"] = view => view.Date,
        ["type"] = view => view.Type,
        ["author"] = view => view.Reply.IsByAuthor,
        ["rating"] = view => view.Reply.Rating,
        ["message"] = view => view.Message,
        ["replies"] = view => view.Replies,
        ["depth"] = view => view.Depth,
        ["reply_url"] = _ => null,
    };

    private Reply Reply => reply;

    private int Depth => depth;

    private Markup Message => message;

    private IReadOnlyList<CommentView> Replies => replies;

    private DateView Date => date;

    private string Type => reply.Kind switch
    {
        ReplyKind.Pingback => "pingback",
        ReplyKind.Trackback => "trackback",
        _ => "comment",
    };
}
