namespace StaticPress.Tests.Support;

/// <summary>Sites to look at in a browser, built once for all tests: the real blog, and small ones that show what it does not.</summary>
internal static class Gallery
{
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><path d="M0 0h640v400H0z"/></svg>""";

    public static BuiltSite RealBlog { get; } = TestSite.RealBlog();

    /// <summary>Hebrew from the first page to the last.</summary>
    public static BuiltSite RightToLeft { get; } = new TestSite()
        .Config("title: במה\nurl: https://example.org/blog/\nlanguage: he\nauthors:\n  ab: {name: אבי, bio: שלום}\nauthor: ab\nmenu:\n  - {title: בית, url: /}\n  - {title: ארכיון, url: /archive/}")
        .File("content/media/picture.svg", Picture)
        .Post("2021-08-26-a", "title: בראשית ברא\ncategory: מקרא\ntags: [תורה]\nsource: {name: ספר, url: 'https://example.com/'}\nimage: {src: /media/picture.svg, alt: חושך}",
            "## אחת\n\nבראשית ברא אלהים.[^1]\n\n## שתים\n\n> ויאמר אלהים\n\n## שלוש\n\n- אור\n\n[^1]: הערה.")
        .Post("2021-08-27-b", "title: יהי אור\ncategory: מקרא")
        .Build();

    /// <summary>Posts that all have a picture, or all have none.</summary>
    public static BuiltSite Pictures(bool all) => Enumerable.Range(1, 12)
        .Aggregate(
            new TestSite().Config("title: Show\nurl: https://example.org/").File("content/media/picture.svg", Picture),
            (site, day) => site.Post($"2021-08-{day:00}-p{day}", $"title: Post {day}\ncategory: News{(all ? "\nimage: {src: /media/picture.svg, alt: Black}" : "")}"))
        .Build();
}
