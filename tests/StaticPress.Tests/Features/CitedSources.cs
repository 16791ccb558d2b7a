using StaticPress.Checking;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What stands in <c>cite=</c> is an address by HTML's rule, and the name of a book by habit.</summary>
public sealed class CitedSources
{
    [Theory]
    [InlineData("text")]
    [InlineData("Pride and Prejudice")]
    [InlineData("J.R.R. Tolkien")]
    [InlineData("")]
    public void Words_are_no_link(string cited)
    {
        var site = Site(cited);

        Assert.Equal("", site.Report);
        Assert.Empty(SiteCheck.Run(site.Blog, threads: 1).Problems);
    }

    [Theory]
    [InlineData("/no-such-page/")]
    [InlineData("no-such-post.md")]
    public void An_address_that_leads_nowhere_is_told(string cited)
    {
        Assert.Contains($"'{cited}'", Site(cited).Report, StringComparison.Ordinal);
    }

    private static BuiltSite Site(string cited) => new TestSite().Config("url: https://example.org/")
        .Post("2025-01-01-a", "title: A", $"<blockquote cite=\"{cited}\">Said.</blockquote>\n\n<p><del cite=\"{cited}\">Old</del> <ins cite='{cited}'>new</ins>.</p>").Build();
}
