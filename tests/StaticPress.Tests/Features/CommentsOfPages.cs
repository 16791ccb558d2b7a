using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class CommentsOfPages
{
    private const string Comment = "name: Gil\ndate: 2025-01-02\nmessage: Which team?";

    private static readonly TestSite Site = new TestSite()
        .Config("url: https://example.org/\ncomments: {intake: email, email: a@example.org}")
        .Page("about/team", "title: Team");

    [Fact]
    public void What_was_said_below_a_page_is_shown_with_its_answers_though_the_page_takes_no_more()
    {
        var page = Site.Comment("pages/about/team", "wp-3", Comment)
            .Comment("pages/about/team", "wp-4", "name: Ann\ndate: 2025-01-03\nparent: wp-3\nmessage: Ours.").Build().Page("/about/team/");

        Assert.Equal(["comment-3", "comment-4"], page.QuerySelectorAll(".comment").Select(comment => comment.Id));
        Assert.Equal("Post comments (2)", page.QuerySelector("#replies-title")!.TextContent);
        Assert.Equal("Replies are closed.", page.QuerySelector("#replies .closed")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("form[data-reply], [data-reply-to]"));
    }

    [Fact]
    public void A_page_without_comments_says_nothing_of_them()
    {
        Assert.Null(Site.Build().Page("/about/team/").QuerySelector("#replies"));
    }

    [Fact]
    public void A_page_that_asks_for_comments_has_the_form_and_the_form_says_which_page_it_is()
    {
        var page = Site.Page("about/team", "title: Team\ncomments: true").Build().Page("/about/team/");

        Assert.Equal("pages/about/team", page.QuerySelector("form[data-reply] input[name=post]")!.GetAttribute("value"));
        Assert.StartsWith("/assets/reply.", page.QuerySelector("script[data-form]")!.GetAttribute("data-form"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about/index", "pages/about", "/about/")]
    [InlineData("pages", "pages/pages", "/pages/")]
    public void The_folder_is_called_as_the_file_of_the_page(string file, string folder, string url)
    {
        var site = new TestSite().Config("url: https://example.org/").Page(file, "title: T").Comment(folder, "wp-3", Comment).Build();

        Assert.Equal("", site.Report);
        Assert.NotNull(site.Page(url).GetElementById("comment-3"));
    }

    [Fact]
    public void A_post_called_pages_has_comments_of_its_own()
    {
        var site = Site.Post("2025-01-01-pages", "title: Pages").Comment("pages", "wp-3", Comment).Build();

        Assert.Equal("", site.Report);
        Assert.NotNull(site.Page("/2025/01/01/pages/").GetElementById("comment-3"));
    }

    [Fact]
    public void Comments_to_a_page_that_is_a_draft_wait_with_it()
    {
        var site = Site.Page("about/team", "title: Team\ndraft: true").Comment("pages/about/team", "wp-3", Comment);

        Assert.Equal("", site.Build().Report);
        Assert.NotNull(site.With(asked => asked with { Drafts = true }).Build().Page("/about/team/").GetElementById("comment-3"));
    }

    [Fact]
    public void They_stand_below_the_page_itself_and_not_below_its_translation()
    {
        var site = Site.Config("url: https://example.org/\nlanguage: en\nlanguages: [he]").Page("about/team.he", "title: צוות\nlanguage: he")
            .Comment("pages/about/team", "wp-3", Comment).Build();

        Assert.NotNull(site.Page("/about/team/").GetElementById("comment-3"));
        Assert.All(site.Urls.Where(url => url.StartsWith("/he/", StringComparison.Ordinal) && url.EndsWith('/')), url =>
            Assert.Null(site.Page(url).GetElementById("comment-3")));
    }

    [Fact]
    public void Search_engines_are_told_of_them()
    {
        var page = Assert.Single(Site.Comment("pages/about/team", "wp-3", Comment).Build().JsonLd("/about/team/"), part =>
            part.GetProperty("@type").GetString() == "WebPage");

        Assert.Equal(1, page.GetProperty("commentCount").GetInt32());
        Assert.Equal("https://example.org/about/team/#comment-3", page.GetProperty("comment")[0].GetProperty("@id").GetString());
    }

    [Fact]
    public void The_author_adds_and_lists_them_as_those_to_a_post()
    {
        using var folder = new TemporaryFolder();
        Site.WriteTo(folder);

        var added = InProcess.Run(folder, "", "comments", "add", "--post", "pages/about/team", "--name", "Gil", "--message", "Which team?");
        var listed = InProcess.Run(folder, "", "comments", "list", "pages/about/team");

        Assert.StartsWith("content/comments/pages/about/team/desk-", added.Stdout.Trim().Split(' ', '\n')[0], StringComparison.Ordinal);
        Assert.Contains("Gil: Which team?", listed.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_readers_comment_to_a_page_that_is_closed_is_refused()
    {
        using var folder = new TemporaryFolder();
        Site.WriteTo(folder);

        var refused = InProcess.Run(folder, "post=pages/about/team\nparent=\nname=Gil\nsite=\nrating=\nmessage=Which team?\n", "comments", "add", "--mail", "-");

        Assert.Contains("Replies to this post are closed.", refused.Stdout + refused.Stderr, StringComparison.Ordinal);
        Assert.False(folder.Has("content/comments"));
    }
}
