using StaticPress.Config;
using StaticPress.Importing.Dialects;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the old settings tell of the blog as a whole, as settings of <c>site.yml</c> in their usual order.</summary>
internal static class FolderSettings
{
    /// <param name="found">What a look at the site with all its texts has found.</param>
    public static IReadOnlyList<YamlSetting> Of(Moving moving, FoundInSite found)
    {
        var (blog, names) = (moving.Blog, moving.Blog.Dialect.Names);
        var lists = new OldLists(moving);
        var authors = moving.Authors.Known.Values.Where(author => found.Authors.Contains(author.Id))
            .OrderBy(author => author.Id, StringComparer.Ordinal).ToArray();
        return
        [
            new("title", YamlSpelling.Quoted(Words(blog.Config.Text(names.Title)) is { Length: > 0 } title ? title : "My blog")),
            new("tagline", Quoted(blog.Config.Text(names.Tagline))),
            new("description", Quoted(blog.Config.Text(names.Description))),
            new("url", SiteAddress.TryParse(blog.Url) is not null ? YamlSpelling.Plain(blog.Url) : null),
            new("language", LanguageTag.IsOne(blog.Language) ? YamlSpelling.Plain(blog.Language) : null),
            new("time_zone", blog.KnowsZone ? YamlSpelling.Plain(blog.Zone.Id) : null),
            new("permalinks", Permalinks(moving)),
            new("author", moving.Authors.Main.Length > 0 ? YamlSpelling.Plain(moving.Authors.Main) : null),
            new("authors", authors.Length > 0 ? YamlSpelling.Group(authors.Select(Author)) : null),
            new("lists", lists.Setting),
            new("menu", OldMenu.Of(moving, found.Addresses)),
            new("categories",
                Terms(moving.Categories.All.ToDictionary(name => name, Slug.From, StringComparer.Ordinal)
                    .Select(term => (term.Key, term.Value))
                .ExceptBy(moving.Categories.Slugs(blog.Dialect, CategoryPattern(blog)).Select(term => term.Name), term => term.Key)
                .Concat(moving.Categories.Slugs(blog.Dialect, CategoryPattern(blog))))),
            new("tags", Terms(moving.Tags.Slugs(blog.Dialect, TagPattern(blog)))),
            new("podcast", found.HasEpisodes ? YamlSpelling.Plain("false") : null),
            new("markdown", found.PlainOrigins.Count > 0 ? YamlSpelling.Group(new YamlSetting(
                "allow", YamlSpelling.Group(
                    new YamlSetting("pictures", YamlSpelling.Items(found.PlainOrigins.Select(YamlSpelling.Quoted)))))) : null),
            new("links", found.Dead.Count > 0 ? YamlSpelling.Items(found.Dead.Select(YamlSpelling.Quoted)) : null),
            new("redirects", lists.Redirects(found.Addresses) is { Count: > 0 } redirects
                ? YamlSpelling.Group(redirects.Select(redirect => new YamlSetting(redirect.From, YamlSpelling.Plain(redirect.To)))) : null),
        ];
    }

    public static string TagPattern(OldBlog blog) =>
        blog.TagPages is [var first, ..] ? first : Pattern(blog, blog.Dialect.Names.Tags, blog.Dialect.TagPattern);

    public static string CategoryPattern(OldBlog blog) =>
        blog.CategoryPages is [var first, ..] ? first : Pattern(blog, blog.Dialect.Names.Categories, blog.Dialect.CategoryPattern);

    public static string Pattern(OldBlog blog, IReadOnlyList<string> names, string usual)
    {
        var said = names.Select(name => blog.Config.Text([name])).FirstOrDefault(text => text.Length > 0) ?? "";
        return said.Length == 0 ? usual : AddressPattern.Read(said).Replace(":name", ":slug", StringComparison.Ordinal)
            .Replace(":tag", ":slug", StringComparison.Ordinal);
    }

    private static YamlSpelling Permalinks(Moving moving)
    {
        var (tag, category) = (TagPattern(moving.Blog), CategoryPattern(moving.Blog));
        return YamlSpelling.Group(
            new YamlSetting("post", YamlSpelling.Quoted(moving.Plan.Pattern)),
            new YamlSetting("category", IsOurs(category) ? YamlSpelling.Quoted(category) : null),
            new YamlSetting("tag", IsOurs(tag) && tag != category ? YamlSpelling.Quoted(tag) : null));
    }

    /// <summary>Whether the pages of terms can have such addresses here.</summary>
    public static bool IsOurs(string pattern) => pattern.EndsWith("/:slug/", StringComparison.Ordinal)
        && pattern.IndexOf(':', StringComparison.Ordinal) == pattern.Length - ":slug/".Length;

    private static YamlSpelling? Terms(IEnumerable<(string Name, string Slug)> terms) =>
        terms.OrderBy(term => term.Name, StringComparer.Ordinal)
            .Select(term => new YamlSetting(term.Name, YamlSpelling.Group(new YamlSetting("slug", YamlSpelling.Plain(term.Slug)))))
            .ToArray() is { Length: > 0 } said
            ? YamlSpelling.Group(said) : null;

    private static YamlSetting Author(OldAuthor author) => new(author.Id, YamlSpelling.Group(
        new YamlSetting("name", YamlSpelling.Quoted(author.Name)),
        new YamlSetting("bio", Quoted(author.Biography)),
        new YamlSetting("url", author.Url.Length > 0 ? YamlSpelling.Plain(author.Url) : null)));

    private static YamlSpelling? Quoted(string words) => Words(words) is { Length: > 0 } text ? YamlSpelling.Quoted(text) : null;

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
