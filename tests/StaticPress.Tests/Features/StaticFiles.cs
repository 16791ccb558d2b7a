using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class StaticFiles
{
    [Theory]
    [InlineData("static/img/cup.txt", "/img/cup.txt")]
    [InlineData("static/CNAME", "/CNAME")]
    [InlineData("static/_headers", "/_headers")]
    [InlineData("static/.htaccess", "/.htaccess")]
    [InlineData("static/.well-known/atproto-did", "/.well-known/atproto-did")]
    [InlineData("static/old/page.html", "/old/page.html")]
    [InlineData("static/demo/index.html", "/demo/")]
    [InlineData("static/notes.md", "/notes.md")]
    [InlineData("content/pages/.well-known/security.txt", "/.well-known/security.txt")]
    [InlineData("content/pages/.well-known/atproto-did", "/.well-known/atproto-did")]
    [InlineData("static/404.html", "/404.html")]
    [InlineData("static/index.html", "/")]
    [InlineData("static/sitemap.xml", "/sitemap.xml")]
    [InlineData("static/feed.xml", "/feed.xml")]
    [InlineData("static/README.md", "/README.md")]
    public void What_lies_in_static_is_published_from_the_root_as_it_is(string file, string address)
    {
        using var folder = new TemporaryFolder();
        new TestSite().Post("2024-01-02-a", "title: A", $"[It]({address})").File(file, "---\nas it is").WriteTo(folder);
        var site = Built(folder);
        Assert.Equal("", site.Report);
        Assert.Equal("---\nas it is", site.Text(address));
    }

    [Theory]
    [InlineData("static/.git/config")]
    [InlineData("static/.env")]
    [InlineData("static/.env.production")]
    [InlineData("static/.htpasswd")]
    [InlineData("static/.DS_Store")]
    [InlineData("static/._cup.png")]
    [InlineData("static/a.html~")]
    [InlineData("static/.a.html.swp")]
    public void What_programs_keep_for_themselves_and_what_is_secret_is_not(string file)
    {
        using var folder = new TemporaryFolder();
        new TestSite().Post("2024-01-02-a", "title: A").File(file, "secret").WriteTo(folder);
        var site = Built(folder);
        Assert.DoesNotContain(site.Urls, address => site.Text(address).Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content/pages/.htaccess", "content/pages/.htaccess")]
    [InlineData("content/media/.hidden.png", "content/media/.hidden.png")]
    public void A_hidden_file_that_is_left_out_is_told(string file, string place)
    {
        using var folder = new TemporaryFolder();
        new TestSite().Post("2024-01-02-a", "title: A").File(file, "x").WriteTo(folder);
        Assert.Equal(place, Assert.Single(Built(folder).Problems).Place.File);
    }

    [Fact]
    public void A_program_that_keeps_its_settings_beside_texts_is_not_worth_a_word()
    {
        using var folder = new TemporaryFolder();
        new TestSite().Post("2024-01-02-a", "title: A").File("content/.obsidian/app.json", "{}").File("content/media/.gitkeep", "")
            .File("content/posts/.DS_Store", "").WriteTo(folder);
        Assert.Equal("", Built(folder).Report);
    }

    [Fact]
    public void A_file_at_the_address_of_a_post_is_an_error_that_names_both()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A").File("static/2024/01/02/a/index.html", "x").Build();
        Assert.Contains("static/2024/01/02/a/index.html", site.Report, StringComparison.Ordinal);
        Assert.Contains("content/posts/2024-01-02-a.md", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_authors_own_robots_and_nojekyll_go_before_the_programs()
    {
        var site = new TestSite().File("static/robots.txt", "User-agent: *\n").File("static/.nojekyll", "mine").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("User-agent: *\n", site.Text("/robots.txt"));
        Assert.Equal("mine", site.Text("/.nojekyll"));
    }

    [Fact]
    public void A_picture_that_a_draft_names_is_published_where_it_lies_in_static()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\ndraft: true", "![Cup](/img/cup.png)").File("static/img/cup.png", "x").Read();
        Assert.Empty(site.HeldFiles.Files);
    }

    [Theory]
    [InlineData("static: public", "public")]
    [InlineData("title: A\nstatic: 'public/' # as before", "public")]
    [InlineData("static: \"src/public\"\r\ntitle: A\r\n", "src/public")]
    public void Another_folder_may_stand_for_static(string settings, string named)
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config(settings).Post("2024-01-02-a", "title: A", "[It](/img/cup.txt)").File($"{named}/img/cup.txt", "here")
            .File($"{named}/.well-known/a", "here").File("static/b.txt", "not here").WriteTo(folder);
        var site = Built(folder);
        Assert.Equal("", site.Report);
        Assert.Equal(("here", true, false), (site.Text("/img/cup.txt"), site.Has("/.well-known/a"), site.Has("/b.txt")));
    }

    [Theory]
    [InlineData("static: publik", "There is no folder 'publik', which 'static:' names.")]
    [InlineData("static: content/posts", "'content/posts' cannot stand for static/.")]
    [InlineData("static: ../public", "'../public' cannot stand for static/.")]
    [InlineData("static: .git", "'.git' cannot stand for static/.")]
    [InlineData("static: /etc", "'/etc' cannot stand for static/.")]
    public void A_folder_that_is_not_there_or_is_read_otherwise_is_told(string settings, string told)
    {
        using var folder = new TemporaryFolder();
        new TestSite().Config(settings).Post("2024-01-02-a", "title: A").WriteTo(folder);
        Assert.Contains(told, Built(folder).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_static_is_not_followed()
    {
        using var folder = new TemporaryFolder();
        new TestSite().File("static/a.txt", "x").WriteTo(folder);
        folder.Link("static/etc", "/etc");
        Assert.Contains("leads out of the site folder", Built(folder).Report, StringComparison.Ordinal);
    }

    private static BuiltSite Built(TemporaryFolder folder) =>
        new(Blog.Read(DiskScan.Scan(folder.FullPath), new BuildOptions(TestSite.Moment)));
}
