using System.Collections.Frozen;
using System.Text;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads site.yml. Everything has a default: an empty file is a valid site.</summary>
internal static class SiteConfigReader
{
    public static Reading<SiteConfig> Read(SourceTree sources, BuildOptions options)
    {
        var problems = new List<Problem>();
        var fields = new YamlFields(Root(sources.Find(SiteConfig.File), problems), SiteConfig.File, problems);
        var words = SiteWords.Read(sources).TellTo(problems);
        var config = Typed(fields, options, words);
        if (options.BaseUrl is { } wanted && SiteAddress.TryParse(wanted) is null)
            problems.Add(Problem.Error(new Place("--base-url"), ProblemCode.BadUrl, $"'{wanted}' is not a web address.",
                "Write it as https://name.github.io/blog/."));
        fields.Finish(ThemeSettingNames.Remedies);
        return new Reading<SiteConfig>(config, problems);
    }

    private static YamlMap Root(SourceFile? file, List<Problem> problems)
    {
        if (file is null)
        {
            problems.Add(Problem.Error(
                new Place(SiteConfig.File),
                ProblemCode.FileMissing,
                "There is no site.yml here.",
                "Run 'staticpress new site my-blog' to start a blog, or give its folder with --source."));
            return YamlMap.Empty;
        }

        var reading = YamlFile.Read(file);
        problems.AddRange(reading.Problems);
        if (reading.Problems.Count == 0 && reading.Value.Entries.Count > 0)
            problems.AddRange(
                CutTexts.FindInSite(Encoding.UTF8.GetString(file.TryReadAll().Value), reading.Value, new Place(file.Path, 1, 1)));
        return reading.Value;
    }

    internal static SiteConfig Typed(YamlFields fields, BuildOptions options, IReadOnlyList<Phrasebook> words)
    {
        var language = LanguageTag.Read(fields, "language") ?? "en";
        var months = Months(fields);
        var calendar = Calendar(language, words, months);
        var (zone, markdown) = (Zone(fields), fields.Map("markdown"));
        var permalinks = fields.Map("permalinks");
        var slugs = fields.Words("slugs", ["ascii", "unicode"]) is ["unicode", ..] ? SlugLetters.Unicode : SlugLetters.Ascii;
        var config = new SiteConfig
        {
            Title = fields.Text("title") ?? "My blog",
            Tagline = fields.Text("tagline") ?? "",
            Description = fields.Text("description") ?? "",
            Address = Address(fields, options),
            Language = language,
            Direction = LanguageTag.DirectionOf(language),
            Zone = zone,
            Words = words,
            Months = months,
            DateFormat = Pattern(fields, "date_format", calendar) ?? DatePattern.TryParse("yyyy-MM-dd", calendar)!,
            Dates = Dates(fields, calendar, zone),
            Theme = fields.Text("theme") ?? SiteConfig.DefaultTheme,
            PostPermalink = PostPermalink(permalinks),
            ListPermalinks = ListPermalinksReader.Read(permalinks),
            Lists = ListsReader.Read(fields, slugs, language),
            WrittenFor = WrittenFor.Read(fields, options.Program),
            Robots = fields.Flag("robots") ?? true,
            Host = Hosts.Read(fields),
            Slugs = slugs,
            PageSize = fields.Number("page_size", 1, 1000) ?? 10,
            Favicon = fields.Text("favicon") ?? "",
            Logo = fields.Text("logo") ?? "",
            DefaultAuthor = fields.Text("author") ?? "",
            DefaultAuthorPlace = fields.PlaceOf("author"),
            Authors = AuthorsReader.Read(fields),
            Menu = Menu(fields, "menu"),
            Feeds = Feeds(fields),
            Comments = CommentsConfigReader.Read(fields),
            Share = fields.Words("share", ShareTargets.All) ?? ShareTargets.Default,
            Search = fields.Flag("search") ?? true,
            Podcast = PodcastConfigReader.Read(fields, language),
            WantsNoPodcast = PodcastConfigReader.IsUnwanted(fields),
            Categories = Terms(fields, "categories"),
            Tags = Terms(fields, "tags"),
            Redirects = Redirects(fields),
            Gone = Gone(fields),
            RawHtml = markdown?.Flag("raw_html") ?? true,
            CodeColours = markdown?.Flag("code_colours") ?? true,
            HeadingAnchors = markdown?.Flag("heading_anchors") ?? true,
            SmartPunctuation = markdown?.Flag("smart_punctuation") ?? true,
            Allowed = markdown is null ? AllowedHosts.None : AllowedHosts.Read(markdown),
            Links = LinksConfig.Read(fields),
            NewsCategories = fields.Texts("news_categories"),
            Images = Images(fields),
            ThemeSettings = fields.Free("theme_settings"),
            Extra = fields.Free("extra"),
        };
        if (fields.Text("static") is { } folder && !StaticSetting.IsFolder(folder))
            fields.Bad("static", ProblemCode.BadValue, $"'{folder}' cannot stand for {FileNames.StaticFolder}.",
                "Name a folder beside content/, as in 'static: public'.");
        markdown?.Finish();
        permalinks?.Finish();
        return config;
    }

