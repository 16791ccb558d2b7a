using StaticPress.Content;
using StaticPress.Markdown.Comments;
using StaticPress.SiteModel;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

/// <summary>A reply with the replies to it.</summary>
internal sealed class CommentView(ReplyThread thread, ReplyHtml message, IReadOnlyList<CommentView> replies,
    DateView date) : View<CommentView>(Table)
{
    public static readonly MemberTable<CommentView> Table = new()
    {
        ["id"] = view => view.Reply.Id,
        ["anchor"] = view => view.Anchor,
        ["name"] = view => view.Name,
        ["url"] = view => view.Url,
        ["date"] = view => view.Date,
        ["type"] = view => view.Type,
        ["author"] = view => view.Reply.IsByAuthor,
        ["rating"] = view => view.Reply.Rating,
        ["message"] = view => view.Message.Html.Length == 0 ? null : new Markup(view.Message.Html),
        ["replies"] = view => view.Replies,
        ["depth"] = view => view.Depth,
        ["parent"] = view => view.Parent,
        ["direction"] = view => view.Message.IsRightToLeft ? "rtl" : "ltr",
    };

    public Reply Reply => thread.Reply;

    public string Anchor { get; } = ReplyId.Anchor(thread.Reply.Id);

    public string Name => Reply.Name;

    public string? Url => Reply.Url.Length == 0 ? null : Reply.Url;

    public ReplyHtml Message => message;

    public IReadOnlyList<CommentView> Replies => replies;

    public DateView Date => date;

    private int Depth => thread.Depth;

    private LinkView? Parent { get; } = thread.Parent is { } parent ? new LinkView(parent.Name, "#" + ReplyId.Anchor(parent.Id)) : null;

    private string Type => thread.Reply.Kind switch
    {
        ReplyKind.Pingback => "pingback",
        ReplyKind.Trackback => "trackback",
        _ => "comment",
    };
}
