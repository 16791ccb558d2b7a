using System.Xml.Linq;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\ndescription: What it is.\nurl: https://example.org/\ntime_zone: America/New_York")
        .Post("2021-08-26-a", "title: A\ncategory: News\nauthor: CM\ndescription: Short.\nupdated: 2021-09-01\nsource: {name: Post, url: 'https://post.example/'}")
        .Post("2021-08-27-b", "title: B\nguid: 452 at old.example\nlanguage: he");

    [Fact]
    public void The_feed_says_what_it_is_where_it_is_and_when_it_changed()
    {
        var feed = Site.Build().Xml("/atom.xml").Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(("Show", "https://example.org/atom.xml", "2021-09-01T00:00:00-04:00"), (Of(feed, "title"), Of(feed, "id"), Of(feed, "updated")));
        Assert.Equal(
            ["self https://example.org/atom.xml", "alternate https://example.org/"],
            feed.Elements(Atom + "link").Select(link => $"{link.Attribute("rel")!.Value} {link.Attribute("href")!.Value}"));
    }

    [Fact]
    public void An_entry_has_all_that_the_standard_demands()
    {
        var entry = Site.Build().Xml("/atom.xml").Descendants(Atom + "entry").Last();
        Assert.Equal(("A", "https://example.org/2021/08/26/a/", "Short."), (Of(entry, "title"), Of(entry, "id"), Of(entry, "summary")));
        Assert.Equal(("2021-08-26T00:00:00-04:00", "2021-09-01T00:00:00-04:00"), (Of(entry, "published"), Of(entry, "updated")));
        Assert.Equal("CM", entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal("News", entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Equal(("html", "<p>Text.</p>"), (entry.Element(Atom + "content")!.Attribute("type")!.Value,
            entry.Element(Atom + "content")!.Value.Split('\n')[0]));
        Assert.Equal("https://post.example/", entry.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "via")
            .Attribute("href")!.Value);
    }

    [Fact]
    public void A_guid_that_is_no_uri_becomes_one_and_always_the_same()
    {
        var entry = Site.Build().Xml("/atom.xml").Descendants(Atom + "entry").First();
        Assert.Equal("urn:uuid:2a3f53ca-2d07-5c1f-a274-a32876e96f25", Of(entry, "id"));
        Assert.Equal("he", entry.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    private static string Of(XElement element, string name) => element.Element(Atom + name)!.Value;
}
