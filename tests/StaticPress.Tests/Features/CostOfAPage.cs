using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>
/// Memory allocated is the part of speed that is the same on every machine and at every hour. A page that takes more of it
/// than it must, or more on a larger site, fails here long before a benchmark shows it.
/// </summary>
public class CostOfAPage
{
    private const int Few = 40;
    private const int Many = 400;

    private static readonly string Body = string.Concat(Enumerable.Repeat(
        "## A heading of some words\n\nA paragraph with *emphasis*, **more of it**, a [link](https://example.org/a?b=1&c=2) and `code`, "
        + "which goes on for as long as a paragraph of a report from somewhere does, and then a little longer than that.\n\n- one\n- two\n\n",
        12));

    [Fact]
    public void A_post_page_allocates_little_more_than_its_text()
    {
        var perPage = BytesForEachPost(SiteOf(Few));
        Assert.InRange(perPage, 1, 130_000);
    }

    [Fact]
    public void A_post_page_costs_the_same_on_a_site_ten_times_as_large()
    {
        var (small, large) = (BytesForEachPost(SiteOf(Few)), BytesForEachPost(SiteOf(Many)));
        Assert.InRange(large, 1, small * 1.1);
    }

    [Fact]
    public void A_list_page_costs_the_same_on_a_site_ten_times_as_large()
    {
        var (small, large) = (BytesForAList(SiteOf(Few)), BytesForAList(SiteOf(Many)));
        Assert.InRange(large, 1, small * 1.1);
    }

    private static double BytesForEachPost(Blog blog) => BytesForEach(blog, route => route is Route.OfPost);

    private static double BytesForAList(Blog blog) => BytesForEach(blog, route => route is Route.Home { Number: 2 });

    private static double BytesForEach(Blog blog, Func<Route, bool> measured)
    {
        Assert.Empty(blog.Problems);
        var routes = blog.Plan.Routes.Routes.Where(measured).ToArray();
        using var worker = blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        // What all pages share is made by the first round.
        RenderAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        RenderAll();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)routes.Length;

        void RenderAll()
        {
            foreach (var route in routes) Assert.Empty(worker.Render(route, buffer).Problems);
        }
    }

    private static Blog SiteOf(int posts) => Written(posts).Read();

    private static TestSite Written(int posts)
    {
        var site = new TestSite().Config("title: Many\nurl: https://example.org/");
        for (var number = 0; number < posts; number++)
        {
            var day = new DateTime(2020, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            site = site.Post($"{day}-post", $"title: Post {number}\ndate: {day}\ncategory: C{number % 3}\ntags: [t{number % 5}, u{number % 7}]\ndescription: About {number}", Body);
        }

        return site;
    }
}
