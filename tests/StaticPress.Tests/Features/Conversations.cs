using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>Comments of all kinds as they stand on the page.</summary>
public sealed class Conversations
{
    private static readonly BuiltSite Site = Gallery.Conversation;

    private static readonly IHtmlDocument Thread = Site.Page(Gallery.Conversations[0]);

    [Fact]
    public void Each_answer_stands_within_what_it_answers_down_to_the_depth_that_the_site_says()
    {
        Assert.Equal("", Site.Report);
        Assert.Equal(["one", "ping", "track"], Answers(Thread.QuerySelector("#replies")!));
        Assert.Equal(["two", "later"], Answers(Item("one")));
        Assert.Equal(["three"], Answers(Item("two")));
        Assert.Equal(["four"], Answers(Item("three")));
        Assert.Equal(["five", "six"], Answers(Item("four")));
        Assert.Equal([], Answers(Item("five")));
    }

    [Fact]
    public void Each_answer_says_whom_it_answers_and_leads_there_also_where_it_stands_beside_that_one()
    {
        Assert.Null(Thread.QuerySelector("#comment-one .comment-parent"));
        Assert.Equal(("in answer to Ruth", "#comment-one"), Label("two"));
        Assert.Equal(("in answer to נעמי", "#comment-three"), Label("four"));
        Assert.Equal(("in answer to Ruth", "#comment-five"), Label("six"));
        Assert.Equal("נעמי", Thread.QuerySelector("#comment-four .comment-parent bdi")!.TextContent);

        (string, string?) Label(string id) => Thread.QuerySelector($"#comment-{id} .comment-parent") is { } label
            ? (label.TextContent, label.GetAttribute("href")) : default;
    }

    [Fact]
    public void The_author_is_marked_and_nobody_else()
    {
        Assert.Equal(["comment-two"], Thread.QuerySelectorAll(".comment:has(.badge)").Select(comment => comment.Id));
        Assert.Equal("Author", Thread.QuerySelector("#comment-two.comment-author .badge")!.TextContent);
    }

    [Fact]
    public void A_page_that_links_here_is_shown_as_a_link_and_not_as_a_persons_words()
    {
        Assert.Equal("Pingback: A page that links here, 28/08/2021", Thread.QuerySelector("#comment-ping .mention-link")!.TextContent);
        Assert.Equal("https://other.example/ping/", Thread.QuerySelector("#comment-ping a[rel='nofollow ugc noopener']")!.GetAttribute("href"));
        Assert.Equal("An excerpt.", Thread.QuerySelector("#comment-ping .comment-text")!.TextContent);
        Assert.Equal("Trackback: Another page, 29/08/2021", Thread.QuerySelector("#comment-track")!.TextContent.Trim());
        Assert.Null(Thread.QuerySelector("#comment-track .comment-text"));
        Assert.Null(Thread.QuerySelector(".mention :is(.comment-name, [data-reply-to])"));
    }

    [Fact]
    public void All_of_them_are_counted_and_the_stars_of_each_person_once()
    {
        Assert.Equal("Post comments (9)", Thread.QuerySelector("#replies-title")!.TextContent);
        Assert.Equal(9, Thread.QuerySelectorAll(".comment").Length);
        // Two of four stars were carried over; Ruth gave three and later five, Naomi four.
        Assert.Equal("4.3 of 5, 4 ratings", Thread.QuerySelector(".rate-mean")!.TextContent.Trim());
        Assert.Equal("4 of 5", Thread.QuerySelector("#comment-three .comment-rating")!.TextContent.Trim());
    }

    [Fact]
    public void Hebrew_and_Arabic_run_from_the_right_and_what_they_quote_finds_its_own_direction()
    {
        Assert.Equal(["comment-three", "comment-four"], Thread.QuerySelectorAll(".comment:has(> .comment-text[dir=rtl])")
            .Select(comment => comment.Id));
        Assert.All(Thread.QuerySelectorAll("#comment-three .comment-text > *"), block => Assert.Equal("auto", block.GetAttribute("dir")));
        // The English that is quoted is longer than the Arabic around it.
        Assert.Equal(["P auto", "BLOCKQUOTE auto", "P auto"], Thread.QuerySelectorAll("#comment-four .comment-text > *")
            .Select(block => $"{block.TagName} {block.GetAttribute("dir")}"));
        Assert.Equal(["comment-three", "comment-four"], Thread.QuerySelectorAll(".comment-turned").Select(comment => comment.Id));
        Assert.Equal("auto", Thread.QuerySelector("#comment-four blockquote p")!.GetAttribute("dir"));
        Assert.Equal("ltr", Thread.QuerySelector("#comment-two .comment-text")!.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("שלום https://example.org/a-long-address-in-the-letters-of-another-script/", "rtl")]
    [InlineData("OK, שלום רב לכולם", "rtl")]
    [InlineData("The word שלום means peace.", "ltr")]
    [InlineData("12345 👍", "ltr")]
    public void A_reply_hangs_on_the_side_from_which_most_of_its_own_letters_run(string message, string direction)
    {
        var page = new TestSite().Config("url: https://example.org/").Post("2021-08-26-a", "title: A")
            .Comment("a", "x", $"name: A\ndate: 2021-08-26\nmessage: |\n  {message}").Build().Page("/2021/08/26/a/");

        Assert.Equal(direction, page.QuerySelector(".comment-text")!.GetAttribute("dir"));
    }

    [Fact]
    public void A_post_that_nobody_has_answered_has_the_sentence_of_old_and_the_form()
    {
        var page = Site.Page(Gallery.Conversations[1]);

        Assert.Equal("Post comments (0)", page.QuerySelector("#replies-title")!.TextContent);
        Assert.Equal("This post currently has no comments.", page.QuerySelector("#replies .empty")!.TextContent);
        Assert.NotNull(page.QuerySelector("#reply form"));
        Assert.Null(page.QuerySelector("#replies .closed"));
    }

    [Fact]
    public void A_post_that_is_closed_and_unanswered_shows_nothing_of_replies()
    {
        var page = Site.Page(Gallery.Conversations[2]);

        Assert.Null(page.QuerySelector("section#replies"));
        Assert.Null(page.QuerySelector(":is(#reply, #rate, [data-reply-to], a[href='#reply'])"));
    }

    /// <summary>
    /// A parser that forgives nothing; the Nu Html Checker, which knows the rest, reads the real blog when it is published.
    /// </summary>
    [Fact]
    public void The_markup_is_without_a_fault_and_every_place_that_is_named_is_there_once()
    {
        foreach (var url in Gallery.Conversations)
        {
            var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Site.Text(url));
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
            Assert.Equal(ids.Distinct(), ids);
            var named = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])
                .Concat(page.QuerySelectorAll("label[for]").Select(label => label.GetAttribute("for")!))
                .Concat(page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!));
            Assert.Equal([], named.Except(ids));
        }
    }

    private static IElement Item(string id) => Thread.GetElementById("comment-" + id)!.ParentElement!;

    /// <summary>Those directly under an element, in the order of the page.</summary>
    private static IEnumerable<string> Answers(IElement element) => element.Children
        .Where(child => child.ClassList.Contains("comments")).SelectMany(list => list.Children)
        .Select(item => item.Children.Single(child => child.ClassList.Contains("comment")).Id!["comment-".Length..]);
}
