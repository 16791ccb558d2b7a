using StaticPress.Checking;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What <c>staticpress check</c> says of finished pages, and what a build refuses.</summary>
public sealed class Checking
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/\ntheme: mine")
        .File("themes/mine/theme.yml", "name: mine")
        .File("themes/mine/layouts/404.html", "<p>No.</p>")
        .File("themes/mine/layouts/page.html", "<main>{{ page.content }}</main>")
        .Page("about", "title: About", "## The team\n\nText.");

    [Fact]
    public void The_real_blog_has_nothing_to_mend()
    {
        var result = SiteCheck.Run(TestSite.RealBlog().Blog, threads: 2);

        Assert.Equal("", string.Concat(result.Problems.Select(problem => $"{problem}\n")));
        Assert.True(result.Links > 1500, $"Only {result.Links} links were followed.");
    }

    [Theory]
    [InlineData("<a href=\"/blog/abuot/\">x</a>", "themes/mine/layouts/page.html(1,10): error SP0501: <a href> on /about/ leads to '/blog/abuot/', and nothing of this site is there. Did you mean '/about/'?")]
    [InlineData("<a href=\"#teem\">x</a>", "themes/mine/layouts/page.html(1,10): error SP0505: <a href> on /about/ leads to '#teem', and that page has no such part. Correct what follows the '#', or give the heading or element that 'id'.")]
    [InlineData("<a href=\"#theteam\">x</a>", "themes/mine/layouts/page.html(1,10): error SP0505: <a href> on /about/ leads to '#theteam', and that page has no such part. Did you mean '#the-team'?")]
    [InlineData("<a href=\"#the-taem\">x</a>", "themes/mine/layouts/page.html(1,10): error SP0505: <a href> on /about/ leads to '#the-taem', and that page has no such part. Did you mean '#the-team'?")]
    [InlineData("<img src=\"/blog/no.png\" alt=\"\">", "themes/mine/layouts/page.html(1,11): error SP0501: <img src> on /about/ leads to '/blog/no.png', and nothing of this site is there. Correct the address, or publish what it names.")]
    [InlineData("<img src=\"https://example.net/a.png\">", "themes/mine/layouts/page.html(1,11): warning SP0504: The picture 'https://example.net/a.png' on /about/ has no alt text. Write alt=\"…\" with what it shows, or alt=\"\" if it only decorates.")]
    [InlineData("<b id=\"twice\"></b><i id=\"twice\"></i>", "themes/mine/layouts/page.html(1,8): error SP0801: The id 'twice' is given twice on /about/. Give the second another: a link to it would lead to the first.")]
    public void A_mistake_of_the_theme_is_told_with_its_place(string html, string expected)
    {
        var blog = Site.File("themes/mine/layouts/page.html", html + "{{ page.content }}").Build().Blog;

        Assert.Contains(expected, SiteCheck.Run(blog, threads: 1).Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("<a href=\"/blog/about/#the-team\">x</a>")]
    [InlineData("<a href=\"/blog/about#top\">x</a>")]
    [InlineData("<a href=\"https://example.org/another-site/\">x</a>")]
    [InlineData("<a href=\"mailto:cm@example.org\">x</a>")]
    [InlineData("<a href=\"//example.net/x\">x</a>")]
    [InlineData("<p>Write href=&quot;/about/&quot; there.</p>")]
    public void What_is_right_is_left_alone(string html)
    {
        var site = Site.File("themes/mine/layouts/page.html", html + "{{ page.content }}").Build();

        Assert.DoesNotContain(SiteCheck.Run(site.Blog, threads: 1).Problems, problem =>
            problem.Place.File == "themes/mine/layouts/page.html");
        Assert.DoesNotContain(site.Problems, problem => problem.Place.File == "themes/mine/layouts/page.html");
    }

    [Theory]
    [InlineData("<a href=\"/about/\">x</a>", "(1,10): error SP0406: '/about/' leaves out the base path '/blog' and so leads out of the site. In a template write {{ url '/about/' }}.")]
    [InlineData("<a href='/about/'>x</a>", "(1,10): error SP0406: '/about/' leaves out")]
    [InlineData("<a href=/about/>x</a>", "(1,9): error SP0406: '/about/' leaves out")]
    [InlineData("<a href=\"/blogs/\">x</a>", "(1,10): error SP0406: '/blogs/' leaves out")]
    [InlineData("<img src=\"/x.png\" alt=\"\">", "(1,11): error SP0406: '/x.png' leaves out")]
    [InlineData("<img srcset=\"/blog/x.png 1x, /y.png 2x\" alt=\"\">", "(1,30): error SP0406: '/y.png' leaves out")]
    [InlineData("<video poster=\"/x.png\"></video>", "(1,16): error SP0406: '/x.png' leaves out")]
    [InlineData("<form action=\"/search/\"></form>", "(1,15): error SP0406: '/search/' leaves out")]
    [InlineData("<object data=\"/x.pdf\"></object>", "(1,15): error SP0406: '/x.pdf' leaves out")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/x/\">", "(1,44): error SP0406: '/x/' leaves out")]
    [InlineData("<p style=\"background: url(/x.png)\">", "(1,27): error SP0406: '/x.png' leaves out")]
    [InlineData("<style>p{background:url('/x.png')}</style>", "(1,26): error SP0406: '/x.png' leaves out")]
    [InlineData("<svg><use xlink:href=\"/x.svg#a\"/></svg>", "(1,23): error SP0406: '/x.svg#a' leaves out")]
    public void A_build_refuses_an_address_that_leaves_the_base_path(string html, string expected)
    {
        var site = Site.File("themes/mine/layouts/page.html", html + "{{ page.content }}").Build();

        Assert.Contains(site.Problems, problem => problem.ToString()
            .StartsWith("themes/mine/layouts/page.html" + expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_style_sheet_is_looked_at_too()
    {
        var site = Site.File("themes/mine/assets/site.css", "p {\n  background: url(/x.png)\n}\n").Build();

        Assert.Contains(site.Problems, problem => problem.Code == "SP0406" && problem.Place.File == "themes/mine/assets/site.css");
    }

    [Fact]
    public void At_the_root_of_a_host_nothing_can_leave_the_base_path()
    {
        var site = Site.Config("title: Show\ntheme: mine").File("themes/mine/layouts/page.html", "<a href=\"/about/\">x</a>{{ page.content }}").Build();

        Assert.DoesNotContain(site.Problems, problem => problem.Code == "SP0406");
    }

    private static readonly TestSite Own = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/\nmenu: [{title: Gone, url: https://example.org/blog/gone/}]")
        .Post("2021-08-26-a", "title: A\nimage: {src: https://example.org/blog/x.png, alt: X}\nsource: {name: S, url: https://example.org/blog/s/}\ncanonical: https://example.org/blog/c/\naudio: {url: https://example.org/blog/a.mp3, length: 1}",
            "## B {#a}\n\n## C {#a}")
        .Comment("a", "2021-08-27-ann", "name: Ann\ndate: 2021-08-27T10:00:00Z\nmessage: See https://example.org/blog/d/ there");

    [Fact]
    public void An_address_of_the_site_that_leads_nowhere_is_told_where_its_author_wrote_it()
    {
        var told = SiteCheck.Run(Own.Build().Blog, threads: 1).Problems.Where(problem => problem.Code is "SP0501" or "SP0801").ToArray();

        Assert.Equal(
            ["content/posts/2021-08-26-a.md(10,8)", "content/posts/2021-08-26-a.md(3,14)", "content/posts/2021-08-26-a.md(4,24)",
                "content/posts/2021-08-26-a.md(5,12)", "content/posts/2021-08-26-a.md(6,14)", "site.yml(3,27)"],
            told.Select(problem => problem.Place.ToString())
                .Where(place => !place.StartsWith("content/comments/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(told, problem => problem.Place.File.StartsWith("themes/", StringComparison.Ordinal));
    }
}
