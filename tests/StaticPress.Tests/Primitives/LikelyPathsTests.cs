using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Primitives;

/// <summary>What was probably meant, of thousands: rather nothing than something else.</summary>
public sealed class LikelyPathsTests
{
    [Theory]
    [InlineData("/archve/", "/archive/", "/archive/")]
    [InlineData("/Archive/", "/archive/", "/archive/")]
    [InlineData("/images/shows/coder.png", "/media/images/shows/coder.png", "/media/images/shows/coder.png")]
    [InlineData("/2021/08/26/my-post-titel/", "/2021/08/26/my-post-title/", "/2021/08/26/my-post-title/")]
    [InlineData("/2004/hello.html", "/2004/01/02/hello/", "/2004/01/02/hello/")]
    [InlineData("/media/cover.jpg", "/media/cover.png", "/media/cover.png")]
    [InlineData("/catgory/news/", "/category/news/", "/category/news/")]
    [InlineData("/author/sam-albers/", "/author/salix-dubois/", null)]
    [InlineData("content/posts/x/charts.js", "content/posts/x/index.md", null)]
    [InlineData("/episode/12/", "/episode/13/", null)]
    [InlineData("2024-01-03-b.md", "2024-01-02-a.md", null)]
    [InlineData("/", "/a/", null)]
    public void It_is_found_or_nothing_is_said(string wanted, string there, string? found) =>
        Assert.Equal(found, new LikelyPaths([there]).Nearest(wanted));

    [Fact]
    public void Where_two_folders_have_a_file_of_that_name_neither_is_meant() =>
        Assert.Null(new LikelyPaths(["/2020/picture.png", "/2021/picture.png"]).Nearest("/old/picture.png"));

    [Fact]
    public void A_name_of_any_length_is_looked_for_in_no_time() =>
        Assert.Null(new LikelyPaths(["/" + new string('a', 100_000)]).Nearest("/" + new string('b', 100_000) + "/c"));

    [Fact]
    public void Two_thousand_wrong_links_among_twenty_thousand_addresses_take_less_than_seconds()
    {
        var likely = new LikelyPaths(Enumerable.Range(0, 20_000).Select(number => $"/2020/01/01/the-harbor-news-of-day-{number}/"));
        var watch = new OwnTime();
        for (var number = 0; number < 2000; number++) likely.Nearest($"/2020/01/01/the-harbour-mews-of-day-{number}/");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }
}
