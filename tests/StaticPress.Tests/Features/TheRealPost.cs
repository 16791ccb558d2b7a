using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticPress.Tests.Support;
using VerifyXunit;

namespace StaticPress.Tests.Features;

/// <summary>The post that this project comes from, with every part that its page must have.</summary>
public sealed class TheRealPost
{
    private const string Url = "/2021/08/26/bennett-biden-intelligence-sharing-gap/";

    private static readonly Lazy<BuiltSite> Blog = new(() => TestSite.RealBlog());

    private static readonly Lazy<IHtmlDocument> Page = new(() => Blog.Value.Page(Url));

    [Fact]
    public void The_real_blog_has_no_mistakes_and_no_warnings() => Assert.Equal("", Blog.Value.Report);

    [Fact]
    public void The_breadcrumb_leads_from_home_over_the_category_to_the_title()
    {
        var way = One("nav[aria-label='Breadcrumb']");
        Assert.Equal(["Home", "Israel News", Title], way.QuerySelectorAll("li").Select(Text));
        Assert.Equal(["/", "/category/israel-news/", Url], way.QuerySelectorAll("a").Select(Href));
        Assert.Equal("page", way.QuerySelectorAll("a")[^1].GetAttribute("aria-current"));
    }

    [Fact]
    public void The_breadcrumb_is_told_to_search_engines_as_a_BreadcrumbList()
    {
        var list = Blog.Value.JsonLd(Url).Single(part => part.GetProperty("@type").GetString() == "BreadcrumbList");
        var steps = list.GetProperty("itemListElement").EnumerateArray().ToArray();
        Assert.Equal(["Home", "Israel News", Title], steps.Select(step => step.GetProperty("name").GetString()));
        Assert.Equal([1, 2, 3], steps.Select(step => step.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void Its_head_shows_category_title_initials_and_date()
    {
        var head = One("article > header");
        Assert.Equal("Israel News", Text(head.QuerySelector("a[href='/category/israel-news/']")!));
        Assert.Equal(Title, Text(Assert.Single(Page.Value.QuerySelectorAll("h1"))));
        Assert.Equal("CM", Text(head.QuerySelector("a[rel=author]")!));
        var date = head.QuerySelector("time")!;
        Assert.Equal("26/08/2021", Text(date));
        Assert.Equal("2021-08-26T00:00:00-04:00", date.GetAttribute("datetime"));
    }

    [Fact]
    public void Its_picture_has_words_for_who_cannot_see_it_a_caption_and_a_credit()
    {
        var figure = One("article > figure");
        var image = (IHtmlImageElement)figure.QuerySelector("img")!;
        Assert.True(Blog.Value.Has(image.GetAttribute("src")!));
        Assert.StartsWith("Drawing of two desks at night", image.AlternativeText, StringComparison.Ordinal);
        Assert.Equal((1600, 900), (image.DisplayWidth, image.DisplayHeight));
        var caption = figure.QuerySelector("figcaption")!;
        var credit = caption.QuerySelector(".credit")!;
        Assert.Equal("Coffee Mouth Scare Crow Show", Text(credit));
        credit.Remove();
        Assert.Equal("Two desks, one wire, and a gap in it.", Text(caption));
    }

    [Fact]
    public void Its_body_is_there_and_its_links_lead_to_the_other_posts()
    {
        var body = One(".article-body");
        Assert.StartsWith("Israel’s new prime minister, Naftali Bennett,", Text(body), StringComparison.Ordinal);
        Assert.Equal(["Why it mattered for the meeting", "How to read this"], body.QuerySelectorAll("h2")
            .Select(heading => heading.FirstChild!.TextContent));
        var links = body.QuerySelectorAll("a:not(.anchor)").Select(Href).ToArray();
        Assert.Equal(["/2025/09/07/how-this-blog-treats-its-sources/", "/2021/08/27/bennett-and-biden-meet-a-day-late/"], links);
        Assert.All(links, link => Assert.True(Blog.Value.Has(link)));
    }

    [Fact]
    public void Its_source_is_named_and_linked()
    {
        var source = One("aside[aria-label='Source']");
        Assert.StartsWith("Source: Jerusalem Post", Text(source), StringComparison.Ordinal);
        Assert.Equal("https://www.jpost.com/", Href(source.QuerySelector("a")!));
    }

    [Fact]
    public void Its_tags_lead_to_their_archives()
    {
        var tags = Page.Value.QuerySelectorAll("article a[rel=tag]");
        Assert.Equal(["Israel", "United States", "Iran"], tags.Select(Text));
        Assert.All(tags.Select(Href), link => Assert.True(Blog.Value.Has(link)));
    }

    [Fact]
    public void The_bio_box_tells_who_the_author_is_and_leads_to_the_archive()
    {
        var bio = One("aside[aria-label='About the author']");
        Assert.Contains("host of the Coffee Mouth Scare Crow Show and CEO of 452 Impact, Inc.", Text(bio), StringComparison.Ordinal);
        Assert.Equal(2, bio.QuerySelectorAll("blockquote").Length);
        Assert.Contains("For the wages of sin is death; but the gift of God is eternal life through Jesus Christ our Lord.", Text(bio), StringComparison.Ordinal);
        Assert.Contains("For God so loved the world, that he gave his only begotten Son,", Text(bio), StringComparison.Ordinal);
        Assert.NotNull(bio.QuerySelector("a[href='/archive/']"));
    }

    [Fact]
    public void The_posts_before_and_after_it_are_linked()
    {
        Assert.Equal("/2020/12/25/good-tidings-of-great-joy/", Href(One("a[rel=prev]")));
        Assert.Equal("/2021/08/27/bennett-and-biden-meet-a-day-late/", Href(One("a[rel=next]")));
    }

    [Fact]
    public void It_says_that_there_are_no_replies_and_takes_some()
    {
        var comments = One("section#replies");
        Assert.Contains("(0)", Text(comments.QuerySelector("h2")!), StringComparison.Ordinal);
        Assert.Contains("This post currently has no comments.", Text(comments), StringComparison.Ordinal);
        Assert.NotNull(comments.QuerySelector("form textarea[name=message]"));
    }

    [Fact]
    public void It_can_be_shared_and_rated()
    {
        Assert.NotEmpty(Page.Value.QuerySelectorAll("[data-share] a"));
        Assert.NotEmpty(Page.Value.QuerySelectorAll("#rate a, #rate input"));
    }

    [Fact]
    public void No_icon_leaves_a_word_in_the_text()
    {
        Assert.DoesNotContain(Page.Value.QuerySelectorAll("svg"), icon => Text(icon).Length > 0);
        Assert.DoesNotContain(Page.Value.QuerySelectorAll("svg"), icon => icon.GetAttribute("aria-hidden") != "true"
            && icon.GetAttribute("aria-label") is null);
        Assert.DoesNotContain("arrow_", Page.Value.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_code_carries_no_styles_for_code()
    {
        Assert.Empty(StylesForCode(Url));
        Assert.Single(StylesForCode("/2024/01/15/everything-a-post-can-hold/"));
    }

    [Fact]
    public async Task Its_page_reads_like_this() => await Verifier.Verify(PageOutline.Of(Blog.Value.Page(Url)), "html");

    private const string Title = "Bennett and Biden face an intelligence-sharing gap";

    private static IEnumerable<IElement> StylesForCode(string url) => Blog.Value.Page(url)
        .QuerySelectorAll("link[rel=stylesheet][href*='/code.']");

    private static IElement One(string selector) => Assert.Single(Page.Value.QuerySelectorAll(selector));

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Href(IElement link) => link.GetAttribute("href")!;
}
