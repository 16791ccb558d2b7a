using System.IO.Compression;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>What a reader's device has to load for a page, its styles and scripts included.</summary>
public sealed class Weight
{
    private const int Kilobyte = 1024;

    private static readonly BuiltSite Blog = Gallery.RealBlog;

    private static readonly IReadOnlyList<string> Posts =
        [.. Blog.Urls.Where(url => url.StartsWith("/20", StringComparison.Ordinal) && Blog.Page(url)
        .QuerySelector(".article") is not null)];

    [Fact]
    public void A_post_without_its_pictures_weighs_less_than_60_kilobytes_and_20_when_compressed()
    {
        Assert.NotEmpty(Posts);
        Assert.All(Posts, post =>
        {
            Assert.InRange(Parts(post).Sum(part => Blog.Bytes(part).Length), 1, 60 * Kilobyte);
            Assert.InRange(Parts(post).Sum(Compressed), 1, 20 * Kilobyte);
        });
    }

    /// <summary>The shortest post is a few lines long: its weight is that of all that stands around a post.</summary>
    [Fact]
    public void What_stands_around_a_post_leaves_a_long_article_its_room()
    {
        Assert.InRange(Posts.Min(post => Parts(post).Sum(part => Blog.Bytes(part).Length)), 1, 44 * Kilobyte);
        Assert.InRange(Posts.Min(post => Parts(post).Sum(Compressed)), 1, 15 * Kilobyte);
    }

    [Fact]
    public void The_home_page_weighs_less_than_30_kilobytes_when_compressed() =>
        Assert.InRange(Parts("/").Sum(Compressed), 1, 30 * Kilobyte);

    [Fact]
    public void The_scripts_of_a_post_weigh_less_than_6_kilobytes_when_compressed() =>
        Assert.InRange(Parts("/2024/06/09/replying-and-rating/").Where(part => part.EndsWith(".js", StringComparison.Ordinal))
            .Sum(Compressed), 1, 6 * Kilobyte);

    /// <summary>The page itself and every style and script that it names, those for paper included.</summary>
    private static IEnumerable<string> Parts(string url) =>
        Blog.Page(url).QuerySelectorAll("link[rel='stylesheet'], script[src]")
            .Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!).Prepend(url);

    private static int Compressed(string url)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Blog.Bytes(url));
        return (int)packed.Length;
    }
}
