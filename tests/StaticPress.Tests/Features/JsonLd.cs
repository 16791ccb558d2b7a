using System.Text.Json;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class JsonLd
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\ndescription: What it is.\nurl: https://example.org/blog/\ntime_zone: America/New_York\nnews_categories: [Israel News]\nlogo: /media/desk.svg")
        .File("content/media/desk.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'/>")
        .Post(
            "2021-08-26-a",
            "title: A </script> & B\ncategory: Israel News\ntags: [Iran]\nauthor: CM\ndescription: Short.\nupdated: 2021-09-01\n"
            + "image: {src: /media/desk.svg, alt: A desk, caption: Seen., credit: Bob}\nsource: {name: Jerusalem Post, url: 'https://www.jpost.com/a', author: Ann, date: 2021-08-25}",
            "Three short words.")
        .Post("2021-08-27-b", "title: B\ncategory: Radio")
        .File("content/comments/a/1.yml", "id: '1'\nname: Ann\nurl: https://ann.example/\ndate: 2021-08-26T12:00:00-04:00\nmessage: I *agree*.")
        .File("content/comments/a/2.yml", "id: '2'\nparent: '1'\nname: CM\ndate: 2021-08-26T13:00:00-04:00\nmessage: Good.");

    [Fact]
    public void Every_page_names_the_web_site_and_who_publishes_it()
    {
        var site = Site.Build();
        Assert.All(site.Urls.Where(url => url.EndsWith('/')), url =>
        {
            var web = Thing(site, url, "WebSite");
            Assert.Equal(("https://example.org/blog/#website", "https://example.org/blog/", "Show", "en"),
                (Of(web, "@id"), Of(web, "url"), Of(web, "name"), Of(web, "inLanguage")));
            var publisher = Thing(site, url, "Organization");
            Assert.Equal(Of(web.GetProperty("publisher"), "@id"), Of(publisher, "@id"));
            Assert.Equal(("Show", "https://example.org/blog/media/desk.svg"), (Of(publisher, "name"), Of(publisher, "logo")));
        });
        Assert.Equal("What it is.", Of(Thing(site, "/", "WebSite"), "description"));
    }

    [Theory]
    [InlineData("category: Israel News", "NewsArticle")]
    [InlineData("category: israel news", "NewsArticle")]
    [InlineData("category: Radio", "BlogPosting")]
    [InlineData("category: Radio\nnews: true", "NewsArticle")]
    [InlineData("category: Israel News\nnews: false", "BlogPosting")]
    public void A_post_is_news_when_its_category_is_or_its_author_says_so(string frontMatter, string type)
    {
        var site = new TestSite().Config("news_categories: [Israel News]").Post("2021-01-01-a", $"title: A\n{frontMatter}").Build();
        Assert.Equal("A", Of(Thing(site, "/2021/01/01/a/", type), "headline"));
    }

    [Fact]
    public void An_article_says_what_when_by_whom_and_where()
    {
        var article = Thing(Site.Build(), "/2021/08/26/a/", "NewsArticle");
        Assert.Equal("A </script> & B", Of(article, "headline"));
        Assert.Equal(("2021-08-26T00:00:00-04:00", "2021-09-01T00:00:00-04:00"), (Of(article, "datePublished"), Of(article, "dateModified")));
        Assert.Equal(("https://example.org/blog/2021/08/26/a/", "Short.", "Israel News"),
            (Of(article, "mainEntityOfPage"), Of(article, "description"), Of(article, "articleSection")));
        Assert.Equal("Iran", Assert.Single(article.GetProperty("keywords").EnumerateArray()).GetString());
        Assert.Equal(3, article.GetProperty("wordCount").GetInt32());
        var author = article.GetProperty("author");
        Assert.Equal(("Person", "CM", "https://example.org/blog/author/cm/"), (Of(author, "@type"), Of(author, "name"), Of(author, "url")));
        Assert.Equal("https://example.org/blog/#publisher", Of(article.GetProperty("publisher"), "@id"));
        Assert.Equal("https://example.org/blog/#website", Of(article.GetProperty("isPartOf"), "@id"));
    }

    [Fact]
    public void A_picture_names_whom_it_is_by()
    {
        var image = Thing(Site.Build(), "/2021/08/26/a/", "NewsArticle").GetProperty("image");
        Assert.Equal(
            ("ImageObject", "https://example.org/blog/media/desk.svg.1200.png", "1200 px", "630 px", "Seen.", "Bob"),
            (Of(image, "@type"), Of(image, "url"), Of(image, "width"), Of(image, "height"), Of(image, "caption"), Of(image, "creditText")));
    }

    [Fact]
    public void A_source_is_what_the_article_is_based_on_and_stands_on_the_page_too()
    {
        var site = Site.Build();
        var source = Thing(site, "/2021/08/26/a/", "NewsArticle").GetProperty("isBasedOn");
        Assert.Equal(("CreativeWork", "Jerusalem Post", "https://www.jpost.com/a", "2021-08-25T00:00:00-04:00"),
            (Of(source, "@type"), Of(source, "name"), Of(source, "url"), Of(source, "datePublished")));
        Assert.Equal(("Organization", "Jerusalem Post"),
            (Of(source.GetProperty("publisher"), "@type"), Of(source.GetProperty("publisher"), "name")));
        Assert.Equal(("Person", "Ann"), (Of(source.GetProperty("author"), "@type"), Of(source.GetProperty("author"), "name")));
        Assert.Equal("Jerusalem Post", site.Page("/2021/08/26/a/").QuerySelector(".source a[href='https://www.jpost.com/a']")!.TextContent);
        Assert.False(Thing(site, "/2021/08/27/b/", "BlogPosting").TryGetProperty("isBasedOn", out _));
    }

    [Fact]
    public void The_replies_are_counted_and_told_with_their_answers()
    {
        var article = Thing(Site.Build(), "/2021/08/26/a/", "NewsArticle");
        Assert.Equal(2, article.GetProperty("commentCount").GetInt32());
        var comment = Assert.Single(article.GetProperty("comment").EnumerateArray());
        Assert.Equal(("Comment", "I agree.", "2021-08-26T12:00:00-04:00"),
            (Of(comment, "@type"), Of(comment, "text").Trim(), Of(comment, "dateCreated")));
        Assert.Equal(("Ann", "https://ann.example/"),
            (Of(comment.GetProperty("author"), "name"), Of(comment.GetProperty("author"), "url")));
        Assert.Equal("Good.", Of(Assert.Single(comment.GetProperty("comment").EnumerateArray()), "text").Trim());
        Assert.Equal(0, Thing(Site.Build(), "/2021/08/27/b/", "BlogPosting").GetProperty("commentCount").GetInt32());
    }

    private static JsonElement Thing(BuiltSite site, string url, string type) =>
        Assert.Single(site.JsonLd(url), thing => Of(thing, "@type") == type);

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
