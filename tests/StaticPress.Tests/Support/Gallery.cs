using StaticPress.Themes;

namespace StaticPress.Tests.Support;

/// <summary>Sites to look at in a browser, built once for all tests: the real blog, and small ones that show what it does not.</summary>
internal static class Gallery
{
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><path d="M0 0h640v400H0z"/></svg>""";

    /// <summary>In each theme that the program carries: a new one is looked at wherever these are.</summary>
    public static IReadOnlyList<ThemedSites> Themes { get; } = [.. EmbeddedThemes.Ids.Select(theme => new ThemedSites(theme,
        TestSite.RealBlog(theme: theme), RightToLeftSource($"\ntheme: {theme}").Build(), HebrewSource($"\ntheme: {theme}").Build()))];

    public static BuiltSite RealBlog => In("coffee").RealBlog;

    public static BuiltSite RightToLeft => In("coffee").RightToLeft;

    public static BuiltSite Hebrew => In("coffee").Hebrew;

    public static ThemedSites In(string theme) => Themes.Single(sites => sites.Theme == theme);

    private static TestSite RightToLeftSource(string settings) => new TestSite()
        .Config("title: במה\nurl: https://example.org/blog/\nlanguage: he\nauthors:\n  ab: {name: אבי, bio: שלום}\nauthor: ab\nmenu:\n  - {title: בית, url: /}\n  - {title: ארכיון, url: /archive/}" + settings)
        .File("content/media/picture.svg", Picture)
        .Post("2021-08-26-a", "title: בראשית ברא\ncategory: מקרא\ntags: [תורה]\nsource: {name: ספר, url: 'https://example.com/'}\nimage: {src: /media/picture.svg, alt: חושך}",
            "## אחת\n\nבראשית ברא אלהים.[^1]\n\n## שתים\n\n> ויאמר אלהים\n\n## שלוש\n\n- אור\n\n[^1]: הערה.")
        .Post("2021-08-27-b", "title: יהי אור\ncategory: מקרא");

    private static TestSite HebrewSource(string settings) => Enumerable.Range(1, 14).Aggregate(
        new TestSite()
            .Config("title: במה\nurl: https://example.org/\nlanguage: he\npodcast: false\ndate_format: d MMMM yyyy\nauthors:\n  ab: {name: אבי, bio: שלום, url: /about/}\nauthor: ab\nredirects: {/old/: /about/}\n"
                + "feeds: {tags: true, authors: true}\n"
                + "comments: {intake: [github, email, form], github: {repository: a/b}, email: a@example.org, form: https://forms.example/take}" + settings)
            .File("content/media/picture.svg", Picture)
            .File("content/media/a.mp3", "not really")
            .File("content/media/a.txt", "מילים")
            .Page("about", "title: אודות", "## עלינו\n\nשלום."),
        (site, day) => site.Post($"2021-08-{day:00}-p{day}", $"title: יום {day}\ncategory: חדשות\nseries: דרך", "שלום."))
        .Post("2021-09-01-all", "title: הכול\ncategory: חדשות\ntags: [תורה]\npinned: true\nupdated: 2021-09-02\nsource: {name: ספר, author: דוד, url: 'https://example.com/', date: 2021-08-31}\n"
            + "image: {src: /media/picture.svg, alt: חושך, caption: לילה, credit: משה}\naudio: {file: /media/a.mp3, duration: '0:10', episode: 3, season: 2, transcript: /media/a.txt}\nratings: {average: 4, count: 2}",
            "## אחת\n\nאור.[^1]\n\n## שתים\n\n> [!NOTE]\n> אור\n\n> [!WARNING]\n> חושך\n\n## שלוש\n\n- [x] אור\n- [ ] מים\n\n| א | ב |\n|---|---|\n| ג | ד |\n\n![חושך](/media/picture.svg \"לילה\")\n\n[^1]: הערה.")
        .Post("2021-09-02-closed", "title: סגור\ncategory: חדשות\ncomments: false", "שלום.")
        .Post("2030-01-01-later", "title: מחר\ncategory: חדשות", "שלום.")
        .Comment("all", "one", "name: רות\nurl: https://ruth.example/\ndate: 2021-09-03\nrating: 3\nmessage: אל תפגעי בי.")
        .Comment("all", "two", "name: אבי\nrole: author\ndate: 2021-09-04\nparent: one\nmessage: שלום.")
        .Comment("all", "ping", "name: דף אחר\ntype: pingback\nurl: https://other.example/ping/\ndate: 2021-09-05")
        .Comment("all", "track", "name: דף אחר\ntype: trackback\nurl: https://other.example/track/\ndate: 2021-09-06")
        .With(options => options with { Future = true, Marks = true });

    /// <summary>
    /// A post with a thread five levels deep, by all kinds of people and pages; one that nobody has answered; one that is closed.
    /// </summary>
    public static BuiltSite Conversation { get; } = new TestSite()
        .Config("title: Show\nurl: https://example.org/\ntime_zone: UTC\ndate_format: dd/MM/yyyy\ncomments: {intake: [github, email, form], github: {repository: a/b}, email: a@example.org, form: https://forms.example/take, depth: 5}")
        .Post("2021-08-24-closed", "title: Closed\ncomments: false")
        .Post("2021-08-25-empty", "title: Empty")
        .Post("2021-08-26-thread", "title: Thread\nratings: {average: 4, count: 2}")
        .Comment("thread", "track", "name: Another page\ntype: trackback\nurl: https://other.example/track/\ndate: 2021-08-29")
        .Comment("thread", "ping", "name: A page that links here\ntype: pingback\nurl: https://other.example/ping/\ndate: 2021-08-28\nmessage: An excerpt.")
        .Comment("thread", "later", "name: Orpah\ndate: 2021-08-27\nparent: one\nmessage: Thy people and thy gods.")
        .Comment("thread", "six", "name: Boaz\ndate: 2021-08-26T06:00\nparent: five\nmessage: Beside the fifth.")
        .Comment("thread", "five", "name: Ruth\ndate: 2021-08-26T05:00\nparent: four\nrating: 5\nmessage: \"`a line of code that is much too long for a telephone, and then some more of it` https://example.org/and/a/long/address/as/it/was/pasted/into/the/field/\"")
        .Comment("thread", "four", "name: أبو بكر\ndate: 2021-08-26T04:00\nparent: three\nmessage: |\n  كتبت:\n\n  > Entreat me not to leave thee, or to return from following after thee.\n\n  وهذا جميل.")
        .Comment("thread", "three", "name: נעמי\ndate: 2021-08-26T03:00\nparent: two\nrating: 4\nmessage: |\n  ברוך הוא ליהוה.\n\n  1. אחת\n  2. שתים")
        .Comment("thread", "two", "name: CM\nrole: author\ndate: 2021-08-26T02:00\nparent: one\nmessage: The LORD recompense thy work.")
        .Comment("thread", "one", "name: Ruth\nurl: https://ruth.example/\ndate: 2021-08-26T01:00\nrating: 3\nmessage: Entreat me not to leave thee.")
        .Build();

    /// <summary>Its pages: the thread, the post without an answer, the closed one.</summary>
    public static readonly IReadOnlyList<string> Conversations = ["/2021/08/26/thread/", "/2021/08/25/empty/", "/2021/08/24/closed/"];

    /// <summary>A post with every component that the program brings.</summary>
    public static BuiltSite Components(string theme) => new TestSite().Config($"title: Show\nurl: https://example.org/\ntheme: {theme}")
        .File("content/media/picture.svg", Picture).File("content/media/a.mp3", "not really").File("content/media/a.vtt", "WEBVTT")
        .Post("2021-08-26-a", "title: A", ":::verse reference=\"John 3:16\" translation=KJV to=/archive/\nFor God so loved the world\n:::\n\n:::pull-quote by=\"Ruth\"\nEntreat me not to leave thee\n:::\n\n"
            + ":::details title=\"More\" open\nWords.\n:::\n\n:::button to=/archive/\nAll posts\n:::\n\n:::columns\n:::column\nLeft\n:::\n:::column\nRight\n:::\n:::\n\n:::columns\nWords in columns.\n:::\n\n"
            + ":::gallery caption=\"Both\"\n![One](/media/picture.svg)\n![Two](/media/picture.svg \"Two\")\n:::\n\n:::audio file=/media/a.mp3 title=\"A sound\" :::\n\n:::video file=/media/a.mp3 captions=/media/a.vtt title=\"A film\" :::")
        .Build();

    /// <summary>Posts that all have a picture, or all have none.</summary>
    public static BuiltSite Pictures(bool all) => Enumerable.Range(1, 12)
        .Aggregate(
            new TestSite().Config("title: Show\nurl: https://example.org/").File("content/media/picture.svg", Picture),
            (site, day) => site.Post($"2021-08-{day:00}-p{day}",
                $"title: Post {day}\ncategory: News{(all ? "\nimage: {src: /media/picture.svg, alt: Black}" : "")}"))
        .Build();
}

/// <param name="RealBlog">The blog of the tests.</param>
/// <param name="RightToLeft">Hebrew from the first page to the last.</param>
/// <param name="Hebrew">Whatever a theme has a word for; whatever its author wrote is Hebrew too.</param>
internal sealed record ThemedSites(string Theme, BuiltSite RealBlog, BuiltSite RightToLeft, BuiltSite Hebrew)
{
    /// <summary>For a theory: what the program carries.</summary>
    public static TheoryData<string> All => [.. EmbeddedThemes.Ids];
}
