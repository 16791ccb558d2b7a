namespace StaticPress.Importing.Dialects;

/// <summary>The generators that are known, a row each.</summary>
internal static class DialectTable
{
    private static readonly string[] Packages =
    [
        "node_modules", "vendor", "package.json", "package-lock.json", "yarn.lock", "pnpm-lock.yaml", "Gemfile", "Gemfile.lock", "Rakefile",
        "Makefile", "netlify.toml", "vercel.json", "_site", "docker-compose.yml", "Dockerfile", "tsconfig.json", "README.md", "LICENSE",
        "LICENSE.md",
    ];

    private static readonly Dictionary<string, AddressPart> Dates = new(StringComparer.Ordinal)
    {
        ["year"] = AddressPart.Year,
        ["short_year"] = AddressPart.ShortYear,
        ["month"] = AddressPart.Month,
        ["i_month"] = AddressPart.PlainMonth,
        ["monthname"] = AddressPart.MonthName,
        ["day"] = AddressPart.Day,
        ["i_day"] = AddressPart.PlainDay,
        ["yearday"] = AddressPart.DayOfYear,
        ["y_day"] = AddressPart.DayOfYear,
        ["hour"] = AddressPart.Hour,
        ["minute"] = AddressPart.Minute,
        ["second"] = AddressPart.Second,
        ["lang"] = AddressPart.Language,
        ["author"] = AddressPart.Author,
        ["category"] = AddressPart.Category,
        ["categories"] = AddressPart.Categories,
        ["id"] = AddressPart.Number,
        ["folders"] = AddressPart.Folders,
        ["file"] = AddressPart.File,
        ["slug"] = AddressPart.Slug,
        ["title"] = AddressPart.Slug,
        ["name"] = AddressPart.File,
    };

    private static readonly Dialect Jekyll = new("jekyll", "Jekyll")
    {
        Configs = ["_config.yml", "_config.yaml", "_config.toml"],
        SourceKey = "source",
        Posts = PostRule.InFolders,
        PostFolders = ["_posts", "_drafts"],
        DraftFolders = ["_drafts"],
        DataFolders = ["_data"],
        Own = [.. Packages, "_layouts", "_includes", "_sass", "_plugins", "_config.yml", "_config.toml", "script", "scripts", "bin",
            "CNAME.example"],
        Names = new SettingNames
        {
            BasePath = ["baseurl"],
            Sections = ["collections"],
            Tags = ["jekyll-archives.permalinks.tag"],
            Categories = ["jekyll-archives.permalinks.category"],
            Feeds = ["feed.path"],
            LeftOut = ["exclude"],
        },
        Marks = MarkKinds.Liquid | MarkKinds.Kramdown | MarkKinds.Forgiving,
        PostPattern = "/:categories/:year/:month/:day/:title:output_ext",
        PagePattern = "/:path:output_ext",
        Tokens = With(("slug", AddressPart.Slug), ("path", AddressPart.Path), ("basename", AddressPart.File),
            ("output_ext", AddressPart.Ending), ("collection", AddressPart.Section)),
        Slugs = SlugStyle.Jekyll,
        TagPattern = "",
        CategoryPattern = "",
        Feeds = ["/feed.xml", "/atom.xml"],
        SpacesPartTerms = true,
        FoldersAreCategories = true,
    };

    private static readonly Dialect Hugo = new("hugo", "Hugo")
    {
        Configs =
        [
            "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json",
        ],
        ConfigFolders = ["config/production", "config/_default"],
        Sources = ["content"],
        SourceKey = "contentDir",
        StaticFolders = ["static"],
        DataFolders = ["data"],
        Own = [.. Packages, "layouts", "archetypes", "themes", "assets", "i18n", "resources", "public", "config"],
        Names = new SettingNames
        {
            Url = ["baseURL"],
            Language = ["languageCode", "defaultContentLanguage"],
            Author = ["params.author.name", "params.author", "author.name", "author"],
            Posts = [],
            Sections = ["permalinks.page", "permalinks"],
            Menu = ["menus.main", "menu.main"],
            Static = ["staticDir"],
        },
        Marks = MarkKinds.Hugo,
        HeadMayBeLower = true,
        PostPattern = "/:folders/:slugorcontentbasename/",
        PagePattern = "/:folders/:slugorcontentbasename/",
        Tokens = With(
            ("title", AddressPart.Title), ("slug", AddressPart.SlugOrTitle), ("filename", AddressPart.File),
            ("contentbasename", AddressPart.File),
            ("slugorfilename", AddressPart.Slug), ("slugorcontentbasename", AddressPart.Slug), ("section", AddressPart.Section),
            ("sections", AddressPart.Folders)),
        Feeds = ["/index.xml"],
    };

