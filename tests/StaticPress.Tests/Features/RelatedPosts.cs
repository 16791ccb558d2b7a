using System.Collections;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class RelatedPosts
{
    [Fact]
    public void Posts_that_share_the_most_come_first_then_the_nearest_in_time()
    {
        var site = new TestSite()
            .Post("2021-01-01-one-tag-long-ago", "title: One tag, long ago\ncategory: News\ntags: [Iran]")
            .Post("2021-06-01-two-tags", "title: Two tags\ncategory: Radio\ntags: [Iran, Israel]")
            .Post("2021-08-25-category-only", "title: Category only\ncategory: News")
            .Post("2021-08-26-this", "title: This\ncategory: News\ntags: [Iran, Israel]")
            .Post("2021-08-27-nothing", "title: Nothing\ncategory: Radio")
            .Post("2021-12-01-one-tag", "title: One tag\ncategory: News\ntags: [Israel]")
            .Build();
        Assert.Equal(["Two tags", "One tag", "One tag, long ago", "Category only"], Related(site, "This"));
    }

    [Fact]
    public void Nearness_is_measured_in_days_not_in_posts()
    {
        var site = new TestSite()
            .Post("2020-01-01-far", "title: Far\ntags: [Iran]")
            .Post("2021-08-26-this", "title: This\ntags: [Iran]")
            .Post("2021-08-27-between", "title: Between")
            .Post("2021-08-28-near", "title: Near\ntags: [Iran]")
            .Build();
        Assert.Equal(["Near", "Far"], Related(site, "This"));
    }

    [Fact]
    public void The_page_of_a_post_shows_them()
    {
        var site = new TestSite()
            .Post("2021-08-26-a", "title: A\ntags: [Iran]")
            .Post("2021-08-27-b", "title: B\ntags: [Iran]")
            .Post("2021-08-28-c", "title: C")
            .Build();
        Assert.Equal("B", Assert.Single(site.Page("/2021/08/26/a/").QuerySelectorAll(".related li a")).TextContent);
        Assert.Empty(site.Page("/2021/08/28/c/").QuerySelectorAll(".related"));
    }

    [Fact]
    public void Of_ten_times_the_posts_hardly_more_are_looked_at()
    {
        var (few, many) = (Large(500), Large(5000));
        Assert.InRange(LooksForEach(many), 1, 2 * LooksForEach(few));
    }

    private static IEnumerable<string> Related(BuiltSite site, string title) =>
        SiteModel.RelatedPosts.Of(site.Blog.Plan.Site.Posts.Single(post => post.Title == title), site.Blog.Plan.Site)
            .Select(post => post.Title);

    private static Site Large(int posts)
    {
        var files = Enumerable.Range(0, posts).Select(i => MemoryFile.Of(
            $"content/posts/{i}.md", $"---\ntitle: Post {i}\ndate: 20{10 + i % 10}-{1 + i % 12:00}-{1 + i % 28:00}\ncategory: C{i % 7}\ntags: [T{i % 40}, T{i % 11}, T{i % 3}]\n---\n"));
        return Blog.Read(new SourceTree([.. files], []), new BuildOptions(TestSite.Moment)).Plan.Site;
    }

    /// <summary>How often the list of a term is asked for a post, on the average.</summary>
    private static int LooksForEach(Site site)
    {
        var looks = 0;
        var terms = site.Terms.All.Select(term => term with { Posts = new Counted(term.Posts, () => looks++) });
        var counted = site with { Terms = new TermIndex(terms.ToDictionary(term => term.Key)) };
        foreach (var post in site.Posts) _ = SiteModel.RelatedPosts.Of(post, counted);
        return looks / site.Posts.Count;
    }

    private sealed class Counted(IReadOnlyList<Post> posts, Action onLook) : IReadOnlyList<Post>
    {
        public int Count => posts.Count;

        public Post this[int index]
        {
            get
            {
                onLook();
                return posts[index];
            }
        }

        public IEnumerator<Post> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
