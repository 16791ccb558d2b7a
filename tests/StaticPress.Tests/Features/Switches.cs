using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What a site does not want, and where it wants the rest.</summary>
public sealed class Switches
{
    private static readonly TestSite Site = new TestSite()
        .Post("2025-01-01-a", "title: A\ncategory: News\ntags: [Iran]\nauthor: Ann Lee", "## Why\n\n```json\n{\"a\": 1}\n```")
        .Post("2025-01-02-b", "title: B\nauthor: Bob Lee");

    [Theory]
    [InlineData("lists: {archive: false}", "/archive/ /archive/2025/ /archive/2025/01/")]
    [InlineData("lists: {authors: false}", "/author/ann-lee/ /author/bob-lee/")]
    [InlineData("lists: {categories: {overview: false}}", "/categories/")]
    [InlineData("lists: {tags: {overview: false}}", "/tags/")]
    [InlineData("lists: {categories: false}", "/categories/ /category/news/ /category/news/feed.xml")]
    [InlineData("lists: {categories: {from: 2}}", "/category/news/ /category/news/feed.xml")]
    [InlineData("lists: {tags: false}", "/tag/iran/ /tags/")]
    [InlineData("lists: {archive: {months: false}}", "/archive/2025/01/")]
    [InlineData("feeds: false", "/feed.xml /atom.xml /feed.json /category/news/feed.xml /feed/")]
    [InlineData("feeds: {formats: [rss]}", "/atom.xml /feed.json")]
    [InlineData("feeds: {formats: [json, atom]}", "/feed.xml")]
    [InlineData("robots: false", "/robots.txt")]
    public void What_is_switched_off_is_not_there_and_nothing_leads_to_it(string config, string absent)
    {
        var (before, site) = (Site.Build(), Site.Config(config).Build());
        Assert.Equal("", site.Report);
        Assert.All(absent.Split(' '), url => Assert.True(before.Has(url) && !site.Has(url), url));
        Assert.Equal(absent.Split(' ').Order(StringComparer.Ordinal), before.Urls.Except(site.Urls).Order(StringComparer.Ordinal));
        Assert.All(site.Urls.Where(url => url.EndsWith('/')), url =>
            Assert.All(site.Page(url).QuerySelectorAll("[href]"), link =>
            {
                Assert.DoesNotContain(link.GetAttribute("href")!, absent.Split(' '));
                Assert.NotEqual("", link.GetAttribute("href"));
            }));
    }

