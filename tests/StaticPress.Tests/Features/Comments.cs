using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Comments
{
    private const string Page = "/2021/08/26/a/";

    private static readonly TestSite Site = new TestSite()
        .Config("url: https://example.org/\ncomments: {intake: email, email: a@example.org, depth: 3}")
        .Post("2021-08-26-a", "title: A");

    [Fact]
    public void Answers_stand_under_what_they_answer_oldest_first_and_no_deeper_than_the_site_says()
    {
        var page = Site
            .Comment("a", "e", "name: E\ndate: 2021-08-30\nparent: d\nmessage: Five.")
            .Comment("a", "d", "name: D\ndate: 2021-08-29\nparent: c\nmessage: Four.")
            .Comment("a", "c", "name: C\ndate: 2021-08-28\nparent: b\nmessage: Three.")
            .Comment("a", "b", "name: B\ndate: 2021-08-27\nparent: a\nmessage: Two.")
            .Comment("a", "a", "name: A\ndate: 2021-08-26\nrole: author\nmessage: One.")
            .Comment("a", "first", "name: First\ndate: 2021-08-25\nmessage: Zero.")
            .Build().Page(Page);

        Assert.Equal(["comment-first", "comment-a", "comment-b", "comment-c", "comment-d", "comment-e"], page.QuerySelectorAll(".comment")
            .Select(comment => comment.Id));
        Assert.Equal("comment-b", page.QuerySelector("#comment-c")!.Closest(".comments")!.ParentElement!.QuerySelector(".comment")!.Id);
        // Four and five would be the fourth and fifth level: they stand beside three.
        Assert.All(["comment-c", "comment-d", "comment-e"], (string id) =>
            Assert.Equal("comment-b", page.GetElementById(id)!.Closest(".comments")!.ParentElement!.QuerySelector(".comment")!.Id));
        Assert.Equal("Author", page.QuerySelector("#comment-a .badge")!.TextContent);
        Assert.Equal("Post comments (6)", page.QuerySelector("#replies-title")!.TextContent);
    }

    [Fact]
    public void A_post_without_replies_says_so_and_one_that_is_closed_too_shows_nothing_of_them()
    {
        var site = Site.Post("2021-08-27-b", "title: B\ncomments: false").Build();

        Assert.Equal("This post currently has no comments.", site.Page(Page).QuerySelector("#replies .empty")!.TextContent);
        Assert.NotNull(site.Page(Page).QuerySelector("form[data-reply]"));
        Assert.Null(site.Page("/2021/08/27/b/").QuerySelector("form[data-reply]"));
        Assert.Null(site.Page("/2021/08/27/b/").QuerySelector("section#replies"));
    }

    [Fact]
    public void Replies_close_so_many_days_after_the_post_as_the_moment_of_the_build_says()
    {
        var site = Site.Config("url: https://example.org/\ntime_zone: UTC\ncomments: {intake: email, email: a@example.org, close_after_days: 7}");

        Assert.True(IsOpen(new DateTimeOffset(2021, 9, 2, 0, 0, 0, TimeSpan.Zero)));
        Assert.False(IsOpen(new DateTimeOffset(2021, 9, 2, 0, 0, 1, TimeSpan.Zero)));

        Assert.NotNull(Site.Config("url: https://example.org/\ncomments: {intake: email, email: a@example.org, close_after_days: 2147483647}").Build().Page(Page).QuerySelector("form[data-reply]"));

        bool IsOpen(DateTimeOffset now) => site.With(asked => asked with { Now = now }).Build().Page(Page)
            .QuerySelector("form[data-reply]") is not null;
    }

    [Fact]
    public void A_form_is_shown_for_the_ways_that_replies_go_and_for_no_other_that_is_only_known()
    {
        var page = Site.Config("url: https://example.org/\ncomments: {intake: github, github: {repository: a/b}, email: a@example.org, form: https://forms.example/take}").Build().Page(Page);

        Assert.Equal(["https://github.com/a/b/issues/new"], page.QuerySelectorAll("#reply form button")
            .Select(button => button.GetAttribute("formaction")));
    }

    [Theory]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nemail: a@b.example", "(4,8): error SP0310: 'email' may not be kept: the repository is public, and addresses, their hashes and programs give a reader away. Remove the line, and if it was published, tell the reader.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nuser_agent: Lynx", "(4,13): error SP0310: 'user_agent' may not be kept: the repository is public, and addresses, their hashes and programs give a reader away. Remove the line, and if it was published, tell the reader.")]
    [InlineData("name: a@b.example\ndate: 2021-08-26\nmessage: M", "(1,7): error SP0310: An e-mail address stands in 'name': the repository is public, and programs that collect addresses read it. Put a name there instead.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nrating: 6", "(4,9): error SP0106: 'rating' should be a whole number from 1 to 5, but this is '6'.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nurl: javascript:alert(1)", "(4,6): error SP0201: 'javascript:alert(1)' is not a web address. Write it whole, as in https://www.example.org/, or remove the line.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nid: other", "(4,5): error SP0307: The id 'other' differs from the file's name. Call the file other.yml, so that no id is given twice.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\ntype: pingbak", "(4,7): error SP0307: 'pingbak' is not a type of reply. Did you mean 'pingback'?")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nrole: admin", "(4,7): error SP0307: 'admin' is not a role. The only one is 'author', for the replies of the blog's own.")]
    [InlineData("name: A\ndate: 2021-08-26", "(1,1): error SP0307: There is no message. Add 'message: |' and the text below it, two spaces in.")]
    [InlineData("name: A\nmessage: M", "(1,1): error SP0307: There is no date. Add 'date: 2024-06-09T12:20:00-04:00'.")]
    [InlineData("date: 2021-08-26\nmessage: M", "(1,1): error SP0307: There is no name. Add 'name: …'; 'Anonymous' will do.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nmesage: N", "(4,1): warning SP0105: 'mesage' is not a setting that is known here. Did you mean 'message'?")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nparent: gone", "(4,9): warning SP0311: There is no reply 'gone' to this post; the answer to it is shown as an answer to the post. Remove the 'parent', or put back what it names.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: M\nparent: x", "(4,9): error SP0312: The reply 'x' answers itself. Remove the 'parent' of the one that was first.")]
    [InlineData("name: A\ndate: 2021-08-26\nmessage: *anchor", "(3,10): error SP0101: A text that begins with '*' goes between quotation marks. Write message: \"*anchor\".")]
    public void Each_mistake_in_a_reply_says_where_it_is_and_what_to_do(string yaml, string problem)
    {
        Assert.Equal($"content/comments/a/x.yml{problem}\n", Site.Comment("a", "x", yaml).Build().Report);
    }

    [Fact]
    public void Replies_that_answer_one_another_in_a_circle_are_an_error()
    {
        var site = Site
            .Comment("a", "x", "name: A\ndate: 2021-08-26\nmessage: M\nparent: y")
            .Comment("a", "y", "name: B\ndate: 2021-08-27\nmessage: M\nparent: x")
            .Build();

        Assert.Equal("content/comments/a/x.yml(4,9): error SP0312: The replies 'x', 'y' answer one another in a circle. Remove the 'parent' of the one that was first.\n", site.Report);
    }

    [Fact]
    public void Replies_to_no_post_are_told_with_the_post_that_was_probably_meant()
    {
        var site = Site.Post("2021-08-27-long-name", "title: B").Comment("long-nane", "x", "name: A\ndate: 2021-08-26\nmessage: M").Build();

        Assert.Equal("content/comments/long-nane/x.yml(1,1): warning SP0311: No post has the slug 'long-nane', so this reply is not shown. Did you mean 'long-name'?\n", site.Report);
    }

    [Fact]
    public void A_reply_from_WordPress_keeps_its_anchor_and_a_reply_from_right_to_left_finds_its_direction()
    {
        var page = Site.Comment("a", "wp-12", "name: נח\ndate: 2021-08-26\nmessage: |\n  שלום\n\n  Peace.").Build().Page(Page);

        Assert.Equal(["auto", "auto"], page.QuerySelectorAll("#comment-12 .comment-text p").Select(p => p.GetAttribute("dir")));
    }

    [Fact]
    public void Stars_are_counted_once_for_each_person_and_shown_with_text()
    {
        var site = Site
            .Post("2021-08-27-b", "title: B\nratings: {average: 4.5, count: 10}")
            .Comment("b", "x", "name: A\ndate: 2021-08-26\nmessage: M\nrating: 1")
            .Comment("b", "y", "name: a\ndate: 2021-08-27\nmessage: M\nrating: 5")
            .Comment("b", "z", "name: A\nsource: github:a\ndate: 2021-08-28\nmessage: M\nrating: 4")
            .Build();

        var mean = site.Page("/2021/08/27/b/").QuerySelector(".rate-mean")!;
        Assert.Equal("4.5 of 5, 12 ratings", mean.TextContent.Trim());
        Assert.NotNull(mean.QuerySelector("svg[aria-hidden=true]"));
        Assert.Null(site.Page(Page).QuerySelector(".rate-mean"));
        Assert.Equal("3", site.Xml("/feed.xml").Descendants("item").First().Elements()
            .Single(element => element.Name.LocalName == "comments"
            && element.Name.NamespaceName.Contains("slash", StringComparison.Ordinal)).Value);
    }

    [Theory]
    [InlineData("true", "audio: {url: \"https://example.org/a.mp3\", length: 1000, duration: \"0:15\"}\n", true)]
    [InlineData("false", "audio: {url: \"https://example.org/a.mp3\", length: 1000, duration: \"0:15\"}\n", false)]
    [InlineData("true", "", false)]
    public void Search_engines_are_told_the_stars_of_episodes_where_the_site_asks_for_it(string asked, string audio, bool told)
    {
        var things = Site.Config($"url: https://example.org/\ncomments: {{search_ratings: {asked}}}")
            .Post("2021-08-26-a", $"title: A\n{audio}ratings: {{average: 4.5, count: 10}}").Build().JsonLd(Page);

        Assert.DoesNotContain(things, thing => thing.GetProperty("@type").GetString() == "BlogPosting"
            && thing.TryGetProperty("aggregateRating", out _));
        var ratings = things.Where(thing => thing.GetProperty("@type").GetString() == "PodcastEpisode")
            .Select(thing => thing.GetProperty("aggregateRating"));
        Assert.Equal(told ? ["4.5 of 5, 10"] : [],
            ratings.Select(rating =>
            $"{rating.GetProperty("ratingValue")} of {rating.GetProperty("bestRating")}, {rating.GetProperty("ratingCount")}"));
    }
}
