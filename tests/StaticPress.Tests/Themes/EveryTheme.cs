using StaticPress.Checking;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>What holds of each theme that the program carries. Pages are looked at in a browser under Browser/.</summary>
public sealed class EveryTheme
{
    [Theory]
    [MemberData(nameof(ThemedSites.All), MemberType = typeof(ThemedSites))]
    public void Nothing_is_wrong_with_it(string theme) => Assert.Empty(ThemeCheck.Run(new TestSite().Config($"theme: {theme}").Read()));

    [Theory]
    [MemberData(nameof(ThemedSites.All), MemberType = typeof(ThemedSites))]
    public void It_shows_all_that_the_blog_has(string theme)
    {
        var site = Gallery.In(theme).RealBlog;

        Assert.Equal(Gallery.RealBlog.Problems, site.Problems);
        Assert.Equal(WithoutSearch(Gallery.RealBlog), WithoutSearch(site));
        Assert.All(WithoutSearch(site), url => Assert.Single(site.Page(url).QuerySelectorAll("h1")));
    }

    [Theory]
    [MemberData(nameof(ThemedSites.All), MemberType = typeof(ThemedSites))]
    public void The_guide_names_it(string theme) =>
        Assert.Contains($"`{theme}`", Repository.ReadText("themes/README.md"), StringComparison.Ordinal);

    /// <summary>A theme without a script has no search.</summary>
    private static IEnumerable<string> WithoutSearch(BuiltSite site) => site.Urls
        .Where(url => url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal))
        .Where(url => !url.StartsWith("/search", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
