using StaticPress.Authoring;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>
/// What the desk works with for as long as it is open. It keeps nothing itself: all that there is lies in the author's folder.
/// </summary>
internal sealed record Workplace(CurrentSite Current, OpenPorts Ports, PreviewOptions Options)
{
    public required DeskKeys Keys { get; init; }

    /// <summary>How a phone of the network comes in; null where the desk is open to this machine alone.</summary>
    public DeskPairing? Pairing { get; init; }

    /// <summary>Of the site, from the root of the disk.</summary>
    public string Folder => Options.Folder;

    public AuthorsFolder Door { get; } = AuthorsFolder.At(Options.Folder);

    public DeskNotices Notices { get; } = new();

    /// <summary>The moment.</summary>
    public DateTimeOffset Clock() => Options.Wanted().Now;
}
