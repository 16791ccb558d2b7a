using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

/// <summary>Replies as people send and add them, who know of no slug and no form.</summary>
public sealed class LettersOfPeople : IDisposable
{
    private readonly TemporaryFolder _blog = new();

    public LettersOfPeople() => _blog
        .Write("site.yml", "title: Show\ncomments: {intake: email, email: a@example.org}")
        .Write("content/posts/2024-01-02-rain.md", "---\ntitle: Rain at last, \"really\"\n---\nText.")
        .Write("letter.eml", "From: Ruth Levi <ruth@example.org>\nSubject: Re: Rain at last, really\nDate: Tue, 2 Jan 2024 10:00:00 +0000\n"
            + "Content-Type: text/html; charset=utf-8\n\n<html><head><style>p { color: red }</style></head><body><p>We had <b>none</b>\nhere.</p><div>Send some &amp; soon.</div></body></html>\n");

    public void Dispose() => _blog.Dispose();

    [Theory]
    [InlineData("rain")]
    [InlineData("Rain at last, really")]
    [InlineData("/2024/01/02/rain/")]
    [InlineData("https://example.org/2024/01/02/rain/")]
    public void A_post_is_named_by_its_title_or_its_address_too(string named)
    {
        var run = CommandRun.In(_blog, "comments", "add", "--post", named, "--name", "Ann", "--message", "Yes.", "--now", "2024-02-01T00:00:00Z");
        Assert.Equal((0, ""), (run.ExitCode, run.Stderr));
        Assert.StartsWith("content/comments/rain/", run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_that_is_none_is_told_with_what_to_write()
    {
        var run = CommandRun.In(_blog, "comments", "add", "--post", "Snow", "--name", "Ann", "--message", "Yes.");
        Assert.Contains("There is no such post or page: it is named by the last part of its address, as in --post hello.", run.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_in_HTML_alone_gives_its_words()
    {
        var run = CommandRun.In(_blog, "comments", "add", "--mail", "letter.eml", "--now", "2024-02-01T00:00:00Z");
        Assert.Equal((0, ""), (run.ExitCode, run.Stderr));
        var comment = File.ReadAllText(Directory.GetFiles(_blog.At("content/comments/rain")).Single());
        Assert.Contains("We had none here.\n\n  Send some & soon.", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("ruth@example.org", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("color", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blog_that_takes_no_replies_yet_says_what_to_write()
    {
        _blog.Write("site.yml", "title: Show");
        var run = CommandRun.In(_blog, "comments", "add", "--mail", "letter.eml");
        Assert.Contains("This blog takes no replies yet. Write 'comments:' in site.yml, below it '  intake: [email]' and '  email:' with your address.", run.Stderr, StringComparison.Ordinal);
    }
}
