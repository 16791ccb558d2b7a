using System.Text;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Explaining;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What the compiler cannot see of a new kind of route or feed: that somebody writes it.</summary>
public sealed class EveryKind
{
    private static readonly Blog Blog = new TestSite()
        .Config("title: Show\nurl: https://example.org/\nimages: {cards: true}\nfavicon: /media/icon.png\npodcast: {title: Show, author: CM, category: News, image: /media/icon.png}\nredirects: {/old/: /about/, /old.xml: /feed.xml}\ntheme: mine")
        .File("themes/mine/theme.yml", "extends: coffee\noutputs: {humans.txt: {}}").File("themes/mine/layouts/humans.txt", "{{ site.title }}")
        .File(new MemoryFile("content/media/icon.png", File.ReadAllBytes(Path.Combine(Repository.Blog, "content", "media", "favicon.png"))))
        .File("content/media/lead.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='400'><circle cx='9' cy='9' r='9'/></svg>")
        .File(new MemoryFile("content/media/a.mp3", new byte[64]))
        .Post("2025-12-31-a", "title: A\ncategory: News\nwp_id: 7\nnews: true\naudio: {file: /media/a.mp3, duration: '0:10'}")
        .Post("2025-12-30-b", "title: B\nimage: /media/lead.svg")
        .Page("about", "title: About")
        .Read();

    private static readonly IReadOnlyList<Route> Routes =
        [.. Blog.Plan.Routes.Routes, .. SitemapRoutes.Of(Blog.Plan.Routes.Routes.OfType<Route.WebPage>(), most: 2)];

    public static TheoryData<string> Kinds =>
        [.. typeof(Route).GetNestedTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Route))).Select(type => type.Name)];

    public static TheoryData<string> Formats => [.. Enum.GetValues<FeedFormat>().Select(format => $"{format}")];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_written_and_explained(string kind)
    {
        var route = Routes.FirstOrDefault(route => route.GetType().Name == kind);
        Assert.True(route is not null, $"The site of this test has no {kind}: give it one.");
        if (route.CopiedFile is null)
        {
            using var worker = Blog.Renderer.Worker();
            using var buffer = new Utf8Buffer();
            Assert.True(worker.Render(route, buffer).IsGood);
        }

        Assert.NotEqual("", Explanation.Of(route, Blog).Kind);
    }

    [Fact]
    public void A_page_is_in_the_sitemap_when_it_says_so_and_only_then()
    {
        var listed = Assert.IsType<Route.Sitemap>(Blog.Plan.Routes.Find("/sitemap.xml")).Pages;
        Assert.Equal(Blog.Plan.Routes.Routes.OfType<Route.WebPage>().Where(page => page.IsForSearchEngines), listed);
    }

    /// <summary>No two formats are the same bytes but for their own address.</summary>
    [Fact]
    public void A_format_of_feeds_has_a_writer_of_its_own()
    {
        string[] written = [.. Enum.GetValues<FeedFormat>()
            .Select(format => Bytes(format).Replace(format.Path().Value, "", StringComparison.Ordinal))];
        Assert.Equal(written.Length, written.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_feed_is_linked_from_the_head_of_every_page_with_its_own_type(string name)
    {
        var format = Enum.Parse<FeedFormat>(name);
        using var worker = Blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        worker.Render(Blog.Plan.Routes.Find("/about/")!, buffer);
        Assert.Contains($"type=\"{format.MediaType()}\" title=\"{format.Title("Show")}\" href=\"{format.Path()}\"",
            Encoding.UTF8.GetString(buffer.WrittenSpan), StringComparison.Ordinal);
    }

    private static string Bytes(FeedFormat format)
    {
        using var worker = Blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        Assert.True(worker.Render(Blog.Plan.Routes.Find(format.Path().Value)!, buffer).IsGood);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
