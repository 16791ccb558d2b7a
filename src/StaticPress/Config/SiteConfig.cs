using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>site.yml, typed, with every default filled in.</summary>
internal sealed record SiteConfig
{
    public const string File = "site.yml";
    public const string DefaultTheme = "coffee";

    public required string Title { get; init; }
    public string Tagline { get; init; } = "";
    public string Description { get; init; } = "";
    public required SiteAddress Address { get; init; }
    public string Language { get; init; } = "en";
    public string Direction { get; init; } = "ltr";
    public required SiteZone Zone { get; init; }

    /// <summary>The site's own files of words, in any language.</summary>
    public IReadOnlyList<Phrasebook> Words { get; init; } = [];

    /// <summary>Twelve names, or none where those of the language are meant.</summary>
    public IReadOnlyList<string> Months { get; init; } = [];
    public required DatePattern DateFormat { get; init; }

    /// <summary>How dates are read, which <see cref="DateFormat"/> has no part in.</summary>
    public required DateText Dates { get; init; }
    public string Theme { get; init; } = DefaultTheme;
    public string PostPermalink { get; init; } = "/:year/:month/:day/:slug/";
    public ListPermalinks ListPermalinks { get; init; } = new();

    /// <summary>Of the addresses that are made of names of files, categories, tags and authors.</summary>
    public SlugLetters Slugs { get; init; } = SlugLetters.Ascii;
    public int PageSize { get; init; } = 10;
    public ListsConfig Lists { get; init; } = new();

    /// <summary>Whether there is a robots.txt that the author did not write.</summary>
    public bool Robots { get; init; } = true;
    public Host? Host { get; init; }
    public string Favicon { get; init; } = "";
    public string Logo { get; init; } = "";
    public string DefaultAuthor { get; init; } = "";
    public Place DefaultAuthorPlace { get; init; } = new(File);

    /// <summary>By id, compared without case.</summary>
    public required IReadOnlyDictionary<string, AuthorConfig> Authors { get; init; }
    public IReadOnlyList<MenuEntry> Menu { get; init; } = [];
    public FeedsConfig Feeds { get; init; } = new();
    public CommentsConfig Comments { get; init; } = new();
    public IReadOnlyList<string> Share { get; init; } = ShareTargets.Default;

    /// <summary>Whether readers can search the archive, which costs an index of about a tenth of its text.</summary>
    public bool Search { get; init; } = true;
    public PodcastConfig? Podcast { get; init; }

    /// <summary>Whether the author says that there is to be none.</summary>
    public bool WantsNoPodcast { get; init; }
    public required IReadOnlyList<TermConfig> Categories { get; init; }
    public required IReadOnlyList<TermConfig> Tags { get; init; }
    public IReadOnlyList<RedirectConfig> Redirects { get; init; } = [];

    /// <summary>Addresses that were published once and are meant to be gone.</summary>
    public IReadOnlyList<GoneConfig> Gone { get; init; } = [];
    public bool RawHtml { get; init; } = true;

    /// <summary>Whether code whose language is known has colours.</summary>
    public bool CodeColours { get; init; } = true;

    /// <summary>Whether headings link to themselves.</summary>
    public bool HeadingAnchors { get; init; } = true;

    /// <summary>Whether quotation marks, dashes and dots are set as printers do.</summary>
    public bool SmartPunctuation { get; init; } = true;

    /// <summary>The version of the program that the site counts on; null where it names none.</summary>
    public Version? WrittenFor { get; init; }
    public LinksConfig Links { get; init; } = LinksConfig.Strict;
    public AllowedHosts Allowed { get; init; } = AllowedHosts.None;

    /// <summary>Categories whose posts are <c>NewsArticle</c> rather than <c>BlogPosting</c> to search engines.</summary>
    public IReadOnlyList<string> NewsCategories { get; init; } = [];

    /// <summary>Lays <c>images:</c> over what the theme wants.</summary>
    public Func<ImageSettings, ImageSettings> Images { get; init; } = theme => theme;
    public YamlMap ThemeSettings { get; init; } = YamlMap.Empty;
    public YamlMap Extra { get; init; } = YamlMap.Empty;
}
