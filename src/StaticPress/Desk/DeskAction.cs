using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>One thing that can be done at the desk: what a form or a script sends.</summary>
/// <param name="Name">The last part of its address; it is sent there, never asked for.</param>
/// <param name="Do">Called once it is certain that a page of the desk sent it.</param>
internal sealed record DeskAction(string Name, Func<DeskVisit, Task<Response>> Do)
{
    private const int UsualBytes = 4 << 20;

    /// <summary>A text as it was and as it is, each sign of it encoded.</summary>
    private const int MostText = 64 << 20;

    /// <summary>More is refused before it is read.</summary>
    public long MostBytes { get; init; } = UsualBytes;

    public static readonly IReadOnlyList<DeskAction> All =
    [
        new("edit-post", QuickEdit.Save),
        new("restore", TrashPage.Restore),
        new("rename-medium", MediaActions.Rename),
        new("replace-medium", MediaActions.Replace) { MostBytes = MediaActions.MostBytes },
        new("delete-medium", MediaActions.Delete),
        new("drop-letter", CommentActions.Drop),
        new("accept-reply", CommentActions.Accept),
        new("refuse-reply", CommentActions.Refuse),
        new("answer-reply", CommentActions.Answer),
        new("delete-reply", CommentActions.Delete),
        new("accept-issue", CommentActions.AcceptIssue),
        new("refuse-issue", CommentActions.RefuseIssue),
        new("move-post", CalendarPage.Move),
        new("save-settings", SiteActions.Save),
        new("save-menu", SiteActions.SaveMenu),
        new("rename-category", SiteActions.RenameCategory),
        new("publish-site", PublishPage.Publish),
        new("undo-publication", PublishPage.Undo),
        new("new-post", BeginPost.Do),
        new("copy-post", CopyPost.Do),
        new("rename-post", PostActions.Rename),
        new("name-post", PostActions.NameByDay),
        new("delete-post", PostActions.Delete),
        new("save-post", SavePost.Do) { MostBytes = MostText },
        new("look-post", LookAtPost.Do) { MostBytes = MostText },
        new("find-post", FindPost.Do),
        new("find-picture", FindPicture.Do),
        new("add-media", AddMedia.Do) { MostBytes = AddMedia.MostBytes },
    ];

    public static DeskAction? Find(string name) => All.FirstOrDefault(action => action.Name == name);
}
