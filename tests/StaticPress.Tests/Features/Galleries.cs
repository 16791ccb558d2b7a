using AngleSharp.Dom;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Galleries
{
    private static string Drawing(int width, int height) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><rect width=\"{width}\" height=\"{height}\"/></svg>";

    private static BuiltSite Built(string body, string config = "") => new TestSite()
        .Config($"title: Harbour\nurl: https://harbour.example/blog/\n{config}")
        .File("content/media/pier.svg", Drawing(600, 400))
        .File("content/media/crane.svg", Drawing(300, 400))
        .File("content/media/boat.svg", Drawing(810, 450))
        .File("content/media/badge.svg", Drawing(90, 20))
        .File("content/media/bell.mp3", "x")
        .Post("2024-01-02-a", "title: A", body)
        .Build();

    private static IElement Prose(string body, string config = "") => Built(body, config).Page("/2024/01/02/a/").QuerySelector(".prose")!;

    [Theory]
    [InlineData("![Pier](/media/pier.svg \"The pier. (credit: CM)\") ![Crane](/media/crane.svg)")]
    [InlineData("![Pier](/media/pier.svg \"The pier. (credit: CM)\")\n![Crane](/media/crane.svg)")]
    [InlineData("![Pier](/media/pier.svg \"The pier. (credit: CM)\")  \n![Crane](/media/crane.svg)")]
    [InlineData("- ![Pier](/media/pier.svg \"The pier. (credit: CM)\")\n- ![Crane](/media/crane.svg)")]
    [InlineData("* ![Pier](/media/pier.svg \"The pier. (credit: CM)\")\n\n* ![Crane](/media/crane.svg)")]
    public void Several_pictures_alone_in_a_paragraph_or_a_list_stand_in_a_grid_with_their_captions(string body)
    {
        var gallery = Assert.Single(Prose($"Words.\n\n{body}\n\nWords.").QuerySelectorAll(".gallery"));
        Assert.Equal(["shape-3x2", "shape-3x4"], gallery.Children.Select(figure => figure.ClassName));
        Assert.Equal("The pier. CM", gallery.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("CM", gallery.QuerySelector("figcaption > small.credit")!.TextContent);
        Assert.Single(gallery.QuerySelectorAll("figcaption"));
        Assert.Equal(["Pier", "Crane"], gallery.QuerySelectorAll("figure img").Select(image => image.GetAttribute("alt")));
        Assert.All(gallery.QuerySelectorAll("img"), image => Assert.NotNull(image.GetAttribute("width")));
    }

    [Fact]
    public void Each_leads_to_itself_so_that_it_is_seen_large_without_a_script_too()
    {
        var links = Prose("![Pier](/media/pier.svg) ![](/media/crane.svg){role=presentation} ![Boat](/media/boat.svg)").QuerySelectorAll(".gallery a");
        Assert.Equal(["/blog/media/pier.svg", "/blog/media/boat.svg"], links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.Equal("zoom-link", link.ClassName));
    }

    [Fact]
    public void A_link_of_the_author_s_own_stays_and_one_to_the_picture_itself_is_the_same_as_none()
    {
        var links = Prose("[![Pier](/media/pier.svg)](https://example.org/) [![Boat](/media/boat.svg)](/media/boat.svg)").QuerySelectorAll(".gallery a");
        Assert.Equal(["https://example.org/", "/blog/media/boat.svg"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal(["", "zoom-link"], links.Select(link => link.ClassName ?? ""));
    }

    [Theory]
    [InlineData("![Pier](/media/pier.svg)")]
    [InlineData("- ![Pier](/media/pier.svg)")]
    [InlineData("See ![Pier](/media/pier.svg) ![Boat](/media/boat.svg)")]
    [InlineData("![Pier](/media/pier.svg) and ![Boat](/media/boat.svg)")]
    [InlineData("- ![Pier](/media/pier.svg) The pier\n- ![Boat](/media/boat.svg) The boat")]
    [InlineData("1. ![Pier](/media/pier.svg)\n2. ![Boat](/media/boat.svg)")]
    [InlineData("![Badge](/media/badge.svg) ![Badge](/media/badge.svg)")]
    [InlineData("![Build](https://badges.example/a.svg) ![Tests](https://badges.example/b.svg)")]
    [InlineData("![Pier](/media/pier.svg){width=200} ![Boat](/media/boat.svg)")]
    [InlineData("![Pier](/media/pier.svg) ![Bell](/media/bell.mp3)")]
    [InlineData("| A | B |\n|---|---|\n| ![Pier](/media/pier.svg) ![Boat](/media/boat.svg) | b |")]
    public void One_picture_pictures_among_words_badges_steps_and_pictures_with_a_width_are_no_gallery(string body)
    {
        Assert.Empty(Prose(body).QuerySelectorAll(".gallery"));
    }

    [Fact]
    public void What_the_author_names_can_be_styled()
    {
        var gallery = Prose("![Pier](/media/pier.svg){#pier .large} ![Boat](/media/boat.svg)").QuerySelector(".gallery")!;
        Assert.Equal("pier", gallery.Children[0].Id);
        Assert.Equal(["shape-3x2", "large"], gallery.Children[0].ClassList);
    }

    [Fact]
    public void A_feed_shows_one_after_the_other()
    {
        var site = Built("Words.\n\n![Pier](/media/pier.svg \"The pier.\") ![Boat](/media/boat.svg)");
        var html = site.Xml("/feed.xml").Descendants("{http://purl.org/rss/1.0/modules/content/}encoded").Single().Value;
        Assert.DoesNotContain("gallery", html, StringComparison.Ordinal);
        Assert.DoesNotContain("zoom", html, StringComparison.Ordinal);
        Assert.Contains("<figure><img src=\"https://harbour.example/blog/media/pier.svg\"", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>The pier.</figcaption>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_missing_is_told_as_anywhere()
    {
        Assert.Contains("content/posts/2024-01-02-a.md(4,31): error", Built("![Pier](/media/pier.svg) ![B](/media/boot.svg)").Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Browsers_are_told_how_wide_a_picture_of_a_gallery_stands()
    {
        var pier = new MemoryFile("content/media/pier.jpg", PhonePicture.Jpeg(1200, 800, orientation: 1));
        var site = new TestSite().Config("images: {sizes: 90vw, gallery_sizes: 40vw}").File(pier)
            .File("content/media/boat.svg", Drawing(810, 450))
            .Post("2024-01-02-a", "title: A", "![Pier](/media/pier.jpg)\n![Boat](/media/boat.svg)\n\n![Pier](/media/pier.jpg)").Build();
        Assert.Equal(["40vw", "90vw"], site.Page("/2024/01/02/a/").QuerySelectorAll(".prose source[type='image/avif']")
            .Select(source => source.GetAttribute("sizes")));
    }

    [Theory]
    [InlineData("30% 40%", "focus-x-30 focus-y-40")]
    [InlineData("50% 96%", "focus-y-100")]
    [InlineData("50% 50%", "")]
    [InlineData("0% 50%", "focus-x-0")]
    public void A_lead_picture_is_cut_around_the_point_that_matters_where_lists_cut_it(string focus, string names)
    {
        var site = new TestSite().File("content/media/pier.svg", Drawing(600, 400))
            .Post("2024-01-02-a", $"title: A\nimage: {{src: /media/pier.svg, alt: Pier, focus: {focus}}}", "Words.").Build();
        Assert.Equal(names, site.Page("/").QuerySelector(".lead-media img")!.ClassName ?? "");
        var rules = site.Text(site.Urls.Single(url => url.StartsWith("/assets/list.", StringComparison.Ordinal)));
        Assert.All(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), name =>
            Assert.Contains($".{name}{{", rules, StringComparison.Ordinal));
    }
}
