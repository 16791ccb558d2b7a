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
        var run = CommandRun.In(_blog, "comments", "add", "--post", named, "--name", "Ann", "--message", "Yes.", "--now",
            "2024-02-01T00:00:00Z");
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

    [Theory]
    [InlineData("On Mon, 30 Nov 2026 at 07:00, My blog wrote:\n> It rains.")]
    [InlineData("On Mon, 30 Nov 2026 at 07:00, My blog wrote:\n\nIt rains.")]
    [InlineData("On Mon, Nov 30, 2026 at 7:00 AM My blog with a long name\n<me@example.org> wrote:\n\n> It rains.")]
    [InlineData("On 11/30/26 07:00, My blog wrote:\n> It rains.")]
    [InlineData("Am Mo., 30. Nov. 2026 um 07:00 Uhr schrieb My blog:\n\n> It rains.")]
    [InlineData("Le lun. 30 nov. 2026 à 07:00, My blog <me@example.org> a écrit :\n> It rains.")]
    [InlineData("El lun, 30 nov 2026 a las 7:00, My blog (<me@example.org>) escribió:\n\n> It rains.")]
    [InlineData("\u202Bבתאריך יום ב׳, 30 בנוב׳ 2026 ב-7:00 מאת \u202AMy blog\u202C\u200F <\u202Ame@example.org\u202C\u200F>:\u202C\n\n> It rains.")]
    [InlineData("2026年11月30日(月) 7:00 My blog <me@example.org>:\n\n> It rains.")]
    [InlineData("-----Ursprüngliche Nachricht-----\nVon: My blog <me@example.org>\n\nIt rains.")]
    [InlineData("Von: My blog <me@example.org>\nGesendet: Montag, 30. November 2026\nAn: Ruth\n\nIt rains.")]
    [InlineData("*From:* My blog <me@example.org>\n*Sent:* Monday\n*To:* Ruth\n\nIt rains.")]
    public void The_letter_that_is_answered_stays_out_with_the_words_that_lead_to_it(string answered) =>
        Assert.Equal("Not here.", Taken("text/plain", $"Not here.\n\n{answered}\n"));

    [Fact]
    public void Between_the_parts_of_a_quoted_letter_a_writers_own_words_stay() =>
        Assert.Equal("My list:\n- one\n\nAt 7:00 he wrote:\nYes.", Taken("text/plain",
            "On Mon, 30 Nov 2026 at 07:00, My blog wrote:\n> It rains.\n\nMy list:\n- one\n> Where?\n\nAt 7:00 he wrote:\nYes.\n"));

    [Theory]
    [InlineData("<div>Not<br>here.</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, Nov 30, 2026 at 7:00 AM My blog wrote:<br></div><blockquote class=\"gmail_quote\">It rains.<blockquote>Where?</blockquote></blockquote></div>")]
    [InlineData("<div class=\"gmail_quote\">On Mon wrote:<blockquote>It rains.</blockquote></div><div>Not<br>here.</div>")]
    [InlineData("Not<br>here.<br><br>On Nov 30, 2026, at 07:00, My blog wrote:<br><blockquote type=\"cite\">It rains.</blockquote>")]
    [InlineData("<p>Not<br>here.</p><hr><div id=\"divRplyFwdMsg\"><b>From:</b> My blog</div><div>It rains.</div>")]
    [InlineData("<p>Not<br>here.</p><p><b>Von:</b> My blog &lt;me@example.org&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> Ruth</p><p>It rains.</p>")]
    [InlineData("<p>Not<br>here.</p><div class=\"gmail_signature\">Ruth Levi, 054 123 4567</div>")]
    public void In_HTML_too(string html) => Assert.Equal("Not\nhere.", Taken("text/html", html));

    [Theory]
    [InlineData("Write me at ruth@example.net.", "Write me at ….")]
    [InlineData("<ruth.l+radio@mail.example.co.il> or [here](mailto:ruth@example.net)", "<…> or [here](…)")]
    [InlineData("רות: ruth@example.net, a@b.example", "רות: …, …")]
    [InlineData("@ruth@radio.example, checkout@v4.1, lodash@4.17.21", "@ruth@radio.example, checkout@v4.1, lodash@4.17.21")]
    [InlineData("git@github.example:a/b https://medium.example/@ruth.levi 5 @ 3.50", "git@github.example:a/b https://medium.example/@ruth.levi 5 @ 3.50")]
    public void An_address_in_the_text_is_left_out(string written, string shown) => Assert.Equal(shown, Taken("text/plain", written));

    [Fact]
    public void An_address_in_a_reply_that_is_kept_is_told_and_the_authors_own_is_his()
    {
        _blog.Write("content/comments/rain/a.yml", "name: Ruth\ndate: 2024-01-03\nmessage: Write me at ruth@example.org.")
            .Write("content/comments/rain/b.yml", "name: CM\nrole: author\ndate: 2024-01-03\nmessage: Write me at cm@example.org.");
        var run = CommandRun.In(_blog, "comments", "check");
        Assert.Contains("content/comments/rain/a.yml(3,10): warning SP0310: An e-mail address stands in 'message'", run.Stdout + run.Stderr, StringComparison.Ordinal);
        Assert.DoesNotContain("b.yml", run.Stdout + run.Stderr, StringComparison.Ordinal);
    }

    private string Taken(string type, string text)
    {
        _blog.Write("letter.eml", $"From: Ruth Levi <ruth@example.org>\nSubject: Rain\nContent-Type: {type}; charset=utf-8\n\n{text}");
        var run = CommandRun.In(_blog, "comments", "add", "--mail", "letter.eml", "--post", "rain", "--now", "2027-01-01T00:00:00Z");
        Assert.Equal((0, ""), (run.ExitCode, run.Stderr));
        var kept = _blog.Read(run.Stdout.Trim());
        return string.Join('\n', kept[kept.IndexOf("message: |", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Select(line => line.Trim())).Trim();
    }
}
