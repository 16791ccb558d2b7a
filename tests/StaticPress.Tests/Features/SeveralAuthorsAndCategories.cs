using System.Text.Json;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class SeveralAuthorsAndCategories
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Harbour Light\nurl: https://harbour.example/\nauthors:\n  ann: {name: Ann Pier, bio: Sails.}\n  bob: {name: Bob Quay, bio: Rows.}\nauthor: ann")
        .Post("2024-01-02-both", "title: Both\nauthors: [ann, bob]\ncategories: [News, World]")
        .Post("2024-01-03-one", "title: One\nauthor: bob\ncategory: World");

    private static readonly BuiltSite Built = Site.Build();

    [Fact]
    public void A_byline_names_each_of_them_and_so_do_the_boxes_below_the_text()
    {
        var page = Built.Page("/2024/01/02/both/");
        Assert.Equal("", Built.Report);
        Assert.Equal(["Ann Pier", "Bob Quay"], page.QuerySelectorAll(".byline-name").Select(name => name.TextContent.Trim()));
        Assert.Equal(["Ann Pier", "Bob Quay"], page.QuerySelectorAll(".bio-name").Select(name => name.TextContent.Trim()));
    }

    [Fact]
    public void A_post_stands_in_the_lists_of_each_author_and_each_category()
    {
        foreach (var address in new[] { "/author/ann/", "/author/bob/", "/category/news/", "/category/world/" })
        {
            Assert.Contains("Both", Built.Page(address).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("One", Built.Page("/author/ann/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_category_is_in_the_address_and_in_the_breadcrumb()
    {
        var site = Site.Config("permalinks: {post: '/:category/:slug/'}").Build();
        Assert.True(site.Has("/news/both/"));
        Assert.Equal(["Home", "News", "Both"], site.Page("/news/both/").QuerySelectorAll(".breadcrumb li")
            .Select(crumb => crumb.TextContent.Trim()));
    }

    [Fact]
    public void Feeds_name_all_of_them()
    {
        var rss = Built.Xml("/feed.xml").Descendants("item").Single(item => item.Element("title")!.Value == "Both");
        Assert.Equal(["Ann Pier", "Bob Quay"], rss.Elements("{http://purl.org/dc/elements/1.1/}creator").Select(creator => creator.Value));
        Assert.Equal(["News", "World"], rss.Elements("category").Select(category => category.Value));
        var atom = Built.Xml("/atom.xml").Descendants("{http://www.w3.org/2005/Atom}entry")
            .Single(entry => entry.Element("{http://www.w3.org/2005/Atom}title")!.Value == "Both");
        Assert.Equal(2, atom.Elements("{http://www.w3.org/2005/Atom}author").Count());
        using var json = JsonDocument.Parse(Built.Bytes("/feed.json"));
        Assert.Equal(2, json.RootElement.GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("title").GetString() == "Both").GetProperty("authors").GetArrayLength());
    }

    [Fact]
    public void Search_engines_read_a_list_of_authors()
    {
        var scripts = Built.Page("/2024/01/02/both/").QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => script.TextContent);
        Assert.Contains(scripts, text => text.Contains("\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Pier\"", StringComparison.Ordinal)
            && text.Contains("\"articleSection\":[\"News\",\"World\"]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("author: Ann Pier; Bob Quay", "Ann Pier", "Bob Quay")]
    [InlineData("author: Ann Pier, Bob Quay", "Ann Pier", "Bob Quay")]
    [InlineData("author: Pier, Ann", "Pier, Ann")]
    [InlineData("author: {name: Ann Pier, url: https://a.example/}", "Ann Pier")]
    [InlineData("authors:\n- name: Ann Pier\n- name: Bob Quay", "Ann Pier", "Bob Quay")]
    [InlineData("category: []\nauthor: Ann", "Ann")]
    public void Names_are_read_however_others_write_them(string head, params string[] names)
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\n" + head).Read();
        Assert.Equal(names, site.Plan.Site.Posts[0].Authors.Select(author => author.Name));
    }

    [Fact]
    public void Two_authors_whose_names_read_alike_have_a_list_each()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\nauthor: YuTengjing").Post("2024-01-03-b", "title: B\nauthor: 余腾靖").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("YuTengjing", site.Page("/author/yutengjing/").QuerySelector("h1")!.TextContent);
        Assert.Equal("余腾靖", site.Page("/author/yutengjing-2/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void One_author_in_several_spellings_is_one_and_told_once_a_spelling()
    {
        var site = new TestSite().Config("lists: {authors: true}").Post("2024-01-02-a", "title: A\nauthor: Ann Pier").Post("2024-01-03-b", "title: B\nauthor: ann-pier")
            .Post("2024-01-04-c", "title: C\nauthor: ann-pier").Build();
        Assert.Equal(
            "content/posts/2024-01-04-c.md(3,9): warning SP0404: The author 'Ann Pier' is also written 'ann-pier'. Spell it the same way everywhere.\n",
            site.Report);
        Assert.Equal(["C", "B", "A"], site.Page("/author/ann-pier/").QuerySelectorAll("main h2").Select(title => title.TextContent.Trim()));
    }
}
