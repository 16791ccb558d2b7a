using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticPress.Tests.Support;

/// <summary>
/// Follows every address in everything a site publishes, as browsers and feed readers would. It shares no code with the product.
/// </summary>
internal sealed class Crawl
{
    private const string Origin = "https://crawled.example";

    private static readonly string[] Addresses =
        ["href", "src", "poster", "action", "formaction", "data", "cite", "background", "xlink:href", "manifest"];

    private readonly BuiltSite _site;
    private readonly string _base;
    private readonly Dictionary<string, string> _urlOfPath;
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _faults = new(StringComparer.Ordinal);

    private Crawl(BuiltSite site, string basePath)
    {
        (_site, _base) = (site, basePath);
        _urlOfPath = site.Urls.ToDictionary(url => basePath + url, StringComparer.Ordinal);
    }

    /// <summary>What the site must be built for, to be crawled.</summary>
    /// <param name="basePath">Empty, or <c>/blog</c>.</param>
    public static string BaseUrl(string basePath) => $"{Origin}{basePath}/";

    /// <returns>How many addresses of the site itself were followed, and which of them lead nowhere or out of the base path.</returns>
    public static (int Followed, IReadOnlyCollection<string> Faults) Of(BuiltSite site, string basePath)
    {
        var crawl = new Crawl(site, basePath);
        foreach (var url in site.Urls) crawl.Read(url);
        return (crawl.Followed, crawl._faults);
    }

    private int Followed { get; set; }

    private void Read(string url)
    {
        switch (url.EndsWith('/') ? ".html" : Path.GetExtension(url))
        {
            case ".html":
                ReadHtml(url, _site.Text(url), mustBeAbsolute: false);
                break;
            case ".css":
                ReadCss(url, _site.Text(url));
                break;
            case ".svg" or ".xml":
                ReadXml(url, _site.Xml(url));
                break;
            case ".json" or ".webmanifest":
                ReadJson(url, _site.Json(url));
                break;
            case ".txt":
                foreach (Match found in Regex.Matches(_site.Text(url), @"https?://\S+")) Follow(url, found.Value);
                break;
        }
    }

    private void ReadHtml(string url, string html, bool mustBeAbsolute)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            foreach (var address in AddressesOf(element))
            {
                if (mustBeAbsolute && !Uri.TryCreate(address, UriKind.Absolute, out _)) _faults.Add($"{url}: {address} is not absolute");
                Follow(url, address);
            }

            if (element.LocalName == "script" && element.GetAttribute("type") == "application/ld+json") ReadJson(url,
                JsonDocument.Parse(element.TextContent).RootElement);
            if (element.LocalName == "style") ReadCss(url, element.TextContent);
            if (element.GetAttribute("style") is { } style) ReadCss(url, style);
        }
    }

    private static IEnumerable<string> AddressesOf(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (Addresses.Contains(attribute.Name, StringComparer.Ordinal)
                && !(attribute.Name == "data" && element.LocalName != "object")) yield return attribute.Value;
            else if (attribute.Name is "srcset" or "imagesrcset") foreach (var candidate in attribute.Value.Split(',',
                StringSplitOptions.TrimEntries)) yield return candidate.Split(' ')[0];
            else if (attribute.Name.StartsWith("data-", StringComparison.Ordinal)
                && attribute.Value is ['/', ..]) yield return attribute.Value;
        }

        if (element.LocalName != "meta" || element.GetAttribute("content") is not { } content) yield break;
        if (element.GetAttribute("http-equiv") == "refresh") yield return content[(content.IndexOf("url=",
            StringComparison.OrdinalIgnoreCase) + 4)..];
        else if (content.StartsWith('/') || content.StartsWith("http", StringComparison.Ordinal)) yield return content;
    }

    private void ReadCss(string url, string css)
    {
        foreach (Match found in Regex.Matches(css, """(?:url\(\s*|@import\s+)["']?([^"')\s]+)""")) Follow(url, found.Groups[1].Value);
    }

    private void ReadXml(string url, XDocument xml)
    {
        foreach (var element in xml.Descendants())
        {
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                if (attribute.Name.LocalName is "href" or "src" or "url"
                    || attribute.Value.StartsWith(Origin, StringComparison.Ordinal)) Follow(url, attribute.Value);
            }

            if (element.HasElements) continue;
            if (element.Value.Contains('<')) ReadHtml(url, element.Value, mustBeAbsolute: true);
            else if (element.Value.StartsWith(Origin, StringComparison.Ordinal) || element.Value is ['/', not ' ', ..]) Follow(url,
                element.Value);
        }

        foreach (var instruction in xml.Nodes().OfType<XProcessingInstruction>()) Follow(url,
            Regex.Match(instruction.Data, "href=[\"']([^\"']+)").Groups[1].Value);
    }

    private void ReadJson(string url, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                // An '@id' is a name made from an address: its fragment need not be on the page.
                foreach (var property in json.EnumerateObject())
                {
                    if (property.Name == "@id") Follow(url, property.Value.GetString()!.Split('#')[0]);
                    else ReadJson(url, property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray()) ReadJson(url, item);
                break;
            case JsonValueKind.String when json.GetString()!.StartsWith('<'):
                ReadHtml(url, json.GetString()!, mustBeAbsolute: true);
                break;
            case JsonValueKind.String when json.GetString()!.StartsWith(Origin, StringComparison.Ordinal)
                || json.GetString() is ['/', not ' ', ..]:
                Follow(url, json.GetString()!);
                break;
        }
    }

    private void Follow(string from, string address)
    {
        var page = new Uri(Origin + _base + from);
        if (!Uri.TryCreate(page, address, out var uri) || uri.GetLeftPart(UriPartial.Authority) != Origin) return;
        Followed++;
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        if (!path.StartsWith(_base + "/", StringComparison.Ordinal)) _faults.Add($"{from}: {address} is outside the base path");
        else if (!_urlOfPath.TryGetValue(path, out var url)) _faults.Add($"{from}: nothing is at {address}");
        else if (uri.Fragment.Length > 1 && !AnchorsOf(url)
            .Contains(Uri.UnescapeDataString(uri.Fragment[1..]))) _faults.Add($"{from}: {address} names no part of that page");
    }

    private HashSet<string> AnchorsOf(string url)
    {
        if (_anchors.TryGetValue(url, out var known)) return known;
        var document = new HtmlParser().ParseDocument(_site.Text(url));
        return _anchors[url] =
            [.. document.All.SelectMany(element => new[] { element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null })
            .OfType<string>()];
    }
}
