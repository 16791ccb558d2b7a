using System.Globalization;
using System.Net;
using System.Text.Json;
using StaticPress.Sources;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// Asks the REST interface of WordPress (<c>/wp-json/wp/v2/…</c>), one question after the other, from one host alone, and not again for
/// what it has told already. A site that says how long to wait is waited for, within bounds.
/// </summary>
/// <param name="wait">Lets time pass; a test lets none.</param>
internal sealed class RestPages(Uri site, HttpClient client, RestCache cache, Action<TimeSpan> wait)
{
    public const int PerPage = 100;

    private const int MostPages = 10_000;
    private const int MostBytes = 64 << 20;
    private const int MostTries = 5;

    /// <summary>Between two questions: the old site has visitors to serve.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan MostPatience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, byte[]> _last = new(StringComparer.Ordinal);
    private bool _isPlain;

    /// <summary>Why the last collection ended before its end; empty when it did not.</summary>
    public string Refusal { get; private set; } = "";

    /// <summary>What the site says of itself.</summary>
    /// <exception cref="IOException">No site of WordPress answers there.</exception>
    public JsonElement About()
    {
        var answer = Ask(Address("", ""));
        if (answer.Json is null)
        {
            // Sites without fine addresses answer this way only.
            _isPlain = true;
            answer = Ask(Address("", ""));
        }

        return answer.Json is { } bytes
            && Parsed(bytes) is { ValueKind: JsonValueKind.Object } about
            && about.TryGetProperty("namespaces", out _)
            ? about
            : throw new IOException(
                $"No interface of WordPress answers at {Address("", "")} ({answer.Refusal}). Make an export in WordPress under Tools, Export, All content, and give its file.");
    }

    /// <summary>All entries of a collection; read again as often as asked, fetched once.</summary>
    /// <param name="collection"><c>posts</c>, <c>comments</c> …</param>
    public IEnumerable<JsonElement> All(string collection)
    {
        Refusal = "";
        for (var page = 1; page <= MostPages; page++)
        {
            var bytes = PageOf(collection, page);
            if (bytes is null || Parsed(bytes) is not { ValueKind: JsonValueKind.Array } entries) yield break;
            foreach (var entry in entries.EnumerateArray()) yield return entry;
            if (entries.GetArrayLength() < PerPage) yield break;
        }
    }

    private byte[]? PageOf(string collection, int page)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{collection}-{page:D5}.json");
        if (_last.TryGetValue(name, out var told)) return told;
        if (cache.Find(name) is { } kept) return kept;
        var query = string.Create(CultureInfo.InvariantCulture, $"per_page={PerPage}&page={page}&orderby=id&order=asc{Fields(collection)}");
        var answer = Ask(Address($"/wp/v2/{collection}", query));
        if (answer.Json is not { } bytes)
        {
            // Behind the last page there is none.
            if (page == 1 || answer.Status != HttpStatusCode.BadRequest) Refusal = answer.Refusal;
            return _last[name] = [.. "[]"u8];
        }

        // A page that is not full may be fuller the next time.
        var isFull = Parsed(bytes) is { ValueKind: JsonValueKind.Array } entries && entries.GetArrayLength() == PerPage;
        if (isFull && !IsAboutPeople(collection)) cache.Keep(name, bytes);
        else _last[name] = bytes;
        return bytes;
    }

    /// <summary>WordPress tells no more than is asked for; plug-ins for search engines would add pictures of authors to each
    /// post.</summary>
    private static string Fields(string collection) => "&_fields=" + collection switch
    {
        "users" => "id,name,slug,description",
        "comments" => "id,post,parent,author,author_name,author_url,date,date_gmt,content,status,type",
        "categories" or "tags" => "id,name,slug,parent,description",
        "media" => "id,date,date_gmt,modified,modified_gmt,slug,link,title,guid,author,post,alt_text,caption,media_details,source_url",
        _ => "id,date,date_gmt,guid,modified,modified_gmt,slug,status,link,title,content,excerpt,author,featured_media,comment_status,"
            + "sticky,categories,tags,parent,menu_order",
    };

    /// <summary>What tells of people has hashes of their e-mail addresses in it, in the addresses of their pictures: it is never written
    /// down.</summary>
    private static bool IsAboutPeople(string collection) => collection is "users" or "comments";

    private Uri Address(string route, string query)
    {
        var root = site.AbsoluteUri.TrimEnd('/');
        return new Uri(_isPlain
            ? $"{root}/?rest_route={(route.Length == 0 ? "/" : route)}{(query.Length == 0 ? "" : "&" + query)}"
            : $"{root}/wp-json{route}{(query.Length == 0 ? "/" : "?" + query)}");
    }

    private Told Ask(Uri address)
    {
        var told = new Told(null, default, "it does not answer");
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            wait(Pause);
            TimeSpan patience;
            try
            {
                using var response = Send(address);
                if (response.IsSuccessStatusCode) return Read(response);
                told = new Told(null, response.StatusCode,
                    string.Create(CultureInfo.InvariantCulture, $"it answers {(int)response.StatusCode}"));
                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
                    or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout))
                    return told;
                patience = response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1 << attempt);
            }
            catch (Exception refused) when (refused is HttpRequestException or TaskCanceledException or IOException)
            {
                told = new Told(null, default, refused.Message);
                patience = TimeSpan.FromSeconds(1 << attempt);
            }

            if (attempt < MostTries) wait(patience < MostPatience ? patience : MostPatience);
        }

        return told;
    }

    /// <summary>Follows the site where it moved to on the same host, and nowhere else.</summary>
    private HttpResponseMessage Send(Uri address)
    {
        const int Most = 3;
        for (var hop = 0; ; hop++)
        {
            var response = client.Send(new HttpRequestMessage(HttpMethod.Get, address), HttpCompletionOption.ResponseHeadersRead);
            if ((int)response.StatusCode is < 300 or >= 400 || response.Headers.Location is not { } to || hop == Most) return response;
            var next = new Uri(address, to);
            if (next.Scheme is not ("http" or "https") || Bare(next) != Bare(site)) return response;
            response.Dispose();
            address = next;
        }
    }

    private static string Bare(Uri address) =>
        address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;

    private static Told Read(HttpResponseMessage response)
    {
        using var stream = response.Content.ReadAsStream();
        if (BoundedStream.ReadAll(stream, MostBytes) is not { } bytes) return new Told(null, response.StatusCode, "it answers without end");
        return Parsed(bytes) is null
            ? new Told(null, response.StatusCode, "it answers with a page and no data")
            : new Told(bytes, response.StatusCode, "");
    }

    private static JsonElement? Parsed(byte[] bytes)
    {
        try
        {
            var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
            using var document = JsonDocument.Parse(bytes.AsMemory(start));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="Json">Null when nothing of use came.</param>
    private sealed record Told(byte[]? Json, HttpStatusCode Status, string Refusal);
}
