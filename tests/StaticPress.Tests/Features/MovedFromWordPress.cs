using System.Net;
using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>A blog that lived in WordPress for years, under a path, and whose every address somebody has linked to.</summary>
[Collection(ChromiumTests.Name)]
public sealed class MovedFromWordPress(Chromium chromium, MovedFromWordPress.Served served) : IClassFixture<MovedFromWordPress.Served>
{
    private static readonly TestSite Site = new TestSite()
        .Config(
            """
            title: The show
            url: https://example.org/blog/
            author: cm
            authors:
              cm:
                name: CM
            permalinks:
              post: /:year/:month/:day/:slug/
            feeds:
              tags: true
              authors: true
            redirects:
              # What WordPress made and this program has elsewhere.
              /2009/: /archive/2009/
              /2009/04/: /archive/2009/04/
              /feed/atom/: /feed/
              /category/news/feed/: /category/news/feed.xml
              /sitemap_index.xml: /sitemap.xml
              /wp-content/uploads/2009/04/mug.txt: /media/2009/mug.txt
              /wp-login.php: /about/
              /shop/: https://shop.example.org/
            """)
        .Post("2009/2009-04-12-first", "title: First\ndate: 2009-04-12T08:00:00-04:00\ncategory: News\ntags: [Easter]\nwp_id: 7\nguid: http://example.org/blog/?p=7\naliases: [/first.html, /2009/04/12/first/mug/, /archives/7]", "## Notes\n\nHe is risen.\n\n<a id=\"end\"></a>")
        .Post("2009/2009-05-02-second", "title: Second\ncategory: News\nwp_id: 19\nguid: http://example.org/blog/?p=19\naliases: /2009/05/02/%d7%a9%d7%9c%d7%95%d7%9d/")
        .Page("about", "title: About\nwp_id: 2\naliases: [/about-the-show/, /index.php/about/]")
        .File("content/media/2009/mug.txt", "a mug");

    [Theory]
    [InlineData("/", 200, null)]
    [InlineData("/2009/04/12/first/", 200, null)]
    [InlineData("/2009/04/12/first", 301, "/2009/04/12/first/")]
    [InlineData("/category/news/", 200, null)]
    [InlineData("/tag/easter/", 200, null)]
    [InlineData("/author/cm/", 200, null)]
    [InlineData("/feed/", 200, null)]
    [InlineData("/sitemap_index.xml", 200, null)]
    [InlineData("/wp-content/uploads/2009/04/mug.txt", 200, null)]
    [InlineData("/first.html", 200, "/2009/04/12/first/")]
    [InlineData("/2009/04/12/first/mug/", 200, "/2009/04/12/first/")]
    [InlineData("/archives/7/", 200, "/2009/04/12/first/")]
    [InlineData("/archives/7", 301, "/archives/7/")]
    [InlineData("/2009/05/02/%D7%A9%D7%9C%D7%95%D7%9D/", 200, "/2009/05/02/second/")]
    [InlineData("/about-the-show/", 200, "/about/")]
    [InlineData("/index.php/about/", 200, "/about/")]
    [InlineData("/wp-login.php", 301, "/wp-login.php/")]
    [InlineData("/wp-login.php/", 200, "/about/")]
    [InlineData("/2009/", 200, "/archive/2009/")]
    [InlineData("/2009/04/", 200, "/archive/2009/04/")]
    [InlineData("/category/news/feed/", 200, "/category/news/feed.xml")]
    [InlineData("/never-there/", 404, null)]
    public async Task Every_old_address_answers(string address, int status, string? leadsTo)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = served.Address };

        using var comment = await client.GetAsync(new Uri("/blog" + address, UriKind.Relative));

        Assert.Equal((HttpStatusCode)status, comment.StatusCode);
        if (leadsTo is null) return;
        var target = comment.Headers.Location?.OriginalString ?? await RefreshOf(comment);
        Assert.Equal("/blog" + leadsTo, target);
    }

    [SkippableTheory]
    [InlineData("/?p=7", "/2009/04/12/first/")]
    [InlineData("/?p=19#notes", "/2009/05/02/second/#notes")]
    [InlineData("/?page_id=2", "/about/")]
    [InlineData("/index.php?p=7", "/2009/04/12/first/")]
    [InlineData("/first.html#notes", "/2009/04/12/first/#notes")]
    [InlineData("/?p=8", "/?p=8")]
    [InlineData("/?p=toString", "/?p=toString")]
    public async Task A_browser_arrives_where_the_post_is_now(string address, string arrives)
    {
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        var refused = new List<string>();
        page.Console += (_, message) => refused.Add(message.Text);

        await page.GotoAsync(new Uri(served.Address, "/blog" + address).AbsoluteUri);

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(served.Address, "/blog" + arrives).AbsoluteUri,
            new PageAssertionsToHaveURLOptions { Timeout = 120_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(new Uri(served.Address, "/blog" + arrives).AbsoluteUri, page.Url);
        Assert.DoesNotContain(refused, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public void Feed_readers_see_the_identifiers_they_know()
    {
        var guids = Site.Build().Xml("/feed.xml").Descendants("guid").Select(guid => guid.Value);

        Assert.Equal(["http://example.org/blog/?p=19", "http://example.org/blog/?p=7"], guids);
    }

    [Fact]
    public void Nothing_of_it_is_wrong_and_no_address_is_broken()
    {
        var site = Site.With(asked => asked with { BaseUrl = Crawl.BaseUrl("/blog") }).Build();

        Assert.Equal("", site.Report);
        Assert.Empty(Crawl.Of(site, "/blog").Faults);
    }

    [Fact]
    public void The_script_for_numbers_stands_on_the_home_and_404_pages_of_a_blog_that_has_them()
    {
        var (moved, young) = (Site.Build(), new TestSite().Config("title: Young").Post("2021-08-26-a", "title: A").Build());

        Assert.Equal("/blog/wordpress-numbers.json", moved.Page("/").QuerySelector("script[data-map]")!.GetAttribute("data-map"));
        Assert.NotNull(moved.Page("/404.html").QuerySelector("script[data-map]"));
        Assert.Null(moved.Page("/about/").QuerySelector("script[data-map]"));
        Assert.Equal("/blog/2009/04/12/first/", moved.Json("/wordpress-numbers.json").GetProperty("7").GetString());
        Assert.Null(young.Page("/").QuerySelector("script[data-map]"));
        Assert.False(young.Has("/wordpress-numbers.json"));
    }

    private static async Task<string> RefreshOf(HttpResponseMessage comment) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await comment.Content.ReadAsStringAsync())
            .QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!["0; url=".Length..];

    /// <summary>The blog as the preview serves it, which answers as GitHub Pages does.</summary>
    public sealed class Served : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private PreviewedFolder? _server;

        public Uri Address => _server!.Address;

        public async Task InitializeAsync()
        {
            Site.WriteTo(_folder);
            _server = await PreviewedFolder.Start(_folder.FullPath);
        }

        public async Task DisposeAsync() => await _server!.DisposeAsync();

        public void Dispose() => _folder.Dispose();
    }
}
