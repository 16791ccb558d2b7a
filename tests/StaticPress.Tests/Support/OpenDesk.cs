using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Config;
using StaticPress.Desk;

namespace StaticPress.Tests.Support;

/// <summary>A site with its desk, each on a port of its own, in this process, for as long as a test runs.</summary>
internal sealed class OpenDesk : IAsyncDisposable
{
    private readonly PreviewedFolder _preview;
    private readonly CookieContainer _cookies = new();

    private OpenDesk(PreviewedFolder preview, TemporaryFolder folder, Uri address)
    {
        (_preview, Folder, Address) = (preview, folder, address);
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            CookieContainer = _cookies
        })
        { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>With the key that opens it.</summary>
    public Uri Address { get; }

    /// <summary><c>http://127.0.0.1:4001</c></summary>
    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Of the site itself.</summary>
    public Uri Site => _preview.Address;

    /// <summary>A browser that came by the address, as far as one can be without scripts. Follows no redirects.</summary>
    public HttpClient Client { get; }

    public TemporaryFolder Folder { get; }

    public PreviewedFolder Preview => _preview;

    /// <summary>As the browser sends it.</summary>
    public string Cookie => _cookies.GetCookieHeader(new Uri(Address, DeskPath.Home));

    /// <summary>What forms send.</summary>
    public string Key { get; private set; } = "";

    public static Task<OpenDesk> Of(TestSite site, DateTimeOffset? now = null)
    {
        var folder = new TemporaryFolder();
        site.WriteTo(folder);
        return Of(folder, now);
    }

    /// <param name="folder">It goes with the desk.</param>
    public static async Task<OpenDesk> Of(TemporaryFolder folder, DateTimeOffset? now = null)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var number = 0;
        var preview = await PreviewedFolder.Start(DeskDoor.AddTo(
            PreviewedFolder.Options(folder.FullPath) with
            {
                Wanted = () =>
                new BuildOptions(now ?? TestSite.Moment, Drafts: true, Future: true, Marks: true),
                Reload = true
            },
            () => $"{++number}{Guid.NewGuid():N}",
            address.SetResult,
            _ => { }));
        return new OpenDesk(preview, folder, await address.Task);
    }

    /// <summary>Comes by the address.</summary>
    public async Task<OpenDesk> Enter()
    {
        using var answer = await Client.GetAsync(Address);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Key = (await Page("posts")).QuerySelector("meta[name=desk-key]")!.GetAttribute("content")!;
        return this;
    }

    /// <summary>A page of the desk, for example <c>posts?q=words</c>.</summary>
    public async Task<IDocument> Page(string path)
    {
        using var answer = await Client.GetAsync(DeskPath.Of(path));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form as a page of the desk would.</summary>
    public async Task<HttpResponseMessage> Send(string action, params (string Name, string Value)[] fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, DeskPath.Of(action))
        {
            Content = new FormUrlEncodedContent([new("key", Key), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        };
        request.Headers.Add("Origin", Origin);
        return await Client.SendAsync(request);
    }

    /// <summary>Sends a form, and follows to the page that it leads to.</summary>
    public async Task<IDocument> Do(string action, params (string Name, string Value)[] fields)
    {
        using var answer = await Send(action, fields);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return await Page(answer.Headers.Location!.OriginalString[DeskPath.Home.Length..]);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _preview.DisposeAsync();
        Folder.Dispose();
    }
}
