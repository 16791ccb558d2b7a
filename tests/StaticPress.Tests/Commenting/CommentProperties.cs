using AngleSharp.Html.Parser;
using CsCheck;
using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Content;
using StaticPress.Markdown.Comments;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

public sealed class CommentProperties
{
    private static readonly TestSite Site = new TestSite()
        .Config("url: https://example.org/\ncomments: {intake: github, github: {repository: a/b}}")
        .Post("2021-08-26-a-post", "title: A post");

    private static readonly string[] Pieces =
    [
        "<script>", "</p>", "<a href=\"", "javascript:", "https://example.org/", "](", "![", "[", "]", "(", ")", "`", "```\n", "*", "**", "_", "> ", "- ", "1. ", "# ", "\n", "\n\n", "\r\n", "  ", "\t",
        "{{", "}}", "&lt;", "&#x202E;", "&", "\"", "'", "\\", ":", ": ", " #", "|", "---\n", "%", "!!", "\u202E", "\u200D", "\u200B", "\u2028", "\0", "\uFEFF", "\uD83D", "😀", "א", "ש ", "x", "Ruth ", "<!--", "-->", "]]>", "=", "~",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])))),
        (1, Gen.String[Gen.Char, 0, 60]));

    private static readonly Gen<Submission> Written =
        Gen.Select(Text, Text, Text, (name, site, message) => new Submission("a-post", "", name, site, "", message));

    [Fact]
    public void Whatever_is_taken_reads_back_the_same()
    {
        var blog = Site.Read();
        var dates = blog.Plan.Site.Config.Dates;
        Written.Select(submission => submission.WithoutAddresses()).Sample(
            submission =>
            {
                var decision = Decide(blog, submission, 1);
                if (decision is Decision.Refused refused)
                {
                    Assert.Contains(refused.Reason, (string[])[Refusals.NoName, Refusals.MailAddress, Refusals.NoMessage,
                        Refusals.NameTooLong, Refusals.AddressTooLong]);
                    return;
                }

                var accepted = Assert.IsType<Decision.Accepted>(decision);
                var reading = CommentReader.Read(MemoryFile.Of(accepted.Path, accepted.Text), dates);
                Assert.Empty(reading.Problems);
                Assert.Equal(ReaderText.Line(submission.Name), reading.Value!.Name);
                Assert.Equal(ReaderText.Line(ReaderText.Line(submission.Message)), ReaderText.Line(reading.Value.Message));
                Assert.True(reading.Value.Url.Length == 0 || WebLink.Web(reading.Value.Url) == reading.Value.Url);
            },
            iter: 2_000);
    }

    [Theory]
    [InlineData("Write to ruth@example.net.", "Write to ….")]
    [InlineData("Write to ruth\u200B@example.net.", "Write to ….")]
    [InlineData("Write to ruth@exam\u00ADple.net.", "Write to ….")]
    [InlineData("Use checkout@v4.1, and follow @me.", "Use checkout@v4.1, and follow @me.")]
    public void An_address_in_a_text_is_taken_out_whatever_unseen_signs_stand_in_it(string message, string kept) =>
        Assert.Equal(kept, new Submission("a-post", "", "Eva", "", "", message).WithoutAddresses().Message);

    [Fact]
    public void A_text_that_was_cleaned_is_clean_and_stays_so_without_the_space_at_its_line_ends() => Text.Sample(
        text =>
        {
            var clean = ReaderText.Lines(text);
            Assert.True(ReaderText.IsClean(clean));
            Assert.True(ReaderText.IsClean(string.Join('\n', clean.Split('\n').Select(line => line.TrimEnd()))));
        },
        iter: 20_000);

    [Fact]
    public void Whatever_is_taken_becomes_a_page_that_holds_allowed_elements_only()
    {
        var blog = Site.Read();
        Written.Array[60].Sample(
            submissions =>
            {
                var page = Site.Comments(submissions.Select((written, i) => Decide(blog, written, i)).OfType<Decision.Accepted>()).Build()
                    .Page("/2021/08/26/a-post/");
                Assert.All(page.QuerySelectorAll(".comment"), InertMarkup.HoldsIn);
            },
            iter: 5);
    }

    [Fact]
    public void The_first_wall_alone_holds_and_the_second_changes_nothing_that_can_be_seen()
    {
        var parser = new HtmlParser();
        Text.Sample(
            message =>
            {
                var text = ReaderText.Lines(message);
                var first = parser.ParseDocument(new CommentMarkdown().Write(text).Html).Body!;
                InertMarkup.Holds(first);
                Assert.Equal(first.TextContent, parser.ParseDocument(new CommentMarkdown().Render(message).Html).Body!.TextContent);
            },
            iter: 1_000);
    }

    private static Decision Decide(Blog blog, Submission written, int number) =>
        CommentDesk.Decide(blog.Plan.Site, new IncomingComment(written, $"gh-{number}", "github:x", TestSite.Moment));
}
