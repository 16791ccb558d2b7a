using StaticPress.Config;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class BasePaths
{
    [Theory]
    [InlineData("")]
    [InlineData("/blog")]
    [InlineData("/a/b")]
    public void No_address_of_the_real_blog_is_broken_or_leaves_the_base_path(string basePath)
    {
        var site = TestSite.RealBlog(new BuildOptions(TestSite.Moment, Crawl.BaseUrl(basePath)));

        var (followed, faults) = Crawl.Of(site, basePath);

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.True(followed > 3000, $"Only {followed} addresses were followed.");
    }

    [Theory]
    [InlineData("<a href=\"/nowhere/\">")]
    [InlineData("<img srcset=\"/media/no.png 2x\" alt=\"\">")]
    [InlineData("<a href=\"#nothing\">")]
    [InlineData("<p style=\"background:url(/no.png)\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/nowhere/\">")]
    public void The_crawl_sees_what_is_broken(string html)
    {
        var site = new TestSite()
            .Config($"url: {Crawl.BaseUrl("/blog")}")
            .Post("2021-08-26-a", "title: A")
            .File("themes/coffee/partials/footer.html", html)
            .Build();

        Assert.NotEmpty(Crawl.Of(site, "/blog").Faults);
    }
}
