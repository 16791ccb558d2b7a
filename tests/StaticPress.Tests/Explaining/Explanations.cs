using StaticPress.Explaining;
using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Explaining;

public sealed class Explanations
{
    private static readonly BuiltSite Site = new TestSite().Config("title: Show\nurl: https://name.github.io/show/")
        .Post("2021-08-26-a", "title: A", "See [the other](2021-08-27-b.md#end) and [about](/about/).")
        .Post("2021-08-27-b", "title: B")
        .Post("2021-08-28-later", "title: Later\ndraft: true")
        .Page("about", "title: About", "Not [A](https://name.github.io/show/2021/08/26/a/).")
        .File("themes/coffee/layouts/post.html", "{{ extends 'base' }}{{ include 'outer' }}")
        .File("themes/coffee/layouts/base.html", "<html><body>{{ content }}</body></html>")
        .File("themes/coffee/partials/outer.html", "<p>{{ include 'inner' }}</p>")
        .File("themes/coffee/partials/inner.html", "<b>x</b>")
        .Build();

    [Fact]
    public void A_page_tells_its_source_its_layouts_and_its_partials()
    {
        var page = Explain("/2021/08/27/b/");
        Assert.Equal(("post “B”", "content/posts/2021-08-27-b.md"), (page.Kind, page.File));
        Assert.Equal(["themes/coffee/layouts/post.html", "themes/coffee/layouts/base.html"],
            page.Templates!.Layouts.Select(layout => layout.File));
        Assert.Equal(["themes/coffee/partials/inner.html", "themes/coffee/partials/outer.html"],
            page.Templates.Partials.Select(partial => partial.File));
    }

    [Fact]
    public void A_file_that_is_there_is_not_offered_in_its_own_place() => Assert.Equal(
        "It is a file of the site of which no page is made by itself.",
        Assert.IsType<AddressMeaning.Nothing>(AddressMeaning.For("site.yml", Site.Blog)).Hint);

    [Theory]
    [InlineData("/2021/08/27/b/", "/2021/08/26/a/")]
    [InlineData("/about/", "/2021/08/26/a/")]
    [InlineData("/2021/08/26/a/", "")]
    public void A_page_tells_who_links_to_it(string url, string from)
    {
        Assert.Equal(from, string.Join(' ', Explain(url).LinkedFrom.Select(route => route.Url.Value)));
    }

    [Theory]
    [InlineData("/2021/08/27/b/")]
    [InlineData("/2021/08/27/b")]
    [InlineData("/2021/08/27/b/index.html")]
    [InlineData("/2021/08/27/b/?x=1#end")]
    [InlineData("/show/2021/08/27/b/")]
    [InlineData("https://name.github.io/show/2021/08/27/b/")]
    [InlineData("http://127.0.0.1:4000/show/2021/08/27/b/")]
    [InlineData("content/posts/2021-08-27-b.md")]
    [InlineData("./content/posts/2021-08-27-b.md")]
    [InlineData(@"content\posts\2021-08-27-b.md")]
    public void A_page_is_found_by_whatever_the_author_has_at_hand(string asked)
    {
        Assert.Equal("/2021/08/27/b/", Assert.IsType<AddressMeaning.Found>(AddressMeaning.For(asked, Site.Blog)).Route.Url.Value);
    }

    [Fact]
    public void A_post_that_is_held_back_is_said_to_be()
    {
        Assert.Equal("Later", Assert.IsType<AddressMeaning.Held>(AddressMeaning.For("content/posts/2021-08-28-later.md", Site.Blog))
            .Post.Document.FrontMatter.Title);
    }

    [Theory]
    [InlineData("/abuot/", "Did you mean '/about/'?")]
    [InlineData("content/pages/abut.md", "Did you mean 'content/pages/about.md'?")]
    [InlineData("/nothing/like/that/at/all/", "")]
    [InlineData("", "")]
    [InlineData("../../etc/passwd", "")]
    public void What_is_not_there_is_answered_with_the_nearest_that_is(string asked, string hint)
    {
        Assert.Equal(hint, Assert.IsType<AddressMeaning.Nothing>(AddressMeaning.For(asked, Site.Blog)).Hint);
    }

    [Fact]
    public void Every_address_of_the_real_blog_can_be_explained()
    {
        var blog = TestSite.RealBlog().Blog;
        foreach (var kind in blog.Plan.Routes.Routes.GroupBy(route => route.GetType()))
        {
            var page = Explanation.Of(kind.First(), blog);
            Assert.NotEmpty(page.Kind);
            Assert.Empty(page.Problems);
        }
    }

    private static Explanation Explain(string url) =>
        Explanation.Of(Assert.IsAssignableFrom<Route>(Site.Blog.Plan.Routes.Find(url)), Site.Blog);
}