    [Fact]
    public void A_tag_of_fewer_posts_than_the_site_asks_for_is_a_word_and_has_no_page()
    {
        var site = new TestSite().Config("lists: {tags: {from: 2}}\nfeeds: {tags: true}")
            .Post("2025-01-01-a", "title: A\ntags: [Iran, Rain]").Post("2025-01-02-b", "title: B\ntags: [Iran]").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has("/tag/iran/") && site.Has("/tag/iran/feed.xml"));
        Assert.DoesNotContain(site.Urls, url => url.StartsWith("/tag/rain/", StringComparison.Ordinal));
        Assert.Equal(["/tag/iran/", null], site.Page("/2025/01/01/a/").QuerySelectorAll(".tags li")
            .Select(tag => tag.QuerySelector("a")?.GetAttribute("href")));
        Assert.Equal(["/tag/iran/"], site.Page("/tags/").QuerySelectorAll(".chips a").Select(tag => tag.GetAttribute("href")));
    }

    [Fact]
    public void A_tag_without_a_page_is_no_link_in_the_plain_theme_either()
    {
        var site = new TestSite().Config("theme: plain\nlists: {tags: {from: 2}}").Post("2025-01-01-a", "title: A\ntags: [Iran]").Build();
        Assert.Equal("", site.Report);
        Assert.Empty(site.Page("/2025/01/01/a/").QuerySelectorAll("a[href='']"));
        Assert.Contains("Tags: Iran", site.Page("/2025/01/01/a/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_tags_stand_in_an_index_by_letters()
    {
        var site = new TestSite().Config("theme_settings: {letters_from: 4}").Post("2025-01-01-a", "title: A\ntags: [rain, Radio, 42, שלום, élan]").Build();
        Assert.Equal("", site.Report);
        var page = site.Page("/tags/");
        Assert.Equal(["#", "R", "É", "ש"], page.QuerySelectorAll("h2").Select(letter => letter.TextContent).Order(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("nav.chips a"), letter =>
            Assert.Equal(letter.TextContent, page.QuerySelector(letter.GetAttribute("href")!)!.TextContent));
        Assert.Equal(5, page.QuerySelectorAll(".chips-large a[href^='/tag/']").Length);
    }

    [Theory]
    [MemberData(nameof(ThemedSites.All), MemberType = typeof(ThemedSites))]
    public void A_year_without_pages_of_its_months_names_its_posts_itself(string theme)
    {
        var site = Site.Config($"theme: {theme}\nlists: {{archive: {{months: false}}}}").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(["/2025/01/02/b/", "/2025/01/01/a/"], site.Page("/archive/2025/").QuerySelectorAll("main a[href^='/2025/']")
            .Select(post => post.GetAttribute("href")).Distinct());
    }

    [Theory]
    [InlineData("home: {page_size: 2}", "/page/2/", "")]
    [InlineData("home: {page_size: 0}", "", "/page/2/")]
    [InlineData("categories: {page_size: 2}", "/category/news/page/2/", "/category/news/page/3/")]
    [InlineData("categories: {page_size: 0}", "", "/category/news/page/2/")]
    [InlineData("tags: {page_size: 2}", "/tag/iran/page/2/", "")]
    [InlineData("authors: {page_size: 0}", "/author/ann/", "/author/ann/page/2/")]
    public void Each_list_is_cut_into_pages_of_its_own_size_or_not_at_all(string list, string there, string absent)
    {
        var site = Enumerable.Range(1, 3).Aggregate(new TestSite().Config($"page_size: 1\nlists: {{{list}}}")
            .Post("2024-01-01-z", "title: Z\nauthor: Bob"),
            (site, day) => site.Post($"2025-01-0{day}-p{day}", $"title: P{day}\ncategory: News\ntags: [Iran]\nauthor: Ann")).Build();
        Assert.Equal("", site.Report);
        if (there.Length > 0) Assert.True(site.Has(there), there);
        if (absent.Length > 0) Assert.False(site.Has(absent), absent);
    }

    [Theory]
    [MemberData(nameof(ThemedSites.All), MemberType = typeof(ThemedSites))]
    public void The_newest_posts_move_and_a_page_of_the_author_s_own_is_the_home_page(string theme)
    {
        var site = Site.Config($"theme: {theme}\nurl: https://example.org/\npage_size: 1\npermalinks: {{home: /blog/}}\nmenu: [{{title: Blog, url: /blog/}}]").Page("index", "title: Welcome").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(["Welcome", "Latest posts"],
            [site.Page("/").QuerySelector("h1")!.TextContent.Trim(), site.Page("/blog/").Title!.Split(" – ")[0]]);
        Assert.Equal("/blog/page/2/", site.Page("/blog/").QuerySelector("a[rel~='next'], link[rel='next']")!.GetAttribute("href"));
        Assert.False(site.Has("/page/2/"));
        Assert.NotNull(site.Page("/blog/").QuerySelector("a[href='/blog/'][aria-current]"));
    }

    [Fact]
    public void Without_the_newest_posts_there_is_the_page_alone()
    {
        var site = Site.Config("lists: {home: false}").Page("index", "title: Welcome").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("Welcome", site.Page("/").QuerySelector("h1")!.TextContent.Trim());
        Assert.False(site.Has("/page/2/"));
    }

    [Fact]
    public void Signs_stay_as_they_were_typed_where_the_site_wants_no_smart_punctuation()
    {
        var site = new TestSite().Config("markdown: {smart_punctuation: false}")
            .Post("2025-01-01-a", "title: He said \"no\"\ndescription: It's -- so", "# He said \"no\"\n\n\"Yes,\" she said -- 'no' ...").Build();
        Assert.Equal("", site.Report);
        Assert.Contains("<p>&quot;Yes,&quot; she said -- 'no' ...</p>", site.Text("/2025/01/01/a/"), StringComparison.Ordinal);
        Assert.Equal("He said \"no\"", site.Page("/2025/01/01/a/").QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("It's -- so", site.Page("/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_without_colours_and_headings_without_links()
    {
        var page = Site.Config("markdown: {code_colours: false, heading_anchors: false}").Build().Page("/2025/01/01/a/");
        Assert.Empty(page.QuerySelectorAll("pre span, a.anchor"));
        Assert.NotEmpty(Site.Build().Page("/2025/01/01/a/").QuerySelectorAll("pre span, a.anchor"));
    }

    [Fact]
    public void Search_engines_are_told_of_no_lists_when_the_site_says_so()
    {
        var map = Site.Config("url: https://example.org/\nlists: {sitemap: false}").Build().Xml("/sitemap.xml");
        Assert.Equal(["https://example.org/", "https://example.org/2025/01/01/a/", "https://example.org/2025/01/02/b/"],
            map.Root!.Elements().Select(page => page.Elements().First().Value));
    }

    [Fact]
    public void A_blog_of_one_author_has_no_second_copy_of_its_home_page()
    {
        var site = new TestSite().Config("authors: {ann: {name: Ann}}").Post("2025-01-01-a", "title: A").Build();
        Assert.Equal("/", site.Page("/author/ann/").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("/", site.Page("/2025/01/01/a/").QuerySelector("a[rel=author]")!.GetAttribute("href"));
        Assert.DoesNotContain("/author/ann/", site.Text("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_without_a_page_for_what_moved_is_not_asked_for_one_that_nobody_wished()
    {
        var site = new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "name: mine\n").File("themes/mine/layouts/post.html", "{{ post.title }}")
            .Post("2025-01-01-a", "title: A").Build();
        Assert.DoesNotContain(site.Urls, url => url.StartsWith("/author/", StringComparison.Ordinal));
        Assert.DoesNotContain("redirect", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lists: {authors: true}")]
    [InlineData("feeds: {authors: true}")]
    public void But_it_has_when_it_says_so(string config) => Assert.Equal("Ann Lee",
        new TestSite().Config(config).Post("2025-01-01-a", "title: A\nauthor: Ann Lee").Build().Page("/author/ann-lee/")
            .QuerySelector("h1")!.TextContent);

    [Fact]
    public void A_page_of_the_authors_own_stands_where_the_list_was() => Assert.Equal("All of Ann",
        new TestSite().Config("authors: {ann: {name: Ann}}").Post("2025-01-01-a", "title: A").Page("author/ann", "title: All of Ann").Build()
            .Page("/author/ann/").QuerySelector("h1")!.TextContent);

    [Fact]
    public void Lists_move_to_the_addresses_that_permalinks_give_them()
    {
        var site = Site.Config("page_size: 1\npermalinks: {category: '/topics/:slug/', tag: '/t/:slug/', author: '/by/:slug/', year: '/:year/', month: '/:year/:month/', page: 'p:number/', feed: rss.xml}").Build();
        Assert.Equal("", site.Report);
        Assert.All((string[])["/topics/news/", "/topics/news/rss.xml", "/t/iran/", "/by/ann-lee/", "/2025/", "/2025/01/", "/p2/"], url =>
            Assert.True(site.Has(url), url));
        Assert.Equal("/topics/news/", site.Page("/2025/01/01/a/").QuerySelector(".kicker a")!.GetAttribute("href"));
        Assert.Equal("/p2/", site.Page("/").Head!.QuerySelector("link[rel=next]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("category: /topics/", "site.yml(1,24): error SP0204: '/topics/' is not a permalink for 'category'. Write it like the usual one, /category/:slug/.")]
    [InlineData("tag: ':slug/'", "'tag'. Write it like the usual one, /tag/:slug/.")]
    [InlineData("page: '/page/:number/'", "'page'. Write it like the usual one, page/:number/.")]
    [InlineData("month: '/:year/:mont/'", "'month'. Write it like the usual one, /archive/:year/:month/.")]
    [InlineData("feed: feed", "'feed'. Write it like the usual one, feed.xml.")]
    public void A_permalink_that_cannot_be_is_told(string permalink, string expected) =>
        Assert.Contains(expected, Site.Config($"permalinks: {{{permalink}}}").Build().Report, StringComparison.Ordinal);
}
