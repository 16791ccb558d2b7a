using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>What stands above a text: each key of the old head in our words, and what has none below <c>extra:</c>.</summary>
internal sealed partial class MovedHead(PlannedText text, Moving moving, List<ImportNote> notes)
{
    /// <summary>Keys that are said otherwise here, or that nothing here asks for.</summary>
    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "date", "pubDate", "pubDatetime", "publishDate", "publish_date", "publishedDate", "published_at", "publishedAt",
        "datePublished", "created", "created_at", "draft", "isDraft", "published", "publish",
        "private", "hidden", "status", "visibility", "password", "updated", "lastmod", "last_modified_at", "lastModified", "modified", "updatedDate",
        "updated_at", "lastUpdated", "dateModified", "modDatetime", "expiryDate", "unpublishDate", "expires",
        "category", "categories", "tags", "tag", "keywords", "taxonomies", "series", "author", "authors", "creator", "lang", "language",
        "locale", "slug", "permalink", "url", "aliases", "alias", "redirect_from", "save_as", "path",
        "description", "summary", "excerpt", "abstract", "image", "images", "cover", "coverImage", "cover_image", "featured_image",
        "featuredImage", "thumbnail", "banner", "heroImage", "hero", "ogImage", "og_image", "feature_image",
        "pinned", "pin", "sticky", "featured", "canonical", "canonical_url", "canonicalURL", "noindex", "comments", "guid", "wordpress_id",
        "wp_id", "translation", "translationKey", "translation_key", "menu", "eleventyNavigation",
        "audio", "type", "headless", "_build", "build", "sitemap", "redirect_to",
    };

    private static readonly string[] PlainLayouts =
        ["", "post", "posts", "page", "pages", "default", "single", "article", "blog", "base", "home", "none", "null", "layouts/post.njk",
            "layouts/post", "layouts/page", "layouts/page.njk", "layouts/post.liquid", "_default"];

    private readonly OldText _old = text.Old;
    private readonly DateText _dates =
        new(DatePattern.TryParse("MM/dd/yyyy", Words.Of("en", [.. ProgramWords.For("en")]).Calendar)!, moving.Blog.Zone)
        { IsChosen = true };

    public IEnumerable<YamlSetting> Settings(string body)
    {
        var authors = OldAuthors.NamesOf(_old).Select(moving.Authors.Written).Distinct(StringComparer.Ordinal).ToArray();
        var categories = text.Categories.Select(moving.Categories.Usual).Distinct(StringComparer.Ordinal).ToArray();
        var tags = text.Tags.Select(moving.Tags.Usual).Distinct(StringComparer.Ordinal).ToArray();
        var aliases = moving.Aliases[text.Path].ToArray();
        var image = Image();
        return
        [
            new("title", YamlSpelling.Quoted(text.Title)),
            new("date", text.Date is { } date ? YamlSpelling.Plain(Written(date)) : null),
            new("publish_from", PublishFrom()),
            new("updated", Updated()),
            new("expires", Moment("expiryDate", "unpublishDate", "expires")),
            new("draft", text.IsDraft ? YamlSpelling.Plain("true") : null),
            new("pinned", Flag("pinned", "pin", "sticky", "featured") ? YamlSpelling.Plain("true") : null),
            new("category", Names(categories)),
            new("tags", tags.Length > 0 ? YamlSpelling.List(tags) : null),
            new("series", SeriesOf(_old) is { Length: > 0 } series ? YamlSpelling.Quoted(series) : null),
            new("author", authors.Length > 0 && (authors.Length > 1 || authors[0] != moving.Authors.Main) ? Names(authors) : null),
            new("language", Language()),
            new("translation", _old.Word("translationKey", "translation_key", "translation") is { Length: > 0 } translation
                ? YamlSpelling.Quoted(translation)
                : null),
            new("permalink", Made() != text.Address ? YamlSpelling.Plain(text.Address) : null),
            new("aliases", aliases.Length > 0 ? YamlSpelling.Items(aliases.Select(YamlSpelling.Plain)) : null),
            new("description", Description() is { Length: > 0 } description ? YamlSpelling.Quoted(description) : null),
            new("image", image),
            new("audio", Audio()),
            new("comments", _old.Flag("comments") == false && text.IsPost ? YamlSpelling.Plain("false") : null),
            new("noindex", _old.Flag("noindex") == true || text.IsUnlisted ? YamlSpelling.Plain("true") : null),
            new("canonical", Canonical()),
            new("wp_id", int.TryParse(_old.Word("wordpress_id", "wp_id"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0 ? YamlSpelling.Plain(number.ToString(CultureInfo.InvariantCulture)) : null),
            new("guid", _old.Word("guid") is { Length: > 0 } guid && text.IsPost ? YamlSpelling.Quoted(guid) : null),
            new("extra", Extra(image is null)),
        ];
    }

    private string Made() => text.IsPost
        ? MadeAddress.OfPost(moving.Plan.Pattern, text, text.SlugInFile, moving.Blog.Zone)
        : MadeAddress.OfPage(text.IsBundle ? text.File.Replace("/index.", ".", StringComparison.Ordinal) : text.File, text.Edition);

    private static string Written(DateTimeOffset date) => date.ToString(
        date.TimeOfDay == TimeSpan.Zero && date.Offset == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz",
        CultureInfo.InvariantCulture);

    private static YamlSpelling? Names(string[] names) => names switch
    {
        [] => null,
        [var one] when !one.AsSpan().ContainsAny(',', ';') => YamlSpelling.Plain(one),
        _ => YamlSpelling.List(names),
    };

    private bool Flag(params string[] keys) => keys.Any(key => _old.Flag(key) == true);

    private YamlSpelling? Moment(params string[] keys) =>
        keys.Select(key => _old.Word(key)).Where(word => word.Length > 0).Select(_dates.TryRead)
            .FirstOrDefault(date => date is not null) is { } moment ? YamlSpelling.Plain(Written(moment)) : null;

    private YamlSpelling? PublishFrom() =>
        _old.Word("date").Length > 0 && _dates.TryRead(_old.Word("publishDate", "publish_date")) is { } from && from > text.Date
            ? YamlSpelling.Plain(Written(from))
            : null;

    private YamlSpelling? Updated()
    {
        var written =
            _old.Word("updated", "lastmod", "last_modified_at", "lastModified", "modified", "updatedDate", "updated_at", "lastUpdated",
                "dateModified", "modDatetime");
        return _dates.TryRead(written) is { } updated && (text.Date is not { } date || updated.Date > date.Date)
            ? YamlSpelling.Plain(Written(updated))
            : null;
    }

    /// <returns>Empty for none; of several the first.</returns>
    public static string SeriesOf(OldText old) => old.Node("series") switch
    {
        YamlScalar { Text: { } one } => one,
        YamlList { Items: [YamlScalar { Text: { } first }, ..] } => first,
        _ => ((old.Node("taxonomies") as YamlMap)?.Find("series")?.Value as YamlList)?.Items.OfType<YamlScalar>().FirstOrDefault()?.Text
            ?? "",
    };

    /// <summary>What a head says of a taxonomy: below its own name, or below <c>taxonomies</c>.</summary>
    public static IReadOnlyList<string> WordsOf(OldText old, string taxonomy) =>
        (old.Node(taxonomy) ?? (old.Node("taxonomies") as YamlMap)?.Find(taxonomy)?.Value) switch
        {
            YamlScalar { Text: { Length: > 0 } one } => [one],
            YamlList list => [.. list.Items.OfType<YamlScalar>().Select(item => item.Text).OfType<string>()],
            _ => [],
        };

    private YamlSpelling? Language()
    {
        var language = (_old.Word("lang", "language", "locale") is { Length: > 0 } said ? said : text.Language).Replace('_', '-');
        var site = moving.Blog.Language.Length > 0 ? moving.Blog.Language : "en";
        return LanguageTag.IsOne(language) && !language.Equals(site, StringComparison.OrdinalIgnoreCase) && text.Edition.Length == 0
            ? YamlSpelling.Plain(language)
            : null;
    }

    private string Description()
    {
        var words = _old.Word("description", "summary", "excerpt", "abstract");
        var bare = Tags().Replace(words, "");
        if (bare != words) notes.Add(ImportNote.Changed(new Place(text.Path),
            "A tag in the description was taken out: nothing is worked out there.", words));
        return Spaces().Replace(Elements().Replace(bare, ""), " ").Trim();
    }

    private YamlSpelling? Canonical()
    {
        var written = _old.Word("canonical", "canonical_url", "canonicalURL");
        return Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && !uri.Authority.Equals(moving.Blog.Host, StringComparison.OrdinalIgnoreCase) ? YamlSpelling.Plain(written) : null;
    }

    private YamlSpelling? Image()
    {
        var node = _old.Node("image", "cover", "coverImage", "cover_image", "featured_image", "featuredImage", "feature_image", "heroImage",
            "hero", "banner", "thumbnail", "ogImage", "og_image", "images")
            ?? (_old.Node("header") as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key is "image" or "overlay_image" or "teaser")?.Value
            ?? (_old.Node("extra") as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key is "image" or "cover")?.Value;
        var (src, map) = node switch
        {
            YamlScalar { Text: { } one } => (one, null),
            YamlList { Items: [YamlScalar { Text: { } first }, ..] } => (first, null),
            YamlMap group => (Of(group, "src", "image", "path", "url", "feature", "filename", "file", "full", "thumbnail"), group),
            _ => ("", (YamlMap?)null),
        };
        if (src.Length == 0 || !src.Contains('.', StringComparison.Ordinal) || src.Contains('{')) return null;
        var address = moving.Links.LinkTo(src, text);
        var alt = map is null ? _old.Word("image_alt", "imageAlt", "alt", "cover_alt", "coverAlt", "heroImageAlt") : Of(map, "alt");
        return YamlSpelling.Group(
            new YamlSetting("src", YamlSpelling.Plain(address)),
            // Written out where it is empty: that nobody described the picture is for its author to mend, and no mistake of the move.
            new YamlSetting("alt", YamlSpelling.Quoted(alt)),
            Words("caption", map is null ? _old.Word("image_caption", "caption") : Of(map, "caption", "title")),
            Words("credit", map is null ? _old.Word("image_credit") : Of(map, "credit", "attr")));

        static YamlSetting Words(string key, string words) =>
            new(key, words.Length > 0 ? YamlSpelling.Quoted(Elements().Replace(words, "")) : null);
    }

    private YamlSpelling? Audio()
    {
        var node = _old.Node("audio", "podcast", "enclosure", "mp3");
        var (where, map) = node switch
        {
            YamlScalar { Text: { } one } => (one, null),
            YamlMap group =>
            (Of(group, "url", "file", "src", "mp3"), group),
            _ => ("", (YamlMap?)null)
        };
        if (!text.IsPost || !Recording().IsMatch(where)) return null;
        var address = moving.Links.LinkTo(where, text);
        var length = map is null ? "" : Of(map, "length", "size", "bytes");
        var isElsewhere = address.Contains("://", StringComparison.Ordinal);
        return YamlSpelling.Group(
            new YamlSetting(isElsewhere ? "url" : "file", YamlSpelling.Plain(address)),
            new YamlSetting("length",
                isElsewhere ? YamlSpelling.Plain(length.Length > 0 && length.All(char.IsAsciiDigit) ? length : "0") : null),
            new YamlSetting("duration", map is not null && Of(map, "duration") is { Length: > 0 } duration && Duration().IsMatch(duration)
                ? YamlSpelling.Quoted(duration)
                : null));
    }

    private YamlSpelling? Extra(bool hasNoImage)
    {
        var kept = new List<YamlSetting>();
        if (text.Section.Length > 0) kept.Add(new YamlSetting("section", YamlSpelling.Plain(text.Section)));
        foreach (var entry in _old.Head.Entries)
        {
            if (entry is { Key: "extra" or "params", Value: YamlMap inner }) kept.AddRange(HeadNodes.Entries(inner.Entries));
            else if (entry is { Key: "taxonomies", Value: YamlMap sorted })
                kept.AddRange(HeadNodes.Entries(sorted.Entries.Where(word => OldTaxonomies.IsOther(word.Key))));
            else if (entry.Key.Equals("layout", StringComparison.OrdinalIgnoreCase)
                || entry.Key.Equals("template", StringComparison.OrdinalIgnoreCase))
            {
                if (entry.Value is YamlScalar { Text: { } layout } && !PlainLayouts.Contains(layout, StringComparer.OrdinalIgnoreCase))
                    kept.Add(new YamlSetting("layout", YamlSpelling.Plain(layout)));
            }
            else if (!Read.Contains(entry.Key) || IsUnread(entry, hasNoImage)) kept.AddRange(HeadNodes.Entries([entry]));
        }

        if (_old.Head.Entries.Any(entry => HeadNodes.IsPersonal(entry.Key)))
            notes.Add(ImportNote.LeftOut(new Place(text.Path),
                "An e-mail address or the like in the head was left out: the files of a site are open to all."));
        return kept.Count > 0 ? YamlSpelling.Group(kept.DistinctBy(setting => setting.Key)) : null;
    }

    /// <summary>Of a key that is known, a value that says something else.</summary>
    private static bool IsUnread(YamlEntry entry, bool hasNoImage) => entry.Key switch
    {
        "comments" => entry.Value is not YamlScalar,
        "hero" or "banner" or "cover" or "thumbnail" or "images" or "image" => hasNoImage,
        "type" => entry.Value is YamlScalar { Text: not (null or "post" or "page" or "posts") },
        _ => false,
    };

    private static string Of(YamlMap map, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (map.Entries
                .FirstOrDefault(
                    entry => entry.Key.Equals(key,
                        StringComparison.OrdinalIgnoreCase))?.Value is YamlScalar { Text: { Length: > 0 } words }) return words;
        }

        return "";
    }

    [GeneratedRegex("</?[a-zA-Z][^<>]*>")]
    private static partial Regex Elements();

    [GeneratedRegex(@"\{\{[<%].*?[>%]\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\.(?:mp3|m4a)(?:\?.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Recording();

    [GeneratedRegex(@"^(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}$|^[0-9]{1,6}$")]
    private static partial Regex Duration();
}
