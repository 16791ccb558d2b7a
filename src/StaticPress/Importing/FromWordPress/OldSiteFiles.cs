using System.Net;
using StaticPress.Sources;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// Fetches the library from the old site while that still answers: one file after the other, from its host alone, within bounds. What lies
/// in the site already is not fetched again, so a fetch that was cut off goes on.
/// </summary>
internal sealed class OldSiteFiles : IDisposable
{
    /// <summary>Of one file, in bytes: what a host of static sites takes.</summary>
    private const long Most = 100L << 20;

    private const int MostRedirects = 5;

    /// <summary>How often a site that asks for patience is asked again.</summary>
    private const int MostWaits = 3;

    /// <summary>Failures one after the other, after which the old site is taken to be gone.</summary>
    private const int MostFailures = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Between two files: the old site has visitors to serve.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _client;
    private readonly ImportedSite _site;
    private readonly HashSet<string> _hosts;
    private readonly Action<string> _progress;
    private readonly Action<TimeSpan> _wait;
    private readonly Lock _lock = new();
    private int _failures;
    private int _fetched;

    /// <param name="hosts">In small letters and without <c>www.</c>, with the port where it is not the usual one.</param>
    /// <param name="progress">Is told how many were fetched.</param>
    /// <param name="wait">Lets time pass.</param>
    public OldSiteFiles(ImportedSite site, IEnumerable<string> hosts, Action<string> progress, Action<TimeSpan> wait)
    {
        (_site, _hosts, _progress, _wait) = (site, hosts.ToHashSet(StringComparer.Ordinal), progress, wait);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = Patience })
        { Timeout = Patience };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("StaticPress-import");
        Source = new UploadSource(Has, _ => null, _ => []);
    }

    public UploadSource Source { get; }

    public void Dispose() => _client.Dispose();

    private bool Has(UploadName name)
    {
        lock (_lock)
        {
            return _failures <= MostFailures && _site.AddMedia("static" + name.Path, () => Fetch(name));
        }
    }

    private byte[]? Fetch(UploadName name)
    {
        if (!Uri.TryCreate(name.Url, UriKind.Absolute, out var at)) return null;
        try
        {
            for (var (redirect, waits) = (0, 0); redirect <= MostRedirects; redirect++)
            {
                _wait(Pause);
                if (at.Scheme is not ("http" or "https") || !_hosts.Contains(OldBlog.Plain(at.Authority))) return null;
                using var response = _client.Send(new HttpRequestMessage(HttpMethod.Get, at), HttpCompletionOption.ResponseHeadersRead);
                if (response.StatusCode is >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest
                    && response.Headers.Location is { } to)
                {
                    at = to.IsAbsoluteUri ? to : new Uri(at, to);
                    continue;
                }

                _failures = 0;
                if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && waits++ < MostWaits)
                {
                    var asked = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(5);
                    _wait(asked < Patience ? asked : Patience);
                    redirect--;
                    continue;
                }

                // A page that says in words that there is nothing is no picture.
                if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType == "text/html") return null;
                if (response.Content.Headers.ContentLength > Most) return null;
                return Bounded(response.Content.ReadAsStream());
            }
        }
        catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException or IOException)
        {
            _failures++;
        }

        return null;
    }

    private byte[]? Bounded(Stream stream)
    {
        if (BoundedStream.ReadAll(stream, Most) is not { } bytes) return null;
        _fetched++;
        if (_fetched % 10 == 0) _progress($"{_fetched} files fetched");
        return bytes;
    }
}