    private static readonly Dialect Zola = new("zola", "Zola")
    {
        Configs = ["config.toml", "zola.toml"],
        Sources = ["content"],
        StaticFolders = ["static"],
        Own = [.. Packages, "templates", "sass", "themes", "public", "syntaxes"],
        Names = new SettingNames
        {
            Url = ["base_url"],
            Language = ["default_language"],
            Author = ["author", "extra.author.name", "extra.author"],
            Posts = [],
            Menu = ["extra.menu_items", "extra.menu", "extra.main_menu", "extra.nav"],
            LeftOut = ["ignored_content"],
        },
        Marks = MarkKinds.Zola,
        HeadMayBeLower = true,
        PostPattern = "/:folders/:slug/",
        PagePattern = "/:folders/:slug/",
        Tokens = With(),
        Slugs = SlugStyle.Zola,
        Feeds = ["/atom.xml", "/rss.xml"],
    };

    private static readonly Dialect Eleventy = new("eleventy", "Eleventy")
    {
        Configs =
        [
            "_data/metadata.js", "_data/metadata.json", "_data/site.js", "_data/site.json", "_data/site.yml", "_data/site.yaml",
            "_data/meta.js",
            "_data/meta.json", "_data/metadata.mjs", "_data/metadata.cjs", "src/_data/metadata.js", "src/_data/metadata.json",
            "src/_data/site.js",
            "src/_data/site.json", "src/_data/meta.js", "src/_data/meta.json", "data/site.yaml", "data/site.json", "data/site.yml",
            ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs",
        ],
        Sources = ["content", "src", "input", ""],
        SourceKey = "dir.input",
        StaticFolders = ["public", "static", "src/static", "src/public", "_root", "src/_root"],
        DataFolders = ["_data", "src/_data"],
        Own =
        [
            .. Packages, "_includes", "_layouts", "_11ty", "_components", "_transforms", "_utils", "_config", "_data", "config", "scripts",
            "test", "tests", "cache",
            "_cache", "functions", "lib", "docs", "gulpfile.js", "postcss.config.js",
        ],
        Names = new SettingNames { Url = ["url", "baseUrl", "siteUrl"], Tagline = ["tagline", "subtitle"], Feeds = ["feed.path"] },
        Marks = MarkKinds.Liquid | MarkKinds.Containers,
        PostPattern = "/:folders/:file/",
        Tokens = With(("title", AddressPart.Title), ("path", AddressPart.Path)),
        Slugs = SlugStyle.AsIs,
        Feeds = ["/feed/feed.xml", "/feed.xml"],
        PublishesBeside = false,
    };

    private static readonly Dialect Hexo = new("hexo", "Hexo")
    {
        Configs = ["_config.yml", "_config.yaml"],
        Sources = ["source"],
        SourceKey = "source_dir",
        Posts = PostRule.InFolders,
        PostFolders = ["_posts", "_drafts"],
        DraftFolders = ["_drafts"],
        DataFolders = ["source/_data"],
        Own = [.. Packages, "scaffolds", "themes", "public", "scripts", "_config.yml"],
        Names = new SettingNames { BasePath = ["root"], LeftOut = ["exclude"] },
        Marks = MarkKinds.Liquid | MarkKinds.Forgiving,
        PostPattern = "/:year/:month/:day/:title/",
        PagePattern = "/:path.html",
        Tokens = With(("title", AddressPart.Path), ("post_title", AddressPart.Title), ("category", AddressPart.Categories),
            ("path", AddressPart.Path)),
        Slugs = SlugStyle.Hexo,
        Overviews = [("/archives/", "/archive/"), ("/archives/:year/", "/archive/:year/"),
            ("/archives/:year/:month/", "/archive/:year/:month/")],
        Feeds = ["/atom.xml", "/rss2.xml", "/rss.xml"],
    };

