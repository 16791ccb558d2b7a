using StaticPress.Content;
using StaticPress.Markdown.Comments;
using StaticPress.SiteModel;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

/// <summary>A comment with the comments to it.</summary>
internal sealed class CommentView(CommentThread thread, CommentHtml message, IReadOnlyList<CommentView> comments,
    DateView date) : View<CommentView>(Table)
{
    public static readonly MemberTable<CommentView> Table = new()
    {
        ["id"] = view => view.Comment.Id,
        ["anchor"] = view => view.Anchor,
        ["name"] = view => view.Name,
        ["url"] = view => view.Url,
        ["date"] = view => view.Date,
        ["type"] = view => view.Type,
        ["author"] = view => view.Comment.IsByAuthor,
        ["rating"] = view => view.Comment.Rating,
        ["message"] = view => view.Message.Html.Length == 0 ? null : new Markup(view.Message.Html),
        ["replies"] = view => view.Comments,
        ["depth"] = view => view.Depth,
        ["parent"] = view => view.Parent,
        ["direction"] = view => view.Message.IsRightToLeft ? "rtl" : "ltr",
    };

    public Comment Comment => thread.Comment;

    public string Anchor { get; } = CommentId.Anchor(thread.Comment.Id);

    public string Name => Comment.Name;

    public string? Url => Comment.Url.Length == 0 ? null : Comment.Url;

    public CommentHtml Message => message;

    public IReadOnlyList<CommentView> Comments => comments;

    public DateView Date => date;

    private int Depth => thread.Depth;

    private LinkView? Parent { get; } = thread.Parent is { } parent ? new LinkView(parent.Name, "#" + CommentId.Anchor(parent.Id)) : null;

    private string Type => thread.Comment.Kind switch
    {
        CommentKind.Pingback => "pingback",
        CommentKind.Trackback => "trackback",
        _ => "comment",
    };
}
