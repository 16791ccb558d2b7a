using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>One page of the desk.</summary>
/// <param name="Name">The last part of its address: <c>/_desk/posts</c>.</param>
/// <param name="Title">Its heading, and its word in the list of pages.</param>
/// <param name="Show">What stands below the heading.</param>
internal sealed record DeskPage(string Name, string Title, Func<DeskVisit, Html> Show)
{
    /// <summary>Of the folder of assets; empty for a page that needs none.</summary>
    public string Script { get; init; } = "";

    /// <summary>False for one that is reached from another.</summary>
    public bool IsInMenu { get; init; } = true;

    /// <summary>All that there are, in the order of the menu; the first is the one that the desk opens with.</summary>
    public static readonly IReadOnlyList<DeskPage> All =
    [
        new("posts", "Posts", PostsPage.Show),
        new("media", "Media", MediaPage.Show) { Script = "upload.js" },
        new("replies", "Replies", CommentsPage.Show) { Script = "upload.js" },
        new("calendar", "Calendar", CalendarPage.Show) { Script = "calendar.js" },
        new("site", "Site", SitePage.Show) { Script = "site.js" },
        new("publish", "Publish", PublishPage.Show) { Script = "publish.js" },
        new("trash", "Trash", TrashPage.Show),
        WritePage.Page,
    ];

    public static DeskPage? Find(string name) => name.Length == 0 ? All[0] : All.FirstOrDefault(page => page.Name == name);
}