    private static readonly Dialect Pelican = new("pelican", "Pelican")
    {
        Configs = ["publishconf.py", "pelicanconf.py", "settings.py"],
        Sources = ["content", "src", ""],
        SourceKey = "PATH",
        Posts = PostRule.AllButPages,
        PageFolders = ["pages"],
        StaticFolders = [],
        Own = [.. Packages, "theme", "themes", "plugins", "output", "pelican-plugins", "cache", "pelicanconf.py", "publishconf.py"],
        Names = new SettingNames
        {
            Title = ["SITENAME"],
            Tagline = ["SITESUBTITLE", "SITE_SUBTITLE", "TAGLINE"],
            Description = ["SITE_DESCRIPTION", "DESCRIPTION"],
            Url = ["SITEURL"],
            Language = ["DEFAULT_LANG"],
            Zone = ["TIMEZONE"],
            Author = ["AUTHOR"],
            Posts = ["ARTICLE_URL", "ARTICLE_SAVE_AS"],
            Pages = ["PAGE_URL", "PAGE_SAVE_AS"],
            Tags = ["TAG_URL", "TAG_SAVE_AS"],
            Categories = ["CATEGORY_URL", "CATEGORY_SAVE_AS"],
            Feeds = ["FEED_ALL_ATOM", "FEED_ATOM", "FEED_ALL_RSS", "FEED_RSS"],
            Menu = ["MENUITEMS"],
            Static = ["STATIC_PATHS"],
        },
        Marks = MarkKinds.Liquid | MarkKinds.Kramdown | MarkKinds.PythonMarkdown | MarkKinds.GluedHeadings,
        PostPattern = "/:slug.html",
        PagePattern = "/pages/:slug.html",
        Tokens = With(("slug", AddressPart.SlugOrTitle)),
        Slugs = SlugStyle.Pelican,
        TagPattern = "/tag/:slug.html",
        CategoryPattern = "/category/:slug.html",
        AuthorPattern = "/author/:slug.html",
        Overviews = [("/archives.html", "/archive/"), ("/categories.html", "/categories/"), ("/tags.html", "/tags/"),
            ("/authors.html", "/archive/")],
        Feeds = ["/feeds/all.atom.xml"],
        FoldersAreCategories = true,
    };

    private static readonly Dialect Astro = new("astro", "Astro")
    {
        Configs = ["src/consts.ts", "src/consts.js", "src/config.ts", "src/config.js", "src/site.config.ts", "src/data/site.ts",
            "astro.config.mjs", "astro.config.ts", "astro.config.js"],
        Sources = ["src/content", "src/posts", "src/pages", "content"],
        StaticFolders = ["public"],
        Own = [.. Packages, "dist", "scripts", "src/components", "src/layouts", "src/styles", "src/utils", "functions"],
        Names = new SettingNames
        {
            Title = ["SITE_TITLE", "SITE.title", "SITE.name", "siteConfig.title", "title"],
            Description = ["SITE_DESCRIPTION", "SITE.description", "SITE.desc", "siteConfig.description"],
            Url = ["site", "SITE.website", "SITE.url", "SITE_URL", "siteConfig.url"],
            BasePath = ["base"],
            Language = ["SITE.lang", "siteConfig.lang", "defaultLocale"],
            Author = ["SITE.author", "siteConfig.author", "SITE_AUTHOR", "AUTHOR"],
            Posts = [],
        },
        Marks = MarkKinds.Mdx | MarkKinds.Containers,
        HeadMayBeLower = true,
        PostPattern = "/:folders/:slug/",
        PagePattern = "/:folders/:slug/",
        Tokens = With(("entry", AddressPart.Entry)),
        Slugs = SlugStyle.GitHub,
        TagPattern = "/tags/:slug/",
        Feeds = ["/rss.xml"],
        PublishesBeside = false,
    };

    private static readonly Dialect Markdown = new("markdown", "Markdown")
    {
        Own = Packages,
        Names = new SettingNames(),
        Marks = MarkKinds.Html,
        Tokens = With(),
        Slugs = SlugStyle.GitHub,
        TagPattern = "",
        CategoryPattern = "",
    };

    /// <summary>In the order of the guide.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [Jekyll, Hugo, Zola, Eleventy, Hexo, Pelican, Astro, Markdown];

    private static Dictionary<string, AddressPart> With(params (string Token, AddressPart Part)[] own)
    {
        var tokens = new Dictionary<string, AddressPart>(Dates, StringComparer.Ordinal);
        foreach (var (token, part) in own) tokens[token] = part;
        return tokens;
    }
}
