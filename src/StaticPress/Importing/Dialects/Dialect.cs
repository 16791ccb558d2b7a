namespace StaticPress.Importing.Dialects;

/// <summary>How one generator lays a blog out, and what it calls things: a row of the table in <see cref="DialectTable"/>.</summary>
/// <param name="Word">As the command line has it: <c>jekyll</c>.</param>
/// <param name="Name">As people write it.</param>
internal sealed record Dialect(string Word, string Name)
{
    /// <summary>
    /// Files that hold settings. Those that are there are laid over one another; of two that say the same the first counts.
    /// </summary>
    public IReadOnlyList<string> Configs { get; init; } = [];

    /// <summary>Folders in which texts lie, the first that is there; empty for the top.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [""];

    /// <summary>The setting that names another folder for texts; empty where there is none.</summary>
    public string SourceKey { get; init; } = "";

    public PostRule Posts { get; init; } = PostRule.Dated;

    /// <summary>Names of folders at any depth in which posts lie, where <see cref="Posts"/> goes by them.</summary>
    public IReadOnlyList<string> PostFolders { get; init; } = [];

    /// <summary>Names of folders whose texts nobody has seen yet.</summary>
    public IReadOnlyList<string> DraftFolders { get; init; } = ["_drafts", "drafts"];

    /// <summary>Folders below that of the texts in which pages lie, where all else are posts.</summary>
    public IReadOnlyList<string> PageFolders { get; init; } = [];

    /// <summary>Folders of settings, before the files: of two that say the same the first counts.</summary>
    public IReadOnlyList<string> ConfigFolders { get; init; } = [];

    /// <summary>Folders whose files were published from the root as they are.</summary>
    public IReadOnlyList<string> StaticFolders { get; init; } = [];

    /// <summary>Whether empty lines may stand above the head of a text.</summary>
    public bool HeadMayBeLower { get; init; }

    /// <summary>Folders of data for the theme.</summary>
    public IReadOnlyList<string> DataFolders { get; init; } = [];

    /// <summary>Folders and files of the old program itself, by the first part of their paths.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];

    /// <summary>Whether what lies beside texts was published at its path.</summary>
    public bool PublishesBeside { get; init; } = true;

    public SettingNames Names { get; init; } = new();

    public MarkKinds Marks { get; init; } = MarkKinds.Html;

    /// <summary>How addresses of posts are made where the settings say nothing.</summary>
    public string PostPattern { get; init; } = "/:folders/:file/";

    public string PagePattern { get; init; } = "/:folders/:file/";

    /// <summary>What stands in patterns, and what it means.</summary>
    public IReadOnlyDictionary<string, AddressPart> Tokens { get; init; } = new Dictionary<string, AddressPart>();

    public SlugStyle Slugs { get; init; } = SlugStyle.Hugo;

    /// <summary>Where the page of a tag was, with <c>:slug</c>; empty where there was none.</summary>
    public string TagPattern { get; init; } = "/tags/:slug/";

    public string CategoryPattern { get; init; } = "/categories/:slug/";

    /// <summary>Where the list of an author was, with <c>:slug</c>; empty where only taxonomies say.</summary>
    public string AuthorPattern { get; init; } = "";

    /// <summary>Where the feed was.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];

    /// <summary>Lists of lists and of years, where they were and where they are here; <c>:year</c> and <c>:month</c> are those of posts.
    /// </summary>
    public IReadOnlyList<(string From, string To)> Overviews { get; init; } = [];

    /// <summary>Whether one space parts tags and categories in a text (Jekyll), not only commas.</summary>
    public bool SpacesPartTerms { get; init; }

    /// <summary>Whether the folders of a post are its categories, where it names none.</summary>
    public bool FoldersAreCategories { get; init; }
}

/// <summary>Which texts are posts.</summary>
internal enum PostRule
{
    /// <summary>Those in folders of a certain name.</summary>
    InFolders,

    /// <summary>Those in a folder that have a date.</summary>
    Dated,

    /// <summary>All that do not lie in a folder of pages.</summary>
    AllButPages,
}

/// <summary>The languages of templates and marks that are at home in texts.</summary>
[Flags]
internal enum MarkKinds
{
    Html = 0,

    /// <summary><c>{% tag %}</c> and <c>{{ value }}</c>.</summary>
    Liquid = 1,

    /// <summary><c>{: .class}</c>, <c>{:toc}</c>.</summary>
    Kramdown = 2,

    /// <summary><c>{{&lt; name &gt;}}</c> and <c>{{% name %}}</c>.</summary>
    Hugo = 4,

    /// <summary><c>{{ name(key="value") }}</c> and <c>{% name() %}…{% end %}</c>.</summary>
    Zola = 8,

    /// <summary>Lines <c>import …</c>, and elements whose names begin with a capital.</summary>
    Mdx = 16,

    /// <summary><c>:::note</c> … <c>:::</c>.</summary>
    Containers = 32,

    /// <summary><c>[TOC]</c>, <c>!!! note</c>, <c>:::python</c> at the head of an indented block.</summary>
    PythonMarkdown = 64,

    /// <summary>Of <c>{{ value }}</c> whose name nobody gave a value nothing was seen.</summary>
    Forgiving = 128,

    /// <summary>What a picture is called stands below it, where it is alone in its paragraph.</summary>
    AltCaptions = 256,

    /// <summary><c>##Heading</c> without a space.</summary>
    GluedHeadings = 512,

    /// <summary><c>A paragraph {.lead}</c>, as markdown-it-attrs reads it.</summary>
    BracesBehind = 1024,
}

/// <summary>What a token of a pattern stands for.</summary>
internal enum AddressPart
{
    Year,
    ShortYear,
    Month,
    PlainMonth,
    MonthName,
    Day,
    PlainDay,
    DayOfYear,
    Hour,
    Minute,
    Second,

    /// <summary>The text's own slug, else the name of its file.</summary>
    Slug,

    /// <summary>The name of its file, less the date.</summary>
    File,

    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its own slug, else its title.</summary>
    SlugOrTitle,

    /// <summary>The first folder in which it lies.</summary>
    Section,

    /// <summary>All folders in which it lies.</summary>
    Folders,

    /// <summary>What Astro calls an entry of a collection: its own slug, else where it lies below the folder of that.</summary>
    Entry,

    /// <summary>Folders and file.</summary>
    Path,

    Category,
    Categories,
    Author,
    Language,
    Number,

    /// <summary><c>.html</c>.</summary>
    Ending,
}
