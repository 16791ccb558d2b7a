using StaticPress.Authoring;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What the desk works with for as long as it is open. It keeps nothing itself: all that there is lies in the author's folder.</summary>
/// <param name="Folder">Of the site, from the root of the disk.</param>
/// <param name="Clock">The moment.</param>
internal sealed record Workplace(CurrentSite Current, OpenPorts Ports, string Folder, Func<DateTimeOffset> Clock)
{
    public required DeskKeys Keys { get; init; }

    public AuthorsFolder Door { get; } = AuthorsFolder.At(Folder);

    public DeskNotices Notices { get; } = new();
}
