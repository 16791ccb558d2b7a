using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace StaticPress.Verifying;

/// <summary>
/// The pages of a blog that still answers, from link to link and from its sitemaps, one question after the other. They are held in memory
/// and never written down: there are pictures of readers in them, whose addresses tell who they are.
/// </summary>
/// <param name="wait">Lets time pass; a test lets none.</param>
internal sealed partial class LiveSite(Uri site, HttpClient client, Action<TimeSpan> wait)
{
    private const int MostPages = 10_000;
    private const int MostBytes = 8 << 20;
    private const int MostTries = 4;

    /// <summary>Between two questions: the old site has visitors to serve.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(2);

    private readonly SortedDictionary<string, byte[]> _pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<Uri> _queue = new();

    /// <returns>Without a page when nothing answers.</returns>
    public PageStore Read()
    {
        Add(site.AbsoluteUri, site);
        foreach (var sitemap in (string[])["wp-sitemap.xml", "sitemap_index.xml", "sitemap.xml"])
            Add(new Uri(site, sitemap).AbsoluteUri, site);
        // Where nobody answers, nobody is asked again.
        var isThere = true;
        while (isThere && _queue.TryDequeue(out var address) && _pages.Count < MostPages) isThere = Visit(address) || _pages.Count > 0;
        return new PageStore(_pages.ContainsKey, path => Unpacked(_pages[path]), [.. _pages.Keys]);
    }

    /// <returns>Whether anything answers.</returns>
    private bool Visit(Uri address)
    {
        using var answer = Ask(address);
        if (answer is null || !answer.IsSuccessStatusCode) return answer is not null;
        var kind = answer.Content.Headers.ContentType?.MediaType ?? "";
        var isPage = kind is "text/html" or "application/xhtml+xml";
        if (!isPage && !kind.EndsWith("xml", StringComparison.Ordinal)) return true;
        using var stream = answer.Content.ReadAsStream();
        if (Sources.BoundedStream.ReadAll(stream, MostBytes) is not { } bytes) return true;
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        if (!isPage)
        {
            foreach (Match location in Location().Matches(text)) Add(WebUtility.HtmlDecode(location.Groups[1].Value), address);
            return true;
        }

        _pages.TryAdd(FileOf(address), Packed(bytes));
        foreach (var link in HtmlText.Parse(text).QuerySelectorAll("a[href]")) Add(link.GetAttribute("href")!, address);
        return true;
    }

    private void Add(string written, Uri page)
    {
        if (_seen.Count >= MostPages * 2 || !Uri.TryCreate(page, written.Trim(), out var uri)
            || WebPath.Inside(uri.AbsoluteUri, site) is not { } path) return;
        // Each answer form, each feed and each size of a picture is an address of its own, and no text.
        if (uri.Query.Length > 0 || NoPage().IsMatch(path) || !_seen.Add(path.TrimEnd('/'))) return;
        _queue.Enqueue(new Uri(uri.GetLeftPart(UriPartial.Path)));
    }

    /// <returns>Null when it does not answer.</returns>
    private HttpResponseMessage? Ask(Uri address)
    {
        for (var attempt = 1; ; attempt++)
        {
            wait(Pause);
            TimeSpan patience;
            try
            {
                var response = client.Send(new HttpRequestMessage(HttpMethod.Get, address), HttpCompletionOption.ResponseHeadersRead);
                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
                    || attempt == MostTries)
                    return Followed(response, address);
                patience = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1 << attempt);
                response.Dispose();
            }
            catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException or IOException)
            {
                if (attempt == MostTries) return null;
                patience = TimeSpan.FromSeconds(1 << attempt);
            }

            wait(patience < MostPatience ? patience : MostPatience);
        }
    }

    /// <summary>Where an address leads on to is a page of its own, if it is one of this site.</summary>
    private HttpResponseMessage Followed(HttpResponseMessage response, Uri address)
    {
        if ((int)response.StatusCode is >= 300 and < 400 && response.Headers.Location is { } to)
            Add(new Uri(address, to).AbsoluteUri, address);
        return response;
    }

    private string FileOf(Uri address)
    {
        var path = WebPath.Inside(address.AbsoluteUri, site) ?? "/";
        return path.EndsWith('/') ? path + "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/index.html";
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest)) packing.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var unpacking = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacking.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Location();

    [GeneratedRegex(@"^/(?:wp-admin|wp-json|wp-login|wp-content|wp-includes|xmlrpc|cgi-bin)|/(?:feed|trackback|embed|amp)/?$|\.(?:jpe?g|png|gif|webp|avif|svg|pdf|zip|mp[34]|m4[av]|ogg|wav|docx?|xlsx?|css|js)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoPage();
}