    private static Func<ImageSettings, ImageSettings> Images(YamlFields fields)
    {
        // Read once for its mistakes; over the theme's settings once these are known.
        _ = ImageSettings.Default.With(fields);
        return theme => theme.With(new YamlFields(fields.Root, fields.File, []));
    }

    private static SiteAddress Address(YamlFields fields, BuildOptions options)
    {
        var fallback = new SiteAddress("http://localhost", "");
        var written = fields.Text("url");
        if (options.BaseUrl is { } wanted) return SiteAddress.TryParse(wanted) ?? fallback;
        if (written is null) return fallback;
        if (SiteAddress.TryParse(written) is { } url) return url;
        fields.Bad("url", ProblemCode.BadUrl, $"'{written}' is not a web address.", "Write it as https://name.github.io/blog/.");
        return fallback;
    }

    private static SiteZone Zone(YamlFields fields)
    {
        if (fields.Text("time_zone", SiteZone.Known) is not { } id) return SiteZone.Utc;
        if (SiteZone.TryFind(id) is { } zone) return zone;
        var near = SiteZone.Suggest(id);
        fields.Bad("time_zone", ProblemCode.BadTimeZone, $"'{id}' is not a time zone.",
            near.Length > 0 ? near : "Write it as Europe/London or America/New_York.");
        return SiteZone.Utc;
    }

    /// <returns>Nothing where the words of the language are meant.</returns>
    private static IReadOnlyList<string> Months(YamlFields fields)
    {
        var months = fields.Texts("months");
        if (months.Count is 0 or 12) return months;
        fields.Bad("months", ProblemCode.BadValue, $"'months' has {months.Count} names.", "Give twelve, January first.");
        return [];
    }

    private static CalendarNames Calendar(string language, IReadOnlyList<Phrasebook> words, IReadOnlyList<string> months)
    {
        var calendar = Words.Of(language, [.. words, .. ProgramWords.For(language)]).Calendar;
        return months.Count > 0 ? calendar.WithMonths(months) : calendar;
    }

    private static DatePattern? Pattern(YamlFields fields, string key, CalendarNames names)
    {
        if (fields.Text(key) is not { } text) return null;
        if (DatePattern.TryParse(text, names) is { } pattern) return pattern;
        fields.Bad(key, ProblemCode.BadValue, $"'{text}' is not a way to write dates.",
            "Use d, dd, M, MM, MMM, MMMM, yy and yyyy, as in dd/MM/yyyy.");
        return null;
    }

    private static DateText Dates(YamlFields fields, CalendarNames names, SiteZone zone)
    {
        var chosen = Pattern(fields, "date_input", names);
        return new DateText(chosen ?? DatePattern.TryParse(DateText.UsualInput, names)!, zone) { IsChosen = chosen is not null };
    }

    private static string PostPermalink(YamlFields? permalinks)
    {
        const string Default = "/:year/:month/:day/:slug/";
        if (permalinks is null) return Default;
        var pattern = permalinks.Text("post") ?? Default;
        if (PermalinkPattern.Mistake(pattern) is { } mistake)
        {
            permalinks.Bad("post", ProblemCode.BadPermalink, mistake.Text, mistake.Hint);
            pattern = Default;
        }

        return pattern;
    }

