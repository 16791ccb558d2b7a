using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class RssFeed
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Slash = "http://purl.org/rss/1.0/modules/slash/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\ndescription: What it is.\nurl: https://example.org/blog/\ntime_zone: America/New_York\nlanguage: en-US\nfeeds: {items: 2}")
        .Post("2021-08-25-old", "title: Old")
        .Post("2021-08-26-a", "title: A\ncategory: News\ntags: [Iran, Israel]\nauthor: CM\ndescription: Short.\nupdated: 2021-09-01T08:00:00-04:00")
        .Post("2021-08-27-b", "title: B\nguid: https://old.example/?p=452\nauthor: CM")
        .File("content/comments/a/1.yml", "id: '1'\nname: Ann\ndate: 2021-08-26T12:00:00Z\nmessage: Yes.");

    [Fact]
    public void The_channel_says_what_it_is_and_where()
    {
        var channel = Channel(Site.Build());
        Assert.Equal(("Show", "https://example.org/blog/", "What it is.", "en-US"), (Of("title"), Of("link"), Of("description"), Of("language")));
        var self = channel.Element(Atom + "link")!;
        Assert.Equal(("https://example.org/blog/feed.xml", "self", "application/rss+xml"),
            (self.Attribute("href")!.Value, self.Attribute("rel")!.Value, self.Attribute("type")!.Value));

        string Of(string name) => channel.Element(name)!.Value;
    }

    [Fact]
    public void It_was_built_when_its_newest_change_was_made_whatever_the_clock_says()
    {
        Assert.Equal("Wed, 01 Sep 2021 08:00:00 -0400", Channel(Site.Build()).Element("lastBuildDate")!.Value);
        Assert.Equal(Site.Build().Text("/feed.xml"), Site.With(asked => asked with { Now = TestSite.Moment.AddYears(1) }).Build()
            .Text("/feed.xml"));
    }

    [Fact]
    public void It_holds_the_newest_posts_whole()
    {
        var items = Items(Site.Build());
        Assert.Equal(["B", "A"], items.Select(item => item.Element("title")!.Value));
        Assert.Equal("https://example.org/blog/2021/08/26/a/", items[1].Element("link")!.Value);
        Assert.Equal("Thu, 26 Aug 2021 00:00:00 -0400", items[1].Element("pubDate")!.Value);
        Assert.Equal("CM", items[1].Element(Dublin + "creator")!.Value);
        Assert.Equal(["News", "Iran", "Israel"], items[1].Elements("category").Select(category => category.Value));
        Assert.Equal("Short.", items[1].Element("description")!.Value);
        Assert.Equal("<p>Text.</p>", items[1].Element(Content + "encoded")!.Value.Trim());
        Assert.Equal(("https://example.org/blog/2021/08/26/a/#replies", "1"),
            (items[1].Element("comments")!.Value, items[1].Element(Slash + "comments")!.Value));
    }

    [Fact]
    public void An_item_keeps_the_guid_that_its_post_names()
    {
        var guids = Items(Site.Build()).Select(item => item.Element("guid")!)
            .Select(guid => $"{guid.Attribute("isPermaLink")!.Value} {guid.Value}");
        Assert.Equal(["false https://old.example/?p=452", "true https://example.org/blog/2021/08/26/a/"], guids);
    }

    [Fact]
    public void Two_posts_with_one_guid_are_reported()
    {
        Assert.Equal(
            "content/posts/2021-08-20-c.md(3,7): error SP0313: The guid 'https://old.example/?p=452' is that of content/posts/2021-08-27-b.md too. Give each post a guid of its own, or none.\n",
            Site.Post("2021-08-20-c", "title: C\nguid: https://old.example/?p=452").Build().Report);
    }

    [Fact]
    public void Every_address_in_the_text_is_whole()
    {
        var site = Site
            .File("content/media/a.png", "not really")
            .File("content/media/b.png", "not really")
            .File("content/media/c.mp3", "not really")
            .Post(
                "2021-08-28-d",
                "title: D\nimage: {src: /media/a.png, alt: A}",
                """
                ![One](/media/a.png) [the other](2021-08-26-a.md#top) [below](#below) Note.[^1]

                ## Below

                <img src="/media/a.png" srcset="/media/a.png 1x, /media/b.png 2x" alt=""> <video poster="/media/a.png" src="/media/c.mp3"></video>

                <audio controls><source src="/media/c.mp3"></audio> <a href="/2021/08/26/a/">A</a> <a href="//other.example/">B</a>

                /media/c.mp3

                [^1]: Here.
                """).Build();
        var html = new HtmlParser().ParseDocument(Items(site)[0].Element(Content + "encoded")!.Value);
        var addresses = html.QuerySelectorAll("[src],[href],[poster],[srcset]").SelectMany(element =>
            ((string[])["src", "href", "poster"]).Select(element.GetAttribute)
            .Concat((element.GetAttribute("srcset") ?? "").Split(", ").Select(candidate => candidate.Split(' ')[0]))
            .Where(address => !string.IsNullOrEmpty(address))).ToArray();
        Assert.True(addresses.Length >= 12, string.Join(' ', addresses));
        Assert.All(addresses, address => Assert.Matches("^(https:)?//", address!));
        Assert.Contains("https://example.org/blog/2021/08/28/d/#below", addresses);
        Assert.Contains("https://example.org/blog/media/b.png", addresses);
    }

    [Fact]
    public void Whatever_a_title_or_text_holds_the_feed_is_good_xml()
    {
        var site = Site.Post("2021-08-28-d", "title: \"A\\u0000 & <b>\\u0008 \\uFFFF 🎙\"\ndescription: The <script> tag & more", "`]]>` and \u0001 more").Build();
        var item = Items(site)[0];
        Assert.Equal("A & <b>  🎙", item.Element("title")!.Value);
        Assert.Equal("The &lt;script&gt; tag &amp; more", item.Element("description")!.Value);
        Assert.Contains("]]&gt;", item.Element(Content + "encoded")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_holds_letters_and_no_html_as_the_rss_advisory_board_writes_them()
    {
        Assert.Contains("<title>A &#x26; B &#x3C;b&gt;</title>", Site.Post("2021-08-28-d", "title: A & B <b>").Build().Text("/feed.xml"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![](https://pictures.example/a.png)", true)]
    [InlineData("", false)]
    public void A_post_without_a_summary_has_its_text_for_a_description(string body, bool isThere)
    {
        var item = Items(Site.Post("2021-08-28-d", "title: D", body).Build())[0];
        Assert.Null(item.Element(Content + "encoded"));
        Assert.Equal(isThere, item.Element("description")?.Value.Contains("https://pictures.example/a.png", StringComparison.Ordinal)
            ?? false);
    }

    [Theory]
    [InlineData("language: en", "he", "he rtl")]
    [InlineData("language: he", "", "he rtl")]
    [InlineData("language: he", "en", "en ltr")]
    [InlineData("language: en", "", null)]
    public void A_text_that_runs_another_way_says_so(string config, string language, string? direction)
    {
        var site = new TestSite().Config(config).Post("2021-08-26-a", language.Length > 0 ? $"title: A\nlanguage: {language}" : "title: A")
            .Build();
        var wrapped = new HtmlParser().ParseDocument(Items(site)[0].Element(Content + "encoded")!.Value).QuerySelector("body > div");
        Assert.Equal(direction, wrapped is null ? null : $"{wrapped.GetAttribute("lang")} {wrapped.GetAttribute("dir")}");
    }

    [Fact]
    public void The_picture_and_the_source_stand_in_the_text()
    {
        var site = Site.Post("2021-08-28-d", "title: D\nimage: {src: 'https://pictures.example/a.png', alt: A, caption: Seen., credit: Bob}\nsource: {name: Post, url: 'https://post.example/'}").Build();
        var html = new HtmlParser().ParseDocument(Items(site)[0].Element(Content + "encoded")!.Value);
        Assert.Equal("Seen. Bob", html.QuerySelector("figure > img[src='https://pictures.example/a.png'] + figcaption")!.TextContent);
        Assert.Equal("Post", html.QuerySelector("p a[href='https://post.example/']")!.TextContent);
    }

    [Fact]
    public void A_recording_elsewhere_is_an_enclosure()
    {
        var site = Site.Post("2021-08-28-d", "title: D\naudio: {url: 'https://sound.example/d.mp3', length: 1234567}").Build();
        var enclosure = Items(site)[0].Element("enclosure")!;
        Assert.Equal(("https://sound.example/d.mp3", "1234567", "audio/mpeg"),
            (enclosure.Attribute("url")!.Value, enclosure.Attribute("length")!.Value, enclosure.Attribute("type")!.Value));
    }

    [Fact]
    public void A_blog_without_posts_offers_no_feed()
    {
        var site = new TestSite().Config("title: Show").Post("2021-01-01-a", "title: A\ndraft: true").Build();
        Assert.DoesNotContain(site.Urls, url => url.Contains("feed", StringComparison.Ordinal)
            && !url.StartsWith("/assets/", StringComparison.Ordinal));
        Assert.Empty(site.Page("/").QuerySelectorAll("link[rel=alternate], a[href*=feed]"));
    }

    [Fact]
    public void The_real_blog_has_what_readers_need_in_every_feed()
    {
        var site = TestSite.RealBlog();
        foreach (var url in site.Urls.Where(url => url.EndsWith("feed.xml", StringComparison.Ordinal)))
        {
            var channel = site.Xml(url).Root!.Element("channel")!;
            Assert.All((string[])["title", "link", "description", "lastBuildDate"], name =>
                Assert.NotEqual("", channel.Element(name)!.Value));
            XElement[] items = [.. channel.Elements("item")];
            Assert.All(items, item => Assert.All((string[])["title", "link", "guid"], name =>
                Assert.NotEqual("", item.Element(name)!.Value)));
            Assert.All(items, item => DateTimeOffset.ParseExact(item.Element("pubDate")!.Value, "ddd, dd MMM yyyy HH:mm:ss zzz",
                CultureInfo.InvariantCulture));
            Assert.Equal(items.Length, items.Select(item => item.Element("guid")!.Value).Distinct(StringComparer.Ordinal).Count());
        }
    }

    private static XElement Channel(BuiltSite site) => site.Xml("/feed.xml").Root!.Element("channel")!;

    private static XElement[] Items(BuiltSite site) => [.. Channel(site).Elements("item")];
}
