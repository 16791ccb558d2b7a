using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class AddressesOfOtherGenerators
{
    [Theory]
    [InlineData("@/shows/2024-01-03-harbour.md")]
    [InlineData("@/shows/2024-01-03-harbour.md#part")]
    [InlineData("{filename}/shows/2024-01-03-harbour.md")]
    [InlineData("{filename}../shows/2024-01-03-harbour.md")]
    [InlineData("|filename|/shows/2024-01-03-harbour.md")]
    public void A_link_to_a_text_as_Zola_and_Pelican_write_it_leads_there(string written)
    {
        var site = Two($"[B]({written})").Build();
        Assert.Equal("", site.Report);
        Assert.StartsWith("/2024/01/03/harbour/", site.Page("/2024/01/02/a/").QuerySelectorAll("main p a")
            .Single(link => link.TextContent == "B").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{static}/images/cup.txt", "static/images/cup.txt", "/images/cup.txt")]
    [InlineData("{static}cup.pdf", "content/posts/notes/cup.pdf", "/posts/notes/cup.pdf")]
    [InlineData("{attach}/media/cup.pdf", "content/media/cup.pdf", "/media/cup.pdf")]
    public void A_link_to_a_file_as_Pelican_writes_it_leads_there(string written, string file, string address)
    {
        var site = Two($"[Cup]({written})").File(file, "x").Build();
        Assert.Equal("", site.Report);
        Assert.Contains($"href=\"{address}\"", site.Text("/2024/01/02/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_leads_nowhere_names_what_was_probably_meant()
    {
        Assert.Equal(
            "content/posts/notes/2024-01-02-a.md(4,5): error SP0501: There is no file '@/shows/2024-01-03-harbur.md' in content/. "
            + "Did you mean 'content/posts/shows/2024-01-03-harbour.md'?\n",
            Two("[B](@/shows/2024-01-03-harbur.md)").Build().Report);
    }

    [Theory]
    [InlineData("old.html", "/old.html")]
    [InlineData("2012/old", "/2012/old/")]
    [InlineData("/old/", "/old/")]
    public void A_former_address_without_its_first_slash_is_read_from_the_root(string alias, string address)
    {
        var site = new TestSite().Post("2024-01-02-a", $"title: A\naliases: ['{alias}']").Build();
        Assert.Equal("", site.Report);
        Assert.Contains("/2024/01/02/a/", site.Text(address), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_name_of_a_note_is_no_address()
    {
        Assert.Contains("error SP0205", new TestSite().Post("2024-01-02-a", "title: A\naliases: [My old name]").Build().Report,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/:folders/:slug/", "shows/radio/2024-01-02-a", "/shows/radio/a/")]
    [InlineData("/:folders/:slug/", "2024-01-02-a", "/a/")]
    [InlineData("/:folders/:slug/", "My Shows/2024-01-02-a/index", "/my-shows/a/")]
    [InlineData("/:folders/:name/", "My_Shows/2024-01-02-A_b", "/My_Shows/A_b/")]
    [InlineData("/blog/:folders/:slug.html", "2024-01-02-a", "/blog/a.html")]
    public void A_pattern_may_take_the_folders_of_a_post(string pattern, string post, string address)
    {
        var site = new TestSite().Config($"permalinks: {{post: '{pattern}'}}").Post(post, "title: A\ndate: 2024-01-02").Build();
        Assert.Equal("", site.Report);
        Assert.Contains(address, site.Urls);
    }

    [Fact]
    public void Of_two_posts_with_one_name_in_two_folders_the_message_knows_a_way_out()
    {
        var site = new TestSite().Post("a/2024-01-02-subscribe", "title: A").Post("b/2024-01-02-subscribe", "title: B").Build();
        Assert.Contains("or put ':folders' into 'permalinks:' of site.yml", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_section_is_named_once_and_is_no_post()
    {
        var site = new TestSite().File("content/posts/shows/_index.md", "+++\n+++\n").File("content/posts/tv/_index.fr.md", "---\ntitle: T\n---\n")
            .Page("radio/_index", "title: Radio").Build();
        Assert.Equal(
            "content/posts/shows/_index.md: warning SP0315: This is the page of a folder in Hugo and Zola, which lists posts here without one; "
            + "it is not published, nor is 1 more of its kind. Remove it, or name it and put it into content/pages/ for its text to be a page.\n",
            site.Report);
        Assert.Equal("Radio", site.Page("/radio/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void An_address_in_another_programs_language_stops_a_build_no_more_than_other_dead_ones()
    {
        var site = new TestSite().Config("links: warn").Post("2024-01-02-a", "title: A", "<a href=\"{{ site.baseurl }}/about/\">A</a>").Build();
        Assert.All(site.Problems, problem => Assert.False(problem.IsError));
        Assert.Contains(site.Problems, problem => problem.Code == "SP0501");
    }

    private static TestSite Two(string text) => new TestSite()
        .Post("notes/2024-01-02-a", "title: A", text)
        .Post("shows/2024-01-03-harbour", "title: B", "## Part");
}
