using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromWordPress;

/// <summary>What an export tells of the blog as a whole, as settings of <c>site.yml</c> in their usual order.</summary>
internal static class SiteSettings
{
    /// <param name="menu">Null for none.</param>
    /// <param name="hasEpisodes">Whether posts have recordings. What a directory of podcasts asks of a show no export holds.</param>
    public static IReadOnlyList<YamlSetting> Of(Mover mover, OldPaths paths, YamlSpelling? menu, bool hasEpisodes)
    {
        var site = mover.Export.Site;
        var authors = mover.Names.Authors.Used;
        return
        [
            new("title", Title(site.Title) ?? YamlSpelling.Plain("My blog")),
            new("tagline", Title(site.Tagline)),
            new("url", SiteAddress.TryParse(mover.Blog.Url) is not null ? YamlSpelling.Plain(mover.Blog.Url) : null),
            new("language", IsLanguage(site.Language) ? YamlSpelling.Plain(site.Language.Replace('_', '-')) : null),
            new("time_zone", YamlSpelling.Plain(mover.Zone.Id)),
            new("permalinks", Permalinks(mover.Items)),
            new("author", authors.Count > 0 ? YamlSpelling.Plain(Busiest(mover, authors)) : null),
            new("authors", authors.Count > 0 ? YamlSpelling.Group(authors.Select(Author)) : null),
            new("lists", authors.Count == 1 ? YamlSpelling.Group(new YamlSetting("authors", YamlSpelling.Plain("true"))) : null),
            new("menu", menu ?? MenuOfPages(mover)),
            new("categories", Terms(mover, TermSort.Category)),
            new("tags", Terms(mover, TermSort.Tag)),
            new("podcast", hasEpisodes ? YamlSpelling.Plain("false") : null),
            new("markdown", mover.Library.PlainOrigins is { Count: > 0 } origins ? YamlSpelling.Group(new YamlSetting(
                "allow", YamlSpelling.Group(new YamlSetting("pictures", YamlSpelling.Items(origins.Select(YamlSpelling.Quoted)))))) : null),
            new("links", mover.Addresses.Dead is { Count: > 0 } dead ? YamlSpelling.Items(dead.Select(YamlSpelling.Quoted)) : null),
            new("redirects", paths.Redirects.Count > 0
                ? YamlSpelling.Group(paths.Redirects.Select(path => new YamlSetting(path.Key, YamlSpelling.Plain(path.Value)))) : null),
        ];
    }

    private static YamlSpelling Permalinks(ItemPlan items)
    {
        var (usual, lists) = (new ListPermalinks(), items.Program.Lists);
        return YamlSpelling.Group(
            new YamlSetting("post", YamlSpelling.Quoted(items.Pattern)),
            Moved("archive", lists.Archive, usual.Archive),
            Moved("categories", lists.Categories, usual.Categories),
            Moved("tags", lists.Tags, usual.Tags),
            Moved("search", lists.Search, usual.Search));

        static YamlSetting Moved(string key, string address, string usual) =>
            new(key, address == usual ? null : YamlSpelling.Plain(address));
    }

    private static YamlSpelling? Title(string plain) =>
        PlainWords.OfTitle(plain) is { Length: > 0 } words ? YamlSpelling.Quoted(words) : null;

    private static YamlSpelling? Words(string html) =>
        PlainWords.Of(Tongues.First(html)) is { Length: > 0 } words ? YamlSpelling.Quoted(words) : null;

    private static string Busiest(Mover mover, IReadOnlyList<BookedAuthor> authors)
    {
        var texts = mover.Items.All.Where(item => item.IsPost)
            .GroupBy(item => mover.Names.Authors.Find(item.Head.Creator)?.Id ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return authors.MaxBy(author => texts.GetValueOrDefault(author.Id))!.Id;
    }

    private static YamlSetting Author(BookedAuthor author) => new(author.Id, YamlSpelling.Group(
        new YamlSetting("name", YamlSpelling.Quoted(author.Name)),
        new YamlSetting("bio", Words(author.Biography))));

    /// <summary>Those that are not what the site would make of their names alone, or would take for a slip of the pen.</summary>
    private static YamlSpelling? Terms(Mover mover, TermSort sort)
    {
        BookedTerm[] all = [.. mover.Names.Terms.All.Where(term => term.Sort == sort && mover.Names.Terms.IsUsed(term))];
        YamlSetting[] said =
        [
            .. all.Where(term => term.Description.Length > 0 || !IsPlain(term) || (sort == TermSort.Category && IsNearAnother(term, all)))
                .Select(term => new YamlSetting(term.Name, IsPlain(term) ? YamlSpelling.Quoted(term.Description) : YamlSpelling.Group(
                    new YamlSetting("title", term.Title.Length > 0 && term.Title != term.Name ? YamlSpelling.Quoted(term.Title) : null),
                    new YamlSetting("description", term.Description.Length > 0 ? YamlSpelling.Quoted(term.Description) : null),
                    new YamlSetting("slug", YamlSpelling.Plain(term.Slug))))),
        ];
        return said.Length > 0 ? YamlSpelling.Group(said) : null;

        bool IsPlain(BookedTerm term) => Slug.From(term.Name) == term.Slug && term.Name == term.Title && !IsShared(mover, term);
    }

    private static bool IsNearAnother(BookedTerm term, BookedTerm[] all) =>
        all.Any(other => NearlyKnownTerms.IsNear(other.Name, term.Name));

    private static bool IsShared(Mover mover, BookedTerm term) => mover.Names.Terms.SharesAddress(term);

    private static YamlSpelling MenuOfPages(Mover mover)
    {
        const int Most = 6;
        var pages = mover.Items.All.Where(item => item is { IsPost: false, Standing: Standing.Live, Head: { Type: "page", Parent: 0 } })
            .Where(item => PlainWords.OfTitle(item.Head.Title).Length > 0)
            .OrderBy(item => item.Head.MenuOrder).ThenBy(item => item.Head.Title, StringComparer.Ordinal).Take(Most)
            .Select(item => (Title: PlainWords.OfTitle(item.Head.Title), item.Address));
        return YamlSpelling.Items(
            ((IEnumerable<(string Title, string Address)>)[("Home", "/"), ("Archive", mover.Items.Program.Lists.Archive), .. pages])
            .Select(entry => YamlSpelling.Group(
                new YamlSetting("title", YamlSpelling.Quoted(entry.Title)), new YamlSetting("url", YamlSpelling.Plain(entry.Address)))));
    }

    private static bool IsLanguage(string tag) => tag.Length >= 2 && tag.Split('-', '_') is [{ Length: 2 or 3 } first, .. var rest]
        && first.All(char.IsAsciiLetter) && rest.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
