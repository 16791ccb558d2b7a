using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using StaticPress.Primitives;

namespace StaticPress.Tests.Support;

/// <summary>A built site open in a browser at the address it is made for, answered from memory: no server, no network.</summary>
internal sealed class BrowsedSite : IAsyncDisposable
{
    private readonly BuiltSite _site;
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentQueue<string> _strangers = [];
    private string _asked = "";

    private BrowsedSite(BuiltSite site, IBrowserContext context, IPage page) => (_site, _context, Page) = (site, context, page);

    public IPage Page { get; }

    /// <summary>
    /// What the browser's console calls an error, refusals of the Content-Security-Policy among it, and what scripts throw.
    /// </summary>
    public IEnumerable<string> Complaints => _complaints;

    /// <summary>Addresses of other hosts that were asked for; none was reached.</summary>
    public IEnumerable<string> Strangers => _strangers;

    private string Root => _site.Blog.Plan.Site.Config.Address.Root;

    public static async Task<BrowsedSite> Open(Chromium chromium, BuiltSite site, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.Open(options);
        var browsed = new BrowsedSite(site, context, await context.NewPageAsync());
        await context.RouteAsync("**/*", browsed.Answer);
        browsed.Page.Console += (_, message) =>
            { if (message.Type == "error") browsed._complaints.Enqueue($"{browsed._asked}: {message.Text}"); };
        browsed.Page.PageError += (_, error) => browsed._complaints.Enqueue($"{browsed._asked}: {error}");
        return browsed;
    }

    /// <param name="url">Without the base path, as in <see cref="BuiltSite.Urls"/>.</param>
    public async Task<IPage> Go(string url)
    {
        _asked = url;
        await Page.GotoAsync(Root + url);
        return Page;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private Task Answer(IRoute route)
    {
        var address = route.Request.Url;
        if (!address.StartsWith(Root + "/", StringComparison.Ordinal))
        {
            _strangers.Enqueue(address);
            return route.AbortAsync();
        }

        var url = Uri.UnescapeDataString(new Uri(address).AbsolutePath[(new Uri(Root).AbsolutePath.TrimEnd('/').Length)..]);
        if (!_site.Has(url)) return route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
        var bytes = _site.Bytes(url);
        var headers = new Dictionary<string, string> { ["Content-Type"] = MediaType.Of(url.EndsWith('/') ? "index.html" : url) };
        var from = RangeStart(route.Request);
        if (from is not null) headers["Content-Range"] = $"bytes {from}-{bytes.Length - 1}/{bytes.Length}";
        return route.FulfillAsync(new RouteFulfillOptions
        {
            Status = from is null ? 200 : 206,
            Headers = headers,
            BodyBytes = bytes[(from ?? 0)..]
        });
    }

    /// <summary>A player asks for a recording from some byte on.</summary>
    private static int? RangeStart(IRequest request) =>
        request.Headers.TryGetValue("range", out var range) && range.StartsWith("bytes=", StringComparison.Ordinal)
            ? int.Parse(range["bytes=".Length..range.IndexOf('-')], CultureInfo.InvariantCulture)
            : null;
}
