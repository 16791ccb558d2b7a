using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Browser;

/// <summary>axe finds nothing to say against any kind of page, in either scheme, on a phone, a tablet and a desk.</summary>
[Collection(ChromiumTests.Name)]
public sealed class Accessibility(Chromium chromium)
{
    private static readonly int[] Widths = [375, 768, 1280];

    private const string Everything = """{ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] }""";

    /// <summary>What a scheme can change.</summary>
    private const string Colours = """{ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: ["violations"] }""";

    /// <summary>Read once for each page, where the package's own runner reads it again for each run.</summary>
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    [SkippableFact]
    public async Task Every_kind_of_page_of_the_blog_is_without_barriers()
    {
        var blog = Gallery.RealBlog;
        Assert.Empty(await Barriers(blog, PageKinds.Of(blog)));
    }

    [SkippableFact]
    public async Task So_is_a_site_that_reads_from_the_right()
    {
        var blog = Gallery.RightToLeft;
        Assert.Empty(await Barriers(blog, PageKinds.Of(blog)));
    }

    [SkippableFact]
    public async Task So_are_both_in_each_other_theme()
    {
        foreach (var site in Gallery.Themes.SelectMany(sites => new[] { sites.RealBlog, sites.RightToLeft })
            .Where(site => site != Gallery.RealBlog && site != Gallery.RightToLeft))
            Assert.Empty(await Barriers(site, PageKinds.Of(site)));
    }

    [SkippableTheory]
    [MemberData(nameof(ThemedSites.All), MemberType = typeof(ThemedSites))]
    public async Task So_are_the_components_of_texts(string theme)
    {
        var site = Gallery.Components(theme);
        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
        Assert.Empty(await Barriers(site, ["/2021/08/26/a/"]));
    }

    [SkippableFact]
    public async Task So_are_a_deep_thread_a_post_without_replies_and_a_closed_one()
    {
        Assert.Empty(await Barriers(Gallery.Conversation, Gallery.Conversations));
    }

    [SkippableFact]
    public async Task A_colour_too_pale_to_read_is_a_barrier()
    {
        var pale = new TestSite().Config("title: Show\nurl: https://example.org/\ntheme_settings: {accent: '#ffcc00'}").Post("2021-08-26-a", "title: A\ncategory: News").Build();
        Assert.Contains(await Barriers(pale, ["/"]), barrier => barrier.Contains("Light 375: color-contrast", StringComparison.Ordinal));
    }

    /// <summary>Two windows at once: the engine counts and measures on one processor for each.</summary>
    private async Task<IEnumerable<string>> Barriers(BuiltSite site, IReadOnlyList<string> urls)
    {
        var halves = urls.Chunk((urls.Count + 1) / 2).Select(half => BarriersOf(site, half));
        return (await Task.WhenAll(halves)).SelectMany(barriers => barriers);
    }

    private async Task<List<string>> BarriersOf(BuiltSite site, IReadOnlyList<string> urls)
    {
        await using var browsed = await BrowsedSite.Open(chromium, site,
            new BrowserNewContextOptions { ReducedMotion = ReducedMotion.Reduce });
        var barriers = new List<string>();
        foreach (var url in urls)
        {
            var page = await browsed.Go(url);
            await page.EvaluateAsync(Engine);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                foreach (var width in Widths)
                {
                    await page.SetViewportSizeAsync(width, 900);
                    var found = await page.EvaluateAsync<string[]>(
                        $"axe.run({(scheme == ColorScheme.Light ? Everything : Colours)}).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html)))");
                    barriers.AddRange(found.Select(barrier => $"{url} {scheme} {width}: {barrier}"));
                }
            }
        }

        return barriers;
    }
}
