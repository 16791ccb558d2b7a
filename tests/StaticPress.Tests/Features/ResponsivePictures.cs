using NetVips;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class ResponsivePictures
{
    private static readonly byte[] Phone = Noisy(900, 1200);

    private static TestSite Site(string config = "", string body = "![A pier](/media/pier.jpg)", string head = "") => new TestSite()
        .Config($"title: Harbour\nurl: https://harbour.example/blog/\n{config}")
        .File(new MemoryFile("content/media/pier.jpg", Phone))
        .Post("2024-01-02-a", $"title: A\n{head}", body);

    [Fact]
    public void A_browser_chooses_among_formats_and_widths_and_knows_the_shape_before_it_loads()
    {
        var site = Site("images: {widths: [300, 600], sizes: 90vw}").Build();
        Assert.Equal("", site.Report);
        var picture = site.Page("/2024/01/02/a/").QuerySelector(".prose picture")!;
        Assert.Equal(["image/avif", "image/webp"], picture.QuerySelectorAll("source").Select(source => source.GetAttribute("type")));
        Assert.Equal("/blog/media/pier.jpg.300.avif 300w, /blog/media/pier.jpg.600.avif 600w", picture.QuerySelector("source")!.GetAttribute("srcset"));
        Assert.All(picture.QuerySelectorAll("source"), source => Assert.Equal("90vw", source.GetAttribute("sizes")));
        var image = picture.QuerySelector("img")!;
        Assert.Equal(("900", "1200", "lazy", "A pier"),
            (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading"), image.GetAttribute("alt")));
        using var made = Image.NewFromBuffer(site.Bytes("/media/pier.jpg.300.webp"));
        Assert.Equal((300, 400), (made.Width, made.Height));
    }

    [Theory]
    [InlineData("width=300", "300", "400")]
    [InlineData("height=120", "90", "120")]
    [InlineData("width=50%", "50%", null)]
    [InlineData("width=30 height=30", "30", "30")]
    public void A_side_that_the_author_did_not_write_follows_from_the_other(string written, string width, string? height)
    {
        var image = Site(body: $"![A pier](/media/pier.jpg){{{written}}}").Build().Page("/2024/01/02/a/").QuerySelector(".prose img")!;
        Assert.Equal((width, height), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Fact]
    public void The_largest_is_the_pictures_own_width_and_nothing_is_enlarged()
    {
        var site = Site("images: {widths: [480, 800, 1200]}").Build();
        Assert.Equal(["480", "900"], site.Urls.Where(url => url.EndsWith(".avif", StringComparison.Ordinal))
            .Select(url => url.Split('.')[^2]));
    }

    [Fact]
    public void A_small_picture_stays_as_it_is()
    {
        var site = new TestSite().File(new MemoryFile("content/media/dot.png", Small()))
            .Post("2024-01-02-a", "title: A", "![Dot](/media/dot.png)").Build();
        Assert.Null(site.Page("/2024/01/02/a/").QuerySelector("picture"));
        Assert.Single(site.Urls, url => url.StartsWith("/media/", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_made_when_the_site_wants_none()
    {
        var site = Site("images: off").Build();
        Assert.Null(site.Page("/2024/01/02/a/").QuerySelector("picture"));
        Assert.Single(site.Urls, url => url.StartsWith("/media/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feed_shows_one_plain_picture_with_its_whole_address()
    {
        var html = Site(body: "Text.\n\n![A pier](/media/pier.jpg)").Build().Xml("/feed.xml")
            .Descendants("{http://purl.org/rss/1.0/modules/content/}encoded").Single().Value;
        Assert.Contains("src=\"https://harbour.example/blog/media/pier.jpg\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<source", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shared_is_cut_to_a_card_around_the_point_that_matters()
    {
        var page = Site(head: "image: {src: /media/pier.jpg, alt: A pier, focus: 30% 40%}").Build().Page("/2024/01/02/a/");
        Assert.Equal("https://harbour.example/blog/media/pier.jpg.1200x630-30-40.jpg", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("1200", page.QuerySelector("meta[property='og:image:width']")!.GetAttribute("content"));
        Assert.Equal("high", page.QuerySelector(".lead-figure picture img")!.GetAttribute("fetchpriority"));
    }

    [Fact]
    public void A_post_without_a_picture_gets_a_drawn_card_where_the_site_wants_them()
    {
        var site = Site("images: {cards: true}", "Text.").Build();
        Assert.Equal("https://harbour.example/blog/2024/01/02/a/card.png", site.Page("/2024/01/02/a/").QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        using var card = Image.NewFromBuffer(site.Bytes("/2024/01/02/a/card.png"));
        Assert.Equal((1200, 630), (card.Width, card.Height));
        Assert.DoesNotContain(Site("", "Text.").Build().Urls, url => url.EndsWith("card.png", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_that_leads_a_post_is_shared_as_a_picture_of_pixels()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\" fill=\"#c33\"/></svg>";
        var site = new TestSite().Config("url: https://harbour.example/").File("content/media/mark.svg", Drawing)
            .Post("2024-01-02-a", "title: A\nimage: {src: /media/mark.svg, alt: A mark}").Build();
        Assert.Equal("https://harbour.example/media/mark.svg.1200x630.png", site.Page("/2024/01/02/a/").QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.Equal("/media/mark.svg", site.Page("/2024/01/02/a/").QuerySelector(".lead-figure img")!.GetAttribute("src"));
        Assert.Contains("https://harbour.example/media/mark.svg.40.png", site.Text("/feed.xml"), StringComparison.Ordinal);
        using var shared = Image.NewFromBuffer(site.Bytes("/media/mark.svg.1200x630.png"));
        Assert.InRange(shared.Getpoint(600, 315)[0], 200, 208);
    }

    [Fact]
    public void A_film_of_pictures_goes_on_and_is_made_in_one_format()
    {
        var site = new TestSite()
            .File(new MemoryFile("content/media/film.gif", PhonePicture.AnimatedGif(600, 400).Concat(new byte[12_000]).ToArray()))
            .Post("2024-01-02-a", "title: A", "![Film](/media/film.gif)").Build();
        Assert.Equal(["image/webp"], site.Page("/2024/01/02/a/").QuerySelectorAll("picture source")
            .Select(source => source.GetAttribute("type")));
    }

    [Fact]
    public void A_picture_that_lies_is_planned_as_it_is_seen()
    {
        var site = new TestSite().File(new MemoryFile("content/media/phone.jpg", PhonePicture.Jpeg(1200, 900)))
            .Post("2024-01-02-a", "title: A", "![Phone](/media/phone.jpg)").Build();
        var image = site.Page("/2024/01/02/a/").QuerySelector("img[alt=Phone]")!;
        Assert.Equal(("1200", "900"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    /// <summary>With noise, since a flat picture is too small a file to be worth a variant.</summary>
    private static byte[] Noisy(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, mean: 128, sigma: 40, seed: 1).Cast(Enums.BandFormat.Uchar);
        using var picture = noise.Bandjoin([noise, noise]).Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.JpegsaveBuffer(q: 60);
    }

    private static byte[] Small()
    {
        using var dot = Image.Black(900, 20);
        return dot.PngsaveBuffer();
    }
}
