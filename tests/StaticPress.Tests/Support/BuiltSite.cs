using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Tests.Support;

/// <summary>What a site becomes: every address rendered in memory, to be read as what it is.</summary>
internal sealed class BuiltSite
{
    /// <summary>Those of the blog of the tests, by what they are made of: many tests build it, and its pictures take longest.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Pictures = new(StringComparer.Ordinal);

    private readonly Dictionary<string, byte[]> _outputs = new(StringComparer.Ordinal);

    public BuiltSite(Blog blog)
    {
        Blog = blog;
        var problems = new List<Problem>(blog.Problems);
        using var worker = blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        foreach (var route in blog.Plan.Routes.Routes)
        {
            if (route.CopiedFile is { } file)
            {
                _outputs[route.Url.Value] = file.ReadAll();
                continue;
            }

            _outputs[route.Url.Value] = route is Route.Picture picture ? Picture(picture) : Rendered(route);
        }

        byte[] Rendered(Route route)
        {
            problems.AddRange(worker.Render(route, buffer).Problems);
            return buffer.WrittenSpan.ToArray();
        }

        byte[] Picture(Route.Picture picture)
        {
            if (picture.Original is not DiskFile) return Rendered(picture);
            var recipe = $"{Convert.ToHexString(XxHash128.Hash(picture.Original.ReadAll()))} {picture.Variant.Recipe}";
            return Pictures.GetOrAdd(recipe, _ => new Lazy<byte[]>(() => Rendered(picture))).Value;
        }

        Problems = StaticPress.Primitives.Report.Of(problems);
    }

    public Blog Blog { get; }

    /// <summary>Sorted, as a build would report them.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The problems as the author reads them, a line each.</summary>
    public string Report => string.Concat(Problems.Select(problem => $"{problem}\n"));

    /// <summary>Without the base path, ordinal: <c>/2021/08/26/a/</c>.</summary>
    public IEnumerable<string> Urls => _outputs.Keys;

    public bool Has(string url) => _outputs.ContainsKey(url);

    public byte[] Bytes(string url) => _outputs.TryGetValue(url, out var bytes)
        ? bytes
        : throw new KeyNotFoundException($"Nothing is at {url}. There are: {string.Join(' ', Urls)}\n{Report}");

    public string Text(string url) => Encoding.UTF8.GetString(Bytes(url));

    public IHtmlDocument Page(string url) => new HtmlParser().ParseDocument(Text(url));

    public XDocument Xml(string url) => XDocument.Parse(Text(url));

    public JsonElement Json(string url) => JsonDocument.Parse(Bytes(url)).RootElement;

    /// <summary>The JSON-LD of a page: one element per script, those of a <c>@graph</c> singly.</summary>
    public IReadOnlyList<JsonElement> JsonLd(string url) =>
    [
        .. Page(url).QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .SelectMany(root => root.TryGetProperty("@graph", out var graph) ? graph.EnumerateArray() : Enumerable.Repeat(root, 1)),
    ];
}
