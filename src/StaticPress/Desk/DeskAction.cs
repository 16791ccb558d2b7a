using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>One thing that can be done at the desk: what a form or a script sends.</summary>
/// <param name="Name">The last part of its address; it is sent there, never asked for.</param>
/// <param name="Do">Called once it is certain that a page of the desk sent it.</param>
internal sealed record DeskAction(string Name, Func<DeskVisit, Task<Response>> Do)
{
    private const int UsualBytes = 4 << 20;

    /// <summary>More is refused before it is read.</summary>
    public long MostBytes { get; init; } = UsualBytes;

    public static readonly IReadOnlyList<DeskAction> All =
    [
        new("edit-post", QuickEdit.Save),
    ];

    public static DeskAction? Find(string name) => All.FirstOrDefault(action => action.Name == name);
}
