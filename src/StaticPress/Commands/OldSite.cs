using StaticPress.Authoring;
using StaticPress.Importing.WordPress;

namespace StaticPress.Commands;

/// <summary>Reads a blog from its own site, for who has no export; what was told is kept beside the new site until the move is
/// done.</summary>
internal static class OldSite
{
    /// <summary>Below the folder of the new site; may be deleted at any time.</summary>
    public const string Kept = "import-cache";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>The address, when that is all that was given; null for files.</returns>
    public static Uri? Named(string[] given) =>
        given is [var one] && Uri.TryCreate(one, UriKind.Absolute, out var site) && site.Scheme is ("http" or "https") ? site : null;

    /// <returns>Null when no blog of WordPress answers there, which has been said.</returns>
    public static Export? Read(Uri site, string? folder, Edge edge)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = Patience };
        using var client = new HttpClient(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("StaticPress-import");
        try
        {
            return RestSite.Read(new RestPages(site, client, folder is null ? RestCache.InMemory() : In(folder), Pause), site);
        }
        catch (IOException refused)
        {
            edge.Terminal.Error.WriteLine(refused.Message);
            return null;
        }
    }

    private static RestCache In(string folder)
    {
        var place = AuthorsFolder.At(folder);
        string Path(string name) => $"{Kept}/{name}";
        return new RestCache(name => place.Read(Path(name)), (name, bytes) => place.Add(Path(name), bytes));
    }

    private static void Pause(TimeSpan time) => CancellationToken.None.WaitHandle.WaitOne(time);
}
