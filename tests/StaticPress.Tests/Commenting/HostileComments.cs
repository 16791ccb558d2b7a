using AngleSharp.Dom;
using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

/// <summary>Whatever a stranger writes into the form is refused with a reason, or stands on the page and does nothing.</summary>
public sealed class HostileComments
{
    private const string Page = "/2021/08/26/a-post/";

    private static readonly TestSite Site = new TestSite()
        .Config("title: T\nurl: https://example.org/\ncomments: {intake: github, github: {repository: a/b}}")
        .Post("2021-08-26-a-post", "title: A post")
        .Post("2021-08-27-another", "title: Another");

    private static readonly Blog Read = Site.Read();

    /// <summary>All of them on one page: what one breaks, the others show.</summary>
    private static readonly Lazy<BuiltSite> Built = new(() => Site
        .Comments(HostileTexts.Messages.Select((text, i) => (text, i)).Concat(HostileTexts.Names.Select((text, i) => (text, i: i + 500)))
            .Select(Decide).OfType<Decision.Accepted>())
        .Build());

    private static readonly Lazy<IDocument> Shown = new(() => Built.Value.Page(Page));

    public static TheoryData<int> TextCases => [.. Enumerable.Range(0, HostileTexts.Messages.Length)];

    public static TheoryData<int> NameCases => [.. Enumerable.Range(0, HostileTexts.Names.Length)];

