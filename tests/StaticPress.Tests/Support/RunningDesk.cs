using StaticPress.Config;
using StaticPress.Desk;

namespace StaticPress.Tests.Support;

/// <summary>The desk of a folder that somebody else owns, for a browser.</summary>
internal sealed class RunningDesk : IAsyncDisposable
{
    private readonly PreviewedFolder _preview;

    private RunningDesk(PreviewedFolder preview, Uri address) => (_preview, Address) = (preview, address);

    /// <summary>With the key that opens it.</summary>
    public Uri Address { get; }

    public string PageAt(string page) => Address.GetLeftPart(UriPartial.Authority) + DeskPath.Of(page);

    public static async Task<RunningDesk> Of(string folder)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var preview = await PreviewedFolder.Start(DeskDoor.AddTo(
            PreviewedFolder.Options(folder) with
            {
                Wanted = () =>
                new BuildOptions(TestSite.Moment, Drafts: true, Future: true, Marks: true),
                Reload = true
            },
            () => $"{Guid.NewGuid():N}", address.SetResult, _ => { }));
        return new RunningDesk(preview, await address.Task);
    }

    public ValueTask DisposeAsync() => _preview.DisposeAsync();
}
