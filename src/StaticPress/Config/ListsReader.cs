using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>lists:</c> of site.yml.</summary>
internal static class ListsReader
{
    private static readonly string[] Orders = [.. Enum.GetNames<ListOrder>().Select(name => name.ToLowerInvariant())];

    /// <param name="slugs">Of the site, as its language: what its own lists are called by and told in.</param>
    public static ListsConfig Read(YamlFields fields, SlugLetters slugs, string language)
    {
        if (fields.Map("lists") is not { } lists) return new ListsConfig();
        var (home, authors, archive) = (lists.MapUnlessText("home"), lists.MapUnlessText("authors"), lists.MapUnlessText("archive"));
        var config = new ListsConfig
        {
            Home = home is not null || (lists.Flag("home") ?? true),
            HomePageSize = PageSize(home),
            Authors = authors is null ? lists.Flag("authors") : null,
            AuthorsPageSize = PageSize(authors),
            Archive = archive is not null || (lists.Flag("archive") ?? true),
            Months = archive?.Flag("months") ?? true,
            Categories = Terms(lists, "categories"),
            Tags = Terms(lists, "tags"),
            InSitemap = lists.Flag("sitemap") ?? true,
            // Last: whatever was not asked for is one of the site's own.
            Own = [.. lists.Others().Select(entry => Own(lists, entry, (slugs, language))).OfType<ListConfig>()],
        };
        foreach (var group in (YamlFields?[])[home, authors, archive]) group?.Finish();
        return config;
    }

    private static TermLists Terms(YamlFields lists, string key)
    {
        if (lists.MapUnlessText(key) is not { } terms) return lists.Flag(key) ?? true ? new TermLists() : TermLists.None;
        var read = new TermLists(terms.Flag("overview") ?? true, terms.Number("from", 1) ?? 1, PageSize(terms));
        terms.Finish();
        return read;
    }

    private static int? PageSize(YamlFields? list) => list?.Number("page_size", 0, 1000);

    private static ListConfig? Own(YamlFields lists, YamlEntry entry, (SlugLetters Slugs, string Language) site)
    {
        if (entry.Value is not YamlMap)
        {
            lists.Wrong(entry.Value, entry.Key, "a group of settings such as 'title: Latest'");
            return null;
        }

        var list = lists.Below(entry);
        var order = list.Words("order", Orders) is [var word] ? Enum.Parse<ListOrder>(word, ignoreCase: true) : ListOrder.Newest;
        var config = new ListConfig(entry.Key, new Place(lists.File, entry.Line, entry.Column), Filter(list))
        {
            Title = list.Text("title") ?? Titled(entry.Key),
            Address = Address(list, Slug.Of(entry.Key, site.Slugs)),
            Description = list.Text("description") ?? "",
            Layout = list.Text("layout") ?? "",
            PageSize = PageSize(list),
            Limit = list.Number("limit", 1) ?? 0,
            Order = order,
            Feed = list.Flag("feed") ?? false,
            Podcast = PodcastConfigReader.Read(list, site.Language),
            Extra = list.Free("extra"),
        };
        list.Finish();
        return config;
    }

    private static ListFilter Filter(YamlFields list)
    {
        if (list.Map("posts") is not { } posts) return new ListFilter();
        var filter = new ListFilter
        {
            Categories = posts.Texts("category"),
            Tags = posts.Texts("tag"),
            Authors = posts.Texts("author"),
            Series = posts.Texts("series"),
            Years = posts.Texts("year"),
            HasAudio = posts.Flag("audio"),
            IsPinned = posts.Flag("pinned"),
            Extra = posts.Entries("extra"),
        };
        posts.Finish();
        return filter;
    }

    private static string Address(YamlFields list, string slug)
    {
        var written = list.Text("address") ?? $"/{slug}/";
        if (written.StartsWith('/') && written.EndsWith('/') && written.Length > 2 && UrlPath.TryParse(written) is not null) return written;
        list.Bad("address", ProblemCode.BadPermalink, $"'{written}' is not an address for a list.",
            "Write it with a slash at both ends, as in /episodes/.");
        return $"/{slug}/";
    }

    private static string Titled(string key) =>
        $"{char.ToUpper(key[0], CultureInfo.InvariantCulture)}{key[1..].Replace('-', ' ').Replace('_', ' ')}";
}
