using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What 'gone' and 'moved' write is a site that builds.</summary>
public sealed class GoneAndMoved : IDisposable
{
    private readonly TemporaryFolder _blog = new TemporaryFolder()
        .Write("site.yml", "title: Show\nredirects:\n  /old/: /about/\n")
        .Write("content/pages/about.md", "---\ntitle: About\n---\nText.")
        .Write("content/posts/2024-01-02-a.md", "---\ntitle: A\ncategory: World News\n---\nText.")
        .Write("content/published-urls.txt", "/2024/01/02/a/ content/posts/2024-01-02-a.md\n/about/ content/pages/about.md\n/category/news/\n/category/news/feed.xml\n");

    public void Dispose() => _blog.Dispose();

    [Theory]
    [InlineData("/category/news/")]
    [InlineData("/category/news")]
    public void A_list_that_is_gone_takes_its_feed_with_it(string written)
    {
        Assert.Equal("""
            site.yml says now that /category/news/ is gone.
            site.yml says now that /category/news/feed.xml is gone.

            """, Run(0, "gone", written).Stdout, ignoreLineEndingDifferences: true);
        Assert.Equal("", Run(0, "check").Stderr);
    }

    [Theory]
    [InlineData("gone:\n  # A remark.\n  - /category/news\n  - /category/news/feed.xml\n  - /else/\n", "gone:\n  # A remark.\n  - /else/\n")]
    [InlineData("gone: [/category/news/, /category/news/feed.xml, /else/]\n", "gone: [/else/]\n")]
    [InlineData("gone: [/category/news/, /category/news/feed.xml]\n", "")]
    [InlineData("gone: /category/news/\n", "")]
    [InlineData("", "")]
    public void What_moved_is_not_gone(string before, string after)
    {
        _blog.Write("site.yml", $"{before}title: Show\n");
        Run(0, "moved", "/category/news", "/category/world-news/");
        Assert.StartsWith($"{after}title: Show\nredirects:\n", _blog.Read("site.yml"), StringComparison.Ordinal);
        Assert.Equal("", Run(0, "check").Stderr);
    }

    [Fact]
    public void What_is_led_on_cannot_be_gone_as_well()
    {
        var before = _blog.Read("site.yml");
        Assert.Equal("staticpress: site.yml(3,3) leads from /old/ to /about/. Take that line out first.", Run(1, "gone", "/old/").Stderr.Trim());
        Assert.Equal(before, _blog.Read("site.yml"));
    }

    private (int ExitCode, string Stdout, string Stderr) Run(int exitCode, params string[] arguments)
    {
        var run = CommandRun.In(_blog, [.. arguments, "--now", "2027-01-01T00:00:00Z"]);
        Assert.True(run.ExitCode == exitCode, $"{run.ExitCode}: {run.Stdout}{run.Stderr}");
        return (run.ExitCode, run.Stdout, run.Stderr);
    }
}
