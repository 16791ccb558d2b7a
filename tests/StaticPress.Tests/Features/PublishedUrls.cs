using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class PublishedUrls
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show")
        .Page("about", "title: About")
        .Post("2021-08-26-a", "title: A")
        .Post("2021-08-27-b", "title: B\naliases: /old-b/");

    [Fact]
    public void The_record_holds_posts_and_pages_and_what_still_answers_for_them()
    {
        var site = Site
            .Config("title: Show\nredirects:\n  /team/: /about/")
            .File(UrlHistory.File, "/old-b/ content/posts/old-b.md\n/never-mind/ content/pages/x.md\n")
            .Post("2021-08-28-draft", "title: D\ndraft: true\naliases: /old-draft/")
            .Post("2031-01-01-later", "title: L")
            .With(asked => asked with { Drafts = true, Future = true, AcceptUrls = true })
            .Build();

        Assert.Equal("", site.Report);
        Assert.Equal(
            """
            # Every address that this blog has published, and the file that stood there. 'staticpress build --accept-urls' writes this;
            # a build warns of an address that nothing answers any more. When two branches differ here, keep the lines of both.
            /2021/08/26/a/ content/posts/2021-08-26-a.md
            /2021/08/27/b/ content/posts/2021-08-27-b.md
            /about/ content/pages/about.md
            /atom.xml
            /feed.json
            /feed.xml
            /old-b/ content/posts/old-b.md
            /team/ site.yml

            """,
            UrlHistory.Read(site.Blog.Plan.Sources).Next(site.Blog.Plan.Routes),
            ignoreLineEndingDifferences: true);
    }

    private const string Podcast = "podcast: {description: Talk, author: A, category: News, image: /media/cover.png}";

    private static readonly TestSite Radio = Site
        .File("content/media/a.mp3", "recording").File("content/media/cover.png", "picture")
        .Post("2021-08-28-c", "title: C\ncategory: Talk\ntags: [tea]\naudio: {file: /media/a.mp3, duration: \"1:00\"}");

    [Theory]
    [InlineData(Podcast + "\nlists: {heard: {posts: {audio: true}, feed: true}}", "/category/talk/ /category/talk/feed.xml /heard/ /heard/feed.xml /podcast.xml")]
    [InlineData(Podcast + "\nfeeds: false", "/category/talk/ /podcast.xml")]
    [InlineData("lists: {heard: {posts: {audio: true}, address: /on-air/}}", "/category/talk/ /category/talk/feed.xml /on-air/")]
    public void Lists_and_podcasts_that_others_follow_are_in_it(string settings, string expected)
    {
        var site = Radio.Config($"title: Show\n{settings}").Build();
        var lines = UrlHistory.Read(site.Blog.Plan.Sources).Next(site.Blog.Plan.Routes).Split('\n');
        Assert.Equal(expected, string.Join(' ',
            lines.Where(line => line.StartsWith('/') && !line.Contains(' ') && line is not ("/atom.xml" or "/feed.json" or "/feed.xml"))));
    }

    [Theory]
    [InlineData("/podcast.xml", "title: Show", "Lead its readers on with 'staticpress moved /podcast.xml /…/'")]
    [InlineData("/heard/feed.xml", "title: Show\nlists: {heard: {posts: {audio: true}}}\n" + Podcast, "Lead its readers on with 'staticpress moved /heard/feed.xml /…/'")]
    [InlineData("/heard/", "title: Show\n" + Podcast, "Lead its readers on with 'staticpress moved /heard/ /…/'")]
    public void One_of_them_that_goes_is_told(string address, string settings, string remedy)
    {
        var report = Radio.Config(settings).File(UrlHistory.File, address + "\n").Build().Report;
        Assert.Contains($"content/published-urls.txt(1,1): warning SP0405: The address {address} was published, and nothing answers there now. {remedy}", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_podcast_whose_episodes_are_held_back_comes_back_with_them() => Assert.DoesNotContain("SP0405", Site
        .Config("title: Show\n" + Podcast).File("content/media/a.mp3", "recording").File(UrlHistory.File, "/podcast.xml\n")
        .Post("2031-08-28-c", "title: C\naudio: {file: /media/a.mp3, duration: \"1:00\"}").Build().Report, StringComparison.Ordinal);

    [Fact]
    public void An_address_that_nothing_answers_is_a_warning_with_the_remedy()
    {
        var site = Site
            .Config("title: Show\ngone:\n  - /meant/\n  - /meant-too")
            .Post("2021-08-28-draft", "title: D\ndraft: true")
            .Post("2021-08-29-over", "title: O\nexpires: 2022-01-01")
            .File(
                UrlHistory.File,
                """
                # A note.

                /2021/08/26/a/ content/posts/2021-08-26-a.md
                /2020/01/01/first-a/ content/posts/2021-08-26-a.md
                /2021/08/28/draft/ content/posts/2021-08-28-draft.md
                /2021/08/29/over/ content/posts/2021-08-29-over.md
                /old-b/ content/posts/old-b.md
                /meant/ content/pages/meant.md
                /meant-too/ content/pages/meant-too.md
                /team/about/ content/pages/team/about.md
                /%D7%A9%D7%9C/
                """)
            .Build();

        Assert.Equal(
            """
            content/published-urls.txt(4,1): warning SP0405: The address /2020/01/01/first-a/ was published by content/posts/2021-08-26-a.md, and nothing answers there now. That file is at /2021/08/26/a/ now: lead its readers there with 'staticpress moved /2020/01/01/first-a/ /2021/08/26/a/'.
            content/published-urls.txt(5,1): warning SP0405: The address /2021/08/28/draft/ was published by content/posts/2021-08-28-draft.md, and nothing answers there now. That post is a draft: publish it again, or say that it is meant to be: 'staticpress gone /2021/08/28/draft/'.
            content/published-urls.txt(10,1): warning SP0405: The address /team/about/ was published by content/pages/team/about.md, and nothing answers there now. If content/pages/about.md took its place: 'staticpress moved /team/about/ /about/'; if not, say that it is meant to be: 'staticpress gone /team/about/'.
            content/published-urls.txt(11,1): warning SP0405: The address /של/ was published, and nothing answers there now. Lead its readers on with 'staticpress moved /של/ /…/', or say that it is meant to be: 'staticpress gone /של/'.

            """,
            site.Report,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_base_path_does_not_matter()
    {
        var site = Site
            .File(UrlHistory.File, "/about/ content/pages/about.md\n")
            .With(asked => asked with { BaseUrl = "https://example.org/a/b/" })
            .Build();

        Assert.Equal("", site.Report);
    }

    [Fact]
    public void What_is_not_an_address_and_what_is_not_gone_is_told()
    {
        var site = Site
            .Config("title: Show\ngone: [/about/, /archive, nowhere]")
            .File(UrlHistory.File, "<<<<<<< HEAD\nabout\n")
            .Build();

        Assert.Equal(
            """
            content/published-urls.txt(1,1): error SP0107: Here two branches were never merged. Keep the lines of both and remove this one.
            content/published-urls.txt(2,1): error SP0107: 'about' is not an address inside the site. Remove the line, or restore the file from an earlier version.
            site.yml(2,8): error SP0403: '/about/' is said to be gone, but content/pages/about.md answers there. Take it out of 'gone:', or take away what answers.
            site.yml(2,17): error SP0403: '/archive' is said to be gone, but a page that StaticPress makes answers there. Take it out of 'gone:', or take away what answers.
            site.yml(2,27): error SP0205: 'nowhere' is not an address inside the site. Write it from the root, as in /2012/an-old-post/.

            """,
            site.Report,
            ignoreLineEndingDifferences: true);
    }
}
