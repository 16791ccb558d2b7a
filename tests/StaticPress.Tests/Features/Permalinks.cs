using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Permalinks
{
    [Theory]
    [InlineData("/:year/:month/:day/:slug/", "/2021/08/06/a-post/")]
    [InlineData("/:year/:month/:slug/", "/2021/08/a-post/")]
    [InlineData("/:category/:slug/", "/israel-news/a-post/")]
    [InlineData("/:category/:title/", "/israel-news/rain-at-last/")]
    [InlineData("/archives/:id/", "/archives/452/")]
    [InlineData("/:year/:slug.html", "/2021/a-post.html")]
    [InlineData("/:slug", "/a-post/")]
    [InlineData("/p-:id-:slug/", "/p-452-a-post/")]
    public void An_address_is_made_from_tokens(string pattern, string address)
    {
        var site = new TestSite().Config($"permalinks: {{post: \"{pattern}\"}}")
            .Post("2021-08-06-a-post", "title: Rain, at last\ncategory: Israel News\nwp_id: 452").Build();
        // That the date is another than the name's is told elsewhere.
        Assert.DoesNotContain(site.Problems, problem => problem.Code != ProblemCode.DatesDiffer);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Theory]
    [InlineData("", "/2021/08/06/slvm/", "/category/hdsvt/", "/tag/cafe/", "/author/tl-vn/", "/vdvt/")]
    [InlineData("slugs: ascii", "/2021/08/06/slvm/", "/category/hdsvt/", "/tag/cafe/", "/author/tl-vn/", "/vdvt/")]
    [InlineData("slugs: unicode", "/2021/08/06/שלום/", "/category/חדשות/", "/tag/café/", "/author/טל-בן/", "/אודות/")]
    public void Names_in_addresses_keep_their_script_where_the_site_says_so(string setting, string post, string category, string tag,
        string author, string page)
    {
        var site = new TestSite().Config($"lists: {{authors: true}}\n{setting}")
            .Post("2021-08-06-שלום", "title: A\ncategory: חדשות\ntags: [Café]\nauthor: טל בן")
            .Page("אודות", "title: About\ncategory: חדשות").Build();
        Assert.Empty(site.Problems);
        Assert.All([post, category, tag, author, page], address =>
            Assert.True(site.Has(address), $"{address}: {string.Join(' ', site.Urls)}"));
    }

    [Theory]
    [InlineData("", "/novosti/")]
    [InlineData("slugs: unicode", "/новости/")]
    public void A_list_of_the_sites_own_keeps_its_script_too(string setting, string address) =>
        Assert.True(new TestSite().Config($"lists: {{Новости: {{}}}}\n{setting}").Post("2024-01-02-a", "title: A").Build().Has(address));

    [Fact]
    public void How_a_site_spells_its_addresses_is_read_once_for_its_lists_too()
    {
        var site = new TestSite().Config("slugs: [unicode]\nlists: {новости: {posts: {category: News}}}").Post("2021-08-06-a", "title: A\ncategory: News").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has("/новости/"), string.Join(' ', site.Urls));
    }

    [Fact]
    public void A_title_in_the_address_and_signs_of_terms_keep_their_script_too()
    {
        var site = new TestSite().Config("slugs: unicode\npermalinks: {post: \"/:title/\"}")
            .Post("2021-08-06-a", "title: Über C++ und Öl\ntags: [Öl, Öl+]").Build();
        Assert.True(site.Has("/über-c-und-öl/"), string.Join(' ', site.Urls));
        Assert.True(site.Has("/tag/öl/") && site.Has("/tag/öl-plus/"), string.Join(' ', site.Urls));
    }

    [Fact]
    public void Other_letters_than_these_two_kinds_are_told()
    {
        var site = new TestSite().Config("slugs: utf8").Post("2021-08-06-a", "title: A").Build();
        Assert.Contains("'utf8' is not known in 'slugs'. Known are: ascii, unicode.", Assert.Single(site.Problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_without_category_or_number_still_has_an_address()
    {
        var site = new TestSite().Config("permalinks: {post: \"/:category/:id/\"}").Post("2021-08-06-a-post", "title: A").Build();
        Assert.True(site.Has("/uncategorized/a-post/"));
    }

    [Theory]
    [InlineData("2021-08-06-a-post", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021/2021-08-06-a-post", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06_a_post", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06", "title: A\ndate: 2021-08-06", "/2021/08/06/2021-08-06/")]
    [InlineData("a-post/index", "title: A\ndate: 2021-08-06", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06-a-post/index", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06-a-post", "title: A\nslug: other-words", "/2021/08/06/other-words/")]
    [InlineData("2021-08-06-a-post", "title: A\nslug: Foo_Bar.aspx", "/2021/08/06/Foo_Bar.aspx/")]
    [InlineData("2021-08-06-a-post", "title: A\nslug: שלום-עולם", "/2021/08/06/שלום-עולם/")]
    [InlineData("2021-08-06-a-post", "title: A\nslug: '%D7%A9%D7%9C%D7%95%D7%9D'", "/2021/08/06/שלום/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /2020/01/%E6%97%A5%E6%9C%AC/", "/2020/01/日本/")]
    [InlineData("2021-08-06-a-post", "title: A\ndate: 2020-01-02", "/2020/01/02/a-post/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /the-show/", "/the-show/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /the-show", "/the-show/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /the/show.html", "/the/show.html")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: the/show.html", "/the/show.html")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: the-show/", "/the-show/")]
    [InlineData("2021-08-06-a-post", "title: A\n\t  \npermalink: /the-show/\n  \t", "/the-show/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /בראשית/", "/בראשית/")]
    [InlineData("2021-08-06-בראשית", "title: A", "/2021/08/06/vrsyt/")]
    public void A_file_its_slug_and_its_date_make_the_address(string name, string frontMatter, string address)
    {
        var site = new TestSite().Post(name, frontMatter).Build();
        // That the date is another than the name's is told elsewhere.
        Assert.DoesNotContain(site.Problems, problem => problem.Code != ProblemCode.DatesDiffer);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Theory]
    [InlineData("Other Words", "/2021/08/06/other-words/")]
    [InlineData("../../evil", "/2021/08/06/evil/")]
    [InlineData("a/b", "/2021/08/06/a-b/")]
    [InlineData("'what?'", "/2021/08/06/what/")]
    [InlineData("nul", "/2021/08/06/nul/")]
    [InlineData("'100%25'", "/2021/08/06/100/")]
    public void A_slug_that_cannot_stand_in_an_address_is_changed_and_that_is_said(string slug, string address)
    {
        var site = new TestSite().Post("2021-08-06-a-post", $"title: A\nslug: {slug}").Build();
        if (slug == "nul") Assert.Contains("cannot be a file", site.Report, StringComparison.Ordinal);
        else Assert.True(site.Has(address), string.Join(' ', site.Urls));
        Assert.Contains(site.Problems, problem => problem.Place is { File: "content/posts/2021-08-06-a-post.md", Line: 3 });
    }

    [Theory]
    [InlineData("2020-01-01-My_Post-v1.0.aspx", "title: A", "/2020/My_Post-v1.0.aspx/")]
    [InlineData("2020-01-01-שלום", "title: A", "/2020/שלום/")]
    [InlineData("2020-01-01-a post", "title: A", "/2020/a-post/")]
    [InlineData("2020-01-01-a", "title: A\nslug: B_c", "/2020/B_c/")]
    [InlineData("2020-01-01-Big_News/index", "title: A", "/2020/Big_News/")]
    public void A_token_stands_for_the_name_of_the_file_as_it_is(string name, string frontMatter, string address)
    {
        var site = new TestSite().Config("permalinks: {post: \"/:year/:name/\"}").Post(name, frontMatter).Build();
        // That the date is another than the name's is told elsewhere.
        Assert.DoesNotContain(site.Problems, problem => problem.Code != ProblemCode.DatesDiffer);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Theory]
    [InlineData("/2020/%2e%2e/%2e%2e/a/")]
    [InlineData("/a%5Cb/")]
    [InlineData("/a%00b/")]
    [InlineData("/a%3Fb/")]
    [InlineData("/:year/:title/")]
    public void An_encoded_permalink_may_not_hide_what_an_open_one_may_not_hold(string permalink)
    {
        var site = new TestSite().Post("2020-01-01-a", $"title: A\npermalink: {permalink}").Build();
        Assert.Contains("is not an address inside the site", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_may_be_written_as_browsers_show_the_address()
    {
        var site = new TestSite().Post("2020-01-01-a", "title: A\npermalink: /2020/%E6%97%A5%E6%9C%AC/").Post("2020-01-02-b", "title: B", "[A](/2020/%E6%97%A5%E6%9C%AC/) and [A](/2020/日本/)").Build();
        Assert.Equal("", site.Report);
        Assert.EndsWith("/2020/%E6%97%A5%E6%9C%AC/", site.Page("/2020/日本/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_moved_is_told_by_the_old_address_and_the_new_one()
    {
        var blog = new TestSite()
            .Post("2020-01-01-My_Post", "title: A").Post("2020-01-02-b", "title: B").Post("2020-01-03-C", "title: C\nslug: c").Post("2020-01-04-D_d", "title: D").Post("2020-01-05-e", "title: E\npermalink: /e/")
            .File("content/published-urls.txt", "/2020/01/04/d-d/ content/posts/2020-01-04-D_d.md\n/e-before/ content/posts/2020-01-05-e.md\n").Read();
        Assert.Equal(
            ["/2020/01/01/My_Post/ -> /2020/01/01/my-post/", "/e-before/ -> /e/"],
            MovedPost.Of(blog.Plan, blog.History).Select(moved => $"{moved.Before} -> {moved.Now}"));
    }

    [Theory]
    [InlineData("about", "title: A", "/about/")]
    [InlineData("about", "title: A\nslug: Über_uns", "/Über_uns/")]
    [InlineData("about/team", "title: A", "/about/team/")]
    [InlineData("about/index", "title: A", "/about/")]
    [InlineData("Über uns", "title: A", "/uber-uns/")]
    [InlineData("about", "title: A\nslug: us", "/us/")]
    [InlineData("about", "title: A\npermalink: /about.html", "/about.html")]
    public void A_page_stands_where_its_file_does(string name, string frontMatter, string address)
    {
        var site = new TestSite().Page(name, frontMatter).Build();
        // That the date is another than the name's is told elsewhere.
        Assert.DoesNotContain(site.Problems, problem => problem.Code != ProblemCode.DatesDiffer);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Fact]
    public void The_day_in_an_address_is_the_sites_own()
    {
        var site = new TestSite().Config("time_zone: Asia/Jerusalem").Post("a", "title: A\ndate: 2021-08-26T22:30:00Z").Build();
        Assert.True(site.Has("/2021/08/27/a/"));
    }

    [Fact]
    public void Links_to_a_file_lead_to_its_address_wherever_that_is()
    {
        var site = new TestSite()
            .Page("about", "title: About", "[1](../posts/2021/2021-08-26-a%20b.md) [2](<../posts/2021/2021-08-26-a b.md#part>) [3][ref] ![4](our%20logo.png)\n\n[ref]: ../posts/2021/2021-08-26-a%20b.md?x=1#part \"Title\"")
            .Post("2021/2021-08-26-a b", "title: A\npermalink: /elsewhere/", "## Part\n\n[5](#part) [6](../../pages/about.md) [7](/about)")
            .File("content/pages/our logo.png", "x").Build();
        Assert.Equal(["/elsewhere/", "/elsewhere/#part", "/elsewhere/?x=1#part"], Links(site, "/about/"));
        Assert.Equal(["#part", "/about/", "/about/"], Links(site, "/elsewhere/"));
        Assert.Equal("/our%20logo.png", site.Page("/about/").QuerySelector("main img")!.GetAttribute("src"));
        Assert.True(site.Has("/our logo.png"));
    }

    private static IEnumerable<string?> Links(BuiltSite site, string url) =>
        site.Page(url).QuerySelectorAll("main .prose a:not(.anchor)").Where(link => link.TextContent.Length == 1)
            .Select(link => link.GetAttribute("href"));
}