    private static List<MenuEntry> Menu(YamlFields fields, string key)
    {
        var menu = new List<MenuEntry>();
        foreach (var entry in fields.Maps(key))
        {
            var (title, url, children) = (entry.Text("title"), entry.Text("url"), Menu(entry, "children"));
            if (title is null)
                entry.Bad("title", ProblemCode.BadValue, "This menu entry has no title.", "Add 'title: About' beside its url.");
            if (url is null) entry.Bad("url", ProblemCode.BadValue, "This menu entry has no url.", "Add 'url: /about/' beside its title.");
            if (title is not null && url is not null) menu.Add(new MenuEntry(title, url, entry.PlaceOf("url")) { Children = children });
            entry.Finish();
        }

        return menu;
    }

    private static FeedsConfig Feeds(YamlFields fields)
    {
        if (fields.Node("feeds") is YamlScalar { Text: "false" or "no" or "off" }) return new FeedsConfig { Formats = [] };
        if (fields.Map("feeds") is not { } feeds) return new FeedsConfig();
        var config = new FeedsConfig(
            feeds.Number("items", 1, 1000) ?? 20,
            feeds.Flag("categories") ?? true,
            feeds.Flag("tags") ?? false,
            feeds.Flag("authors") ?? false)
        {
            Formats = feeds.Words("formats", FeedFormatWords.All) is { } words
                ? [.. words.Select(FeedFormatWords.Of)]
                : Enum.GetValues<FeedFormat>(),
        };
        feeds.Finish();
        return config;
    }

    private static List<TermConfig> Terms(YamlFields fields, string key)
    {
        var terms = new List<TermConfig>();
        foreach (var entry in fields.Entries(key))
        {
            if (entry.Value is YamlList) fields.Wrong(entry.Value, entry.Key, "a description");
            var term = fields.Below(entry);
            var description = entry.Value is YamlScalar { Text: { } text } ? text : term.Text("description") ?? "";
            terms.Add(new TermConfig(entry.Key, description, TermSlug(term), new Place(fields.File, entry.Line, entry.Column))
            {
                Title = term.Text("title") ?? "",
                Extra = term.Free("extra"),
            });
            term.Finish();
        }

        return terms;
    }

    private static string TermSlug(YamlFields term)
    {
        if (term.Text("slug") is not { Length: > 0 } text) return "";
        if (Slug.AsWritten(text) is { } slug) return slug;
        term.Bad("slug", ProblemCode.BadValue, $"'{text}' cannot stand in an address.", $"Write it as {Slug.From(text)}.");
        return "";
    }

    private static List<RedirectConfig> Redirects(YamlFields fields)
    {
        var redirects = new List<RedirectConfig>();
        foreach (var entry in fields.Entries("redirects"))
        {
            var place = new Place(fields.File, entry.Line, entry.Column);
            if (entry.Value is YamlScalar { Text: { } to })
                redirects.Add(new RedirectConfig(entry.Key, to, place, new Place(fields.File, entry.Value.Line, entry.Value.Column)));
            else fields.Wrong(entry.Value, entry.Key, "an address");
        }

        return redirects;
    }

    private static IReadOnlyList<GoneConfig> Gone(YamlFields fields)
    {
        var paths = fields.Texts("gone");
        var places = fields.Node("gone") is YamlList list ? list.Items.OfType<YamlScalar>().Where(item => item.Text is not null)
            .Select(item => new Place(fields.File, item.Line, item.Column)) : [fields.PlaceOf("gone")];
        return [.. paths.Zip(places, (path, place) => new GoneConfig(path, place))];
    }
}

/// <summary>Settings of the built-in themes, and their like, that people write at the margin of site.yml.</summary>
internal static class ThemeSettingNames
{
    private const string Below = "Put it below 'theme_settings:', two spaces in.";

    public static readonly FrozenDictionary<string, string> Remedies = new[]
    {
        "accent", "accent_dark", "archive_posts", "cards", "footer_text", "latest", "letters_from", "menu_categories",
        "menu_depth", "related", "show_bio", "show_neighbours", "show_rating", "show_share", "social", "strips", "strips_categories",
        "toc_from",
    }.ToFrozenDictionary(name => name, _ => Below, StringComparer.Ordinal);
}