    [Theory]
    [InlineData(80, 5000, 480, null)]
    [InlineData(81, 1, 1, Refusals.NameTooLong)]
    [InlineData(9000, 1, 1, Refusals.NameTooLong)]
    [InlineData(1, 5001, 1, Refusals.MessageTooLong)]
    [InlineData(1, 56_000, 1, Refusals.MessageTooLong)]
    [InlineData(1, 1, 501, Refusals.AddressTooLong)]
    public void What_is_longer_than_a_reply_may_be_is_refused_with_the_limit_and_never_cut(int name, int message, int address,
        string? reason)
    {
        var submission = new Submission("a-post", "", new string('n', name), "https://example.org/" + new string('a', address), "",
            new string('m', message));
        var decision = CommentDesk.Decide(Read.Plan.Site, new IncomingComment(submission, "gh-1", "", TestSite.Moment));
        if (reason is not null) Assert.Equal(new Decision.Refused(reason), decision);
        else Assert.Contains(new string('m', message), Assert.IsType<Decision.Accepted>(decision).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hidden: true")]
    [InlineData("approved: false")]
    [InlineData("draft: yes")]
    [InlineData("published: false")]
    [InlineData("spam: true")]
    public void A_reply_that_says_that_it_is_not_to_be_seen_is_nowhere(string line)
    {
        var site = Site.Comment("a-post", "wp-1", $"name: Ann\ndate: 2021-08-27\nmessage: Nobody reads this\n{line}").Comment("a-post", "wp-2", "name: Ben\ndate: 2021-08-28\nmessage: All read this\nhidden: false").Build();
        Assert.Equal("All read this", Assert.Single(site.Page(Page).QuerySelectorAll(".comment-text, .comment .prose")).TextContent.Trim());
        Assert.All(site.Urls.Where(url => !url.EndsWith(".bin", StringComparison.Ordinal)), url =>
            Assert.DoesNotContain("Nobody reads this", System.Text.Encoding.UTF8.GetString(site.Bytes(url)), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TextCases))]
    public void A_hostile_text_stands_there_and_does_nothing(int index)
    {
        var decision = Decide((HostileTexts.Messages[index], index));

        if (decision is Decision.Refused refused) Assert.EndsWith(".", refused.Reason, StringComparison.Ordinal);
        else InertMarkup.HoldsIn(Comment(index));
    }

    [Theory]
    [MemberData(nameof(NameCases))]
    public void A_hostile_name_is_a_name_and_nothing_more(int index)
    {
        var decision = Decide((HostileTexts.Names[index], index + 500));

        if (decision is Decision.Refused refused) Assert.EndsWith(".", refused.Reason, StringComparison.Ordinal);
        else InertMarkup.HoldsIn(Comment(index + 500));
    }

    [Fact]
    public void There_are_more_than_sixty_of_them()
    {
        Assert.True(HostileTexts.Messages.Length + HostileTexts.Names.Length + Elsewhere.Count >= 100);
        Assert.Equal(HostileTexts.Messages.Length, HostileTexts.Messages.Distinct().Count());
    }

    [Fact]
    public void The_page_around_them_is_the_page_around_one_in_peace()
    {
        Assert.Empty(Built.Value.Problems);
        var (page, peace) = (Shown.Value, Site.Comment("a-post", "peace", "name: Ruth\ndate: 2021-08-27\nmessage: Peace.").Build()
            .Page(Page));
        foreach (var name in (string[])["script", "style", "link", "meta", "iframe", "img", "form", "input", "base", "title", "main"])
        {
            Assert.Equal(peace.QuerySelectorAll(name).Length, page.QuerySelectorAll(name).Length);
        }

        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        var article = Built.Value.JsonLd(Page).Single(thing => thing.GetProperty("@type").GetString() == "BlogPosting");
        Assert.Equal(page.QuerySelectorAll(".comment").Length, article.GetProperty("comment").GetArrayLength());
        Assert.Equal(2, Built.Value.Xml("/feed.xml").Descendants("item").Count());
    }

    [Fact]
    public void No_template_is_evaluated()
    {
        Assert.Contains("{{ 7*7 }} {{ include 'x' }} {% raw %}", Shown.Value.QuerySelector("#replies")!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void What_is_not_looked_up_leads_nowhere(string body, string reason)
    {
        var submission = IssueBody.Read(body);
        var decision = submission is null ? new Decision.Refused(Refusals.NotFromForm)
            : CommentDesk.Decide(Read.Plan.Site, new IncomingComment(submission, "gh-1", "github:x", TestSite.Moment));

        Assert.Equal(new Decision.Refused(reason), decision);
    }

    public static TheoryData<string, string> Elsewhere => new()
    {
        { Form("../../.github/workflows/x"), Refusals.NoPost },
        { Form("..\\..\\x"), Refusals.NoPost },
        { Form("/etc/passwd"), Refusals.NoPost },
        { Form("a-post/../another"), Refusals.NoPost },
        { Form("a-post\0"), Refusals.NoPost },
        { Form("а-роst"), Refusals.NoPost }, // Cyrillic letters that look the same
        { Form("A-Post"), Refusals.NoPost },
        { Form("a-post\n\nanother"), Refusals.NoPost },
        { Form("$(id)"), Refusals.NoPost },
        { Form("a-post", "../gh-2"), Refusals.NoParent },
        { Form("a-post", "gh-404"), Refusals.NoParent },
        { Form("a-post", "<script>"), Refusals.NoParent },
        { Form(""), Refusals.NoPost },
        { "### Name\n\nRuth\n\n### Message\n\nNo post.", Refusals.NotFromForm },
        { "Hello.\n\n" + Form("a-post"), Refusals.NotFromForm },
        { "", Refusals.NotFromForm },
        { "#### Post\n\na-post", Refusals.NotFromForm },
    };

    private static string Form(string post, string parent = "_No response_") => RecordedIssue.Form("Ruth", "Text.", post, parent);

    private static IElement Comment(int index) =>
        Shown.Value.GetElementById($"comment-gh-{index}") ?? throw new KeyNotFoundException($"Reply {index} is not on the page.");

    private static Decision Decide((string Text, int Number) hostile)
    {
        var isName = hostile.Number >= 500;
        var body = isName ? RecordedIssue.Form(hostile.Text, "Peace.")
            : RecordedIssue.Form("Ruth", hostile.Text, site: hostile.Text, rating: hostile.Text);
        return IssueBody.Read(body) is { } submission
            ? CommentDesk.Decide(Read.Plan.Site, new IncomingComment(submission, $"gh-{hostile.Number}", "github:x", TestSite.Moment))
            : new Decision.Refused(Refusals.NotFromForm);
    }
}
