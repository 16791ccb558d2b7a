using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace StaticPress.Verifying;

/// <summary>A finished site, answering addresses as a plain web server would.</summary>
internal sealed class BuiltFolder
{
    private const int MostHops = 5;

    private readonly PageStore _store;
    private readonly Dictionary<int, string> _numbers;

    private BuiltFolder(PageStore store, Uri root, Dictionary<int, string> numbers) => (_store, Root, _numbers) = (store, root, numbers);

    /// <summary>The address of the site, as its pages say.</summary>
    public Uri Root { get; }

    /// <param name="folder">From the root of the disk.</param>
    /// <param name="unlessSaid">Where the site is, unless its pages say so.</param>
    public static BuiltFolder At(string folder, Uri? unlessSaid = null) => Of(PageStore.OnDisk(folder), null, unlessSaid);

    /// <param name="address">Where the site is; null where only its pages say so.</param>
    public static BuiltFolder Of(PageStore store, Uri? address, Uri? unlessSaid = null)
    {
        const string Home = "/index.html";
        var page = address is null && store.Has(Home) ? HtmlText.Parse(store.Text(Home)) : null;
        var canonical = page?.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            ?? page?.QuerySelector("meta[property='og:url']")?.GetAttribute("content");
        var root = address ?? (Uri.TryCreate(canonical, UriKind.Absolute, out var told)
            ? told
            : unlessSaid ?? new Uri("https://site.invalid/"));
        return new BuiltFolder(store, root, NumbersIn(store));
    }

    public IReadOnlyList<string> Pages() => _store.Pages;

    public BuiltPage PageOf(string file) =>
        new(_store.Text(file), new Uri(Root, "." + file.Replace("index.html", "", StringComparison.Ordinal)));

    /// <summary>What a visitor of an address gets.</summary>
    /// <param name="path">Decoded, from the root of the site.</param>
    /// <returns>Null when nothing answers.</returns>
    public Answer? Ask(string path)
    {
        var isSame = true;
        for (var hop = 0; hop < MostHops; hop++)
        {
            if (NumberIn(path) is { } number)
            {
                if (!_numbers.TryGetValue(number, out var named)) return null;
                (path, isSame) = (InSite(named), false);
            }

            if (FileOf(path) is not { } file) return null;
            if (!file.EndsWith(".html", StringComparison.Ordinal)) return new Answer(path, file, isSame, null);
            var page = PageOf(file);
            if (page.LeadsTo is not { } next) return new Answer(path, file, isSame, page);
            if (WebPath.Inside(next, new Uri(Root, "." + path)) is null && WebPath.Inside(next, Root) is null)
                return new Answer(path, file, false, page);
            (path, isSame) = (InSite(new Uri(page.Address, next).AbsoluteUri), false);
        }

        return null;
    }

    /// <summary>For a text whose address nobody knows; all pages are read for it.</summary>
    public Answer? PageTitled(string title)
    {
        var wanted = Words.Of(title);
        if (wanted.Count == 0) return null;
        return Pages().Select(file => new Answer(file.Replace("index.html", "", StringComparison.Ordinal), file, true, PageOf(file)))
            .FirstOrDefault(answer => answer.Page is { LeadsTo: null } page && Words.Of(page.Title).SequenceEqual(wanted));
    }

    /// <returns>The path of the page of an item, by its number.</returns>
    public string? PathOf(int number) => _numbers.TryGetValue(number, out var path) ? InSite(path) : null;

    /// <returns>Of each item in the feeds: its address in the site, and its guid.</returns>
    public IEnumerable<KeyValuePair<string, string>> Guids()
    {
        const string Feed = "/feed.xml";
        if (!_store.Has(Feed)) yield break;
        using var bytes = new MemoryStream(_store.Read(Feed));
        using var reader = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        foreach (var item in XDocument.Load(reader).Descendants("item"))
        {
            if (item.Element("link")?.Value is { } link && item.Element("guid")?.Value is { } guid) yield return new(InSite(link), guid);
        }
    }

    private string InSite(string address) => WebPath.Inside(address, Root)?.Split('?', '#')[0] ?? "/";

    private static int? NumberIn(string path)
    {
        var at = path.IndexOf("?p=", StringComparison.Ordinal);
        if (at < 0) at = path.IndexOf("?page_id=", StringComparison.Ordinal);
        return at >= 0 && int.TryParse(path[(path.IndexOf('=', at) + 1)..].Split('&', '#')[0], out var number) ? number : null;
    }

    private string? FileOf(string path)
    {
        var bare = path.Split('?', '#')[0].Trim('/');
        if (bare.Split('/').Contains("..") || bare.Contains('\0', StringComparison.Ordinal)) return null;
        string[] candidates = [$"/{bare}/index.html", $"/{bare}.html", $"/{bare}"];
        return candidates
            .Select(file => file.Replace("//", "/", StringComparison.Ordinal))
            .FirstOrDefault(_store.Has);
    }

    private static Dictionary<int, string> NumbersIn(PageStore store)
    {
        const string Numbers = "/wordpress-numbers.json";
        if (!store.Has(Numbers)) return [];
        using var json = JsonDocument.Parse(store.Read(Numbers));
        return json.RootElement.EnumerateObject().Where(entry => int.TryParse(entry.Name, out _))
            .ToDictionary(
                entry => int.Parse(entry.Name, System.Globalization.CultureInfo.InvariantCulture),
                entry => entry.Value.GetString() ?? "/");
    }
}

/// <param name="Path">Where the visitor ends up, decoded, from the root of the site.</param>
/// <param name="IsSame">The address itself answers; else it leads on.</param>
/// <param name="Page">Null for a file that is no page.</param>
internal sealed record Answer(string Path, string File, bool IsSame, BuiltPage? Page);
