using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Redirects
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/")
        .Post("2021-08-26-new", "title: New\naliases: [/old/, /older, /oldest.html, /index.php/2009/x, '/a/%D7%A9/']");

    [Theory]
    [InlineData("/old/")]
    [InlineData("/older/")]
    [InlineData("/oldest.html")]
    [InlineData("/index.php/2009/x/")]
    [InlineData("/a/ש/")]
    public void An_alias_leads_on_to_its_post(string alias)
    {
        var page = Site.Build().Page(alias);

        Assert.Equal("0; url=/blog/2021/08/26/new/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/blog/2021/08/26/new/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("/blog/2021/08/26/new/", page.QuerySelector("#target")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/.well-known/webfinger", "/media/webfinger")]
    [InlineData("/.well-known/webfinger", "/media/webfinger.json")]
    [InlineData("/key", "/media/webfinger")]
    public void A_name_that_programs_ask_for_is_the_file_itself_and_no_folder_with_a_page(string from, string to)
    {
        var site = new TestSite().Config($"title: Show\nredirects:\n  {from}: {to}").File("content" + to, "{}").Build();

        Assert.Empty(site.Problems);
        Assert.Equal("{}", site.Text(from));
        Assert.False(site.Has(from + "/"));
    }

    [Fact]
    public void A_name_of_readers_that_leads_to_a_file_stays_a_page_that_leads_on()
    {
        var site = new TestSite().Config("title: Show\nredirects:\n  /download: /media/show.pdf").File("content/media/show.pdf", "%PDF").Build();

        Assert.Equal("0; url=/media/show.pdf", site.Page("/download/").QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
    }

    [Fact]
    public void No_sitemap_lists_an_alias()
    {
        var addresses = Site.Build().Xml("/sitemap.xml").Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value);

        Assert.DoesNotContain(addresses, address => address.Contains("old", StringComparison.Ordinal));
    }

    [Fact]
    public void A_redirect_of_the_settings_leads_to_a_page_a_heading_or_another_site()
    {
        var site = new TestSite()
            .Config("title: Show\nredirects:\n  /contact-us/: /about/\n  /team: /about/#team\n  /shop/: https://shop.example.org/a?b=1")
            .Page("about", "title: About")
            .Build();

        Assert.Empty(site.Problems);
        Assert.Equal("/about/", TargetOf(site, "/contact-us/"));
        Assert.Equal("/about/#team", TargetOf(site, "/team/"));
        Assert.Equal("https://shop.example.org/a?b=1", TargetOf(site, "/shop/"));
        Assert.Equal("https://shop.example.org/a?b=1", site.Page("/shop/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_old_address_of_a_feed_or_a_file_answers_with_the_same_bytes()
    {
        var site = new TestSite()
            .Config("title: Show\nredirects:\n  /feed/rss.xml: /feed.xml\n  /sitemap_index.xml: /sitemap.xml\n  /wp-content/uploads/a.txt: /media/a.txt\n  /rss: /feed.xml")
            .Post("2021-08-26-a", "title: A")
            .File("content/media/a.txt", "words")
            .Build();

        Assert.Empty(site.Problems);
        Assert.Equal(site.Bytes("/feed.xml"), site.Bytes("/feed/rss.xml"));
        Assert.Equal(site.Bytes("/sitemap.xml"), site.Bytes("/sitemap_index.xml"));
        Assert.Equal("words", site.Text("/wp-content/uploads/a.txt"));
        Assert.Equal("/feed.xml", TargetOf(site, "/rss/"));
    }

    [Fact]
    public void The_line_of_script_that_keeps_the_hash_is_allowed_by_the_content_policy()
    {
        var page = Site.Build().Page("/old/");
        var script = page.QuerySelector("script")!.TextContent;
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script)));

        Assert.Contains("location.hash", script, StringComparison.Ordinal);
        Assert.Contains($"'sha256-{hash}'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_in_an_alias_is_told_with_its_place()
    {
        var site = new TestSite()
            .Config("title: Show\nurl: https://example.org/")
            .Page("about", "title: About")
            .Post("2021-08-26-a", "title: A\naliases:\n  - /about/\n  - /same/\n  - /feed.xml/x/\n  - /archive/\n  - /2021/08/26/a\n  - old name\n  - /?p=12\n  - https://example.org/then/\n  - /a/../b/")
            .Post("2021-08-25-b", "title: B\naliases: /Same/")
            .Build();

        Assert.Equal(
            """
            content/posts/2021-08-25-b.md(3,10): error SP0403: The old address /Same/ is given in content/posts/2021-08-26-a.md too. Leave it to one of the two.
            content/posts/2021-08-26-a.md: error SP0401: The addresses /feed.xml/x/ and /feed.xml exclude each other: one name cannot be a folder and a file. Give one of the two another.
            content/posts/2021-08-26-a.md(4,5): error SP0403: The old address /about/ is the address of content/pages/about.md. Take it out, or give that file another address.
            content/posts/2021-08-26-a.md(7,5): error SP0403: The old address /archive/ is the address of a page that StaticPress makes. Take it out: that page answers.
            content/posts/2021-08-26-a.md(8,5): error SP0403: The old address /2021/08/26/a/ is the present address of what it leads to. Take it out.
            content/posts/2021-08-26-a.md(9,5): error SP0205: 'old name' is not an address inside the site. Write it from the root, as in /2012/an-old-post/.
            content/posts/2021-08-26-a.md(10,5): error SP0205: '/?p=12' is not an address inside the site. Write 'wp_id: 12' in the front matter: it answers '/?p=12'.
            content/posts/2021-08-26-a.md(11,5): error SP0205: 'https://example.org/then/' is not an address inside the site. Write only its path, '/then/'.
            content/posts/2021-08-26-a.md(12,5): error SP0205: '/a/../b/' is not an address inside the site. Write it from the root, as in /2012/an-old-post/.

            """,
            site.Report,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Every_mistake_in_a_redirect_is_told_with_its_place()
    {
        var site = new TestSite()
            .Config("title: Show\nredirects:\n  /a/: /abuot/\n  /b/: /c/\n  /c/: /b/\n  /d/: /d\n  /e/: /f/\n  /f/: /about/\n  /g/: javascript:alert(1)\n  /h/: /alias/\n  about: /about/\n  /about/: https://example.org/")
            .Page("about", "title: About\naliases: /alias/")
            .Build();

        Assert.Equal(
            """
            site.yml(3,8): error SP0205: '/a/' leads to '/abuot/', and nothing of this site is there. Did you mean '/about/'?
            site.yml(4,8): error SP0205: '/b/' leads to '/c/', and from there in a circle. Let one of them lead to a page.
            site.yml(5,8): error SP0205: '/c/' leads to '/b/', and from there in a circle. Let one of them lead to a page.
            site.yml(6,8): error SP0205: '/d/' leads to itself. Let it lead to a page, or remove the line.
            site.yml(7,8): error SP0205: '/e/' leads to '/f/', which only leads on. Write '/about/'.
            site.yml(9,8): error SP0205: '/g/' leads to 'javascript:alert(1)', and nothing of this site is there. Write an address of this site, or a whole one as in https://example.org/.
            site.yml(10,8): error SP0205: '/h/' leads to '/alias/', which only leads on. Write '/about/'.
            site.yml(11,3): error SP0205: 'about' is not an address inside the site. Write it from the root, as in /2012/an-old-post/.
            site.yml(12,3): error SP0403: The old address /about/ is the address of content/pages/about.md. Take it out, or give that file another address.

            """,
            site.Report,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("/assets/img/cup.txt", "as it is")]
    [InlineData("/assets/deep/er/boat.pdf", "boat")]
    public void All_files_of_a_folder_answer_where_it_was(string address, string bytes)
    {
        var site = Moved.Config("redirects: {'/assets/*': '/media/assets/*'}").Post("2024-01-02-a", "title: A", $"[It]({address})").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(bytes, site.Text(address));
    }

    [Fact]
    public void All_pages_below_an_address_lead_on_and_what_is_named_or_there_goes_before()
    {
        var site = Moved.Config("url: https://example.org/blog/\nredirects: {'/shows/*': '/radio/*', /shows/tide/: /radio/}")
            .Page("radio/tide", "title: Tide").Page("radio/wind", "title: Wind").Page("radio", "title: Radio").Page("shows/wind", "title: Another wind").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(("/blog/radio/", "/blog/radio/"), (TargetOf(site, "/shows/"), TargetOf(site, "/shows/tide/")));
        Assert.Equal("Another wind", site.Page("/shows/wind/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_whole_blog_that_lay_in_a_folder_answers_there()
    {
        var site = Moved.Config("redirects: {'/blog/*': '/*'}").Post("2024-01-02-a", "title: A").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(("/2024/01/02/a/", "/"), (TargetOf(site, "/blog/2024/01/02/a/"), TargetOf(site, "/blog/")));
        Assert.Equal(site.Text("/feed.xml"), site.Text("/blog/feed.xml"));
        Assert.DoesNotContain(site.Urls, url => url.StartsWith("/blog/search", StringComparison.Ordinal)
            || url.StartsWith("/blog/blog", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'/a/*': /b/", "cannot answer addresses that nobody knows")]
    [InlineData("'/a/*': https://example.org/*", "cannot answer addresses that nobody knows")]
    [InlineData("'/a/*/b/': '/media/*'", "is not an address inside the site")]
    [InlineData("'/a/*.html': '/media/*'", "is not an address inside the site")]
    [InlineData("'/../*': '/media/*'", "is not an address inside the site")]
    [InlineData("'/a/*': '/nowhere/*'", "nothing of this site is there")]
    public void What_no_site_of_files_can_do_is_told(string redirect, string said)
    {
        var problem = Assert.Single(Moved.Config($"redirects: {{{redirect}}}").Build().Problems);
        Assert.Equal(("SP0205", true), (problem.Code, problem.IsError));
        Assert.Contains(said, problem.Said, StringComparison.Ordinal);
    }

    private static readonly TestSite Moved = new TestSite().File("content/media/assets/img/cup.txt", "as it is")
        .File("content/media/assets/deep/er/boat.pdf", "boat");

    [Fact]
    public void Two_posts_with_one_WordPress_number_are_told()
    {
        var site = new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A\nwp_id: 7").Post("2021-08-25-b", "title: B\nwp_id: 7").Build();

        Assert.Equal(
            "content/posts/2021-08-25-b.md(3,8): error SP0407: The number 7 is also the 'wp_id' of content/posts/2021-08-26-a.md. WordPress gave each post its own: look the two up, or take it out of one.\n",
            site.Report);
    }

    private static string TargetOf(BuiltSite site, string url) =>
        site.Page(url).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")!["0; url=".Length..];
}
