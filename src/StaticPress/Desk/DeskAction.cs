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
        new("new-post", BeginPost.Do),
        new("copy-post", CopyPost.Do),
        new("save-post", SavePost.Do) { MostBytes = MostText },
        new("look-post", LookAtPost.Do) { MostBytes = MostText },
        new("find-post", FindPost.Do),
        new("find-picture", FindPicture.Do),
        new("add-media", AddMedia.Do) { MostBytes = AddMedia.MostBytes },
    ];

    public static DeskAction? Find(string name) => All.FirstOrDefault(action => action.Name == name);
}
