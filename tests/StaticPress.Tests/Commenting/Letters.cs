using System.Text;
using StaticPress.Commenting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

public sealed class Letters
{
    private const string Body = "title=Reply to: A post\r\npost=a-post\r\nparent=\r\nname=Ruþ\r\nsite=https://example.org/\r\nrating=5\r\nmessage=One “quoted” line.\r\n\r\npost=not-this\r\n";
    private const string Head = "From: Ruth <ruth@example.org>\r\nDate: Thu, 26 Aug 2021 09:30:00 -0400 (EDT)\r\nSubject: Reply to: A post\r\nMIME-Version: 1.0\r\n";

    private static readonly Submission Meant = new("a-post", "", "Ruþ", "https://example.org/", "5", "One “quoted” line.\n\npost=not-this");

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "8bit", Utf8($"{Head}Content-Type: text/plain; charset=utf-8\r\n\r\n{Body}") },
        { "quoted-printable", Utf8($"{Head}Content-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{QuotedPrintable(Body)}") },
        { "base64", Utf8($"{Head}Content-Type: text/plain;\r\n charset=utf-8\r\nContent-Transfer-Encoding: BASE64\r\n\r\n{Convert.ToBase64String(Utf8(Body), Base64FormattingOptions.InsertLineBreaks)}\r\n") },
        { "windows-1252", [.. Utf8($"{Head}Content-Type: text/plain; charset=windows-1252\r\n\r\n"),
            .. CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Body)] },
        { "format=flowed", Utf8($"{Head}Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n{Body.Replace("One “", "One \r\n“", StringComparison.Ordinal)}") },
        { "beside HTML", Utf8($"{Head}Content-Type: multipart/alternative; boundary=\"=_x\"\r\n\r\nNot for people.\r\n--=_x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{Body}\r\n--=_x\r\nContent-Type: text/html\r\n\r\n<p>post=another</p>\r\n--=_x--\r\n") },
        { "within parts", Utf8($"{Head}Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\n{Body}\r\n--b--\r\n--a\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--a--\r\n") },
        { "with a signature", Utf8($"{Head}Content-Type: text/plain; charset=utf-8\r\n\r\n{Body}-- \r\nRuth of Moab\r\nruth@example.org\r\n") },
        { "with the letter it answers", Utf8($"{Head}Content-Type: text/plain; charset=utf-8\r\n\r\n{Body}\r\nOn 25 Aug 2021, Boaz <boaz@example.org> wrote:\r\n> Abide here.\r\n>\r\n> Boaz\r\n") },
        { "quoted", Utf8($"{Head}Content-Type: text/plain; charset=utf-8\r\n\r\nPlease publish this.\r\n\r\nOn 25 Aug 2021, Ruth <ruth@example.org> wrote:\r\n{Quoted(Body)}Thank you.\r\n") },
        { "passed on", Utf8($"{Head}Content-Type: text/plain; charset=utf-8\r\n\r\n---------- Forwarded message ---------\r\nFrom: Ruth <ruth@example.org>\r\nSubject: Reply\r\n\r\n{Body}") },
        { "a byte order mark", Utf8($"\uFEFF{Head}Content-Type: text/plain; charset=utf-8\r\n\r\n{Body}") },
        { "pasted text", Utf8(Body) },
        { "pasted text with colons", Utf8("post: a-post\nname: Ruþ\nSite: https://example.org/\nRating: 5\nmessage: One “quoted” line.\n\npost=not-this\n") },
    };

    [Theory]
    [InlineData("Re: Rain at last", null, null)]
    [InlineData("=?utf-8?Q?Re:_AW:_Rain_at_=E2=80=9Clast=E2=80=9D?=", null, null)]
    [InlineData("Your show", "rain-at-last", null)]
    public void A_letter_that_somebody_just_wrote_finds_its_post_by_its_subject_or_by_the_author(string subject, string? post, string? name)
    {
        var site = new TestSite().Post("2021-08-26-rain-at-last", "title: Rain at “last”").Read().Plan.Site;
        var letter = Utf8($"From: =?utf-8?B?UnXDvg==?= <ruth@example.org>\r\nSubject: {subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nAt last!\r\n\r\nOn Friday CM <cm@example.org> wrote:\r\n> Rain.\r\n-- \r\nruth@example.org\r\n");

        var reading = PlainLetter.Read(letter, site, new LetterNotes(post, name), TestSite.Moment);

        Assert.Equal(new Submission("rain-at-last", "", "Ruþ", "", "", "At last!"), reading.Comment?.Submission);
    }

    [Theory]
    [InlineData("From: ruth@example.org\r\nSubject: Rain at last", "--name NAME")]
    [InlineData("From: Ruth <ruth@example.org>\r\nSubject: Rain at lats", "--post rain-at-last")]
    [InlineData("From: Ruth <ruth@example.org>\r\nSubject: Shalom to all of you there", "--post SLUG")]
    public void What_a_letter_does_not_say_is_asked_for(string head, string asked)
    {
        var site = new TestSite().Post("2021-08-26-rain-at-last", "title: Rain at last").Read().Plan.Site;
        Assert.Contains(asked, PlainLetter.Read(Utf8($"{head}\r\n\r\nAmen.\r\n"), site, default, TestSite.Moment).Refusal,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_letter_is_understood_however_mail_programs_write_it(string how, byte[] letter)
    {
        var reading = Incoming.FromLetter(letter, TestSite.Moment);

        Assert.True(reading.Comment is not null, $"{how}: {reading.Refusal}");
        Assert.Equal(Meant, reading.Comment.Submission);
        Assert.Equal("email", reading.Comment.Source);
        Assert.Equal(how.StartsWith("pasted", StringComparison.Ordinal) ? TestSite.Moment
            : new DateTimeOffset(2021, 8, 26, 9, 30, 0, TimeSpan.FromHours(-4)), reading.Comment.Date);
    }

    [Fact]
    public void The_same_letter_has_the_same_id_and_the_id_says_nothing_of_the_sender()
    {
        var first = Incoming.FromLetter(Utf8($"{Head}\r\n{Body}"), TestSite.Moment).Comment!;
        var second = Incoming.FromLetter(Utf8($"From: someone-else@example.org\r\n\r\n{Body}"), TestSite.Moment.AddDays(1)).Comment!;

        Assert.Equal(first.Id, second.Id);
        Assert.Matches("^mail-[0-9a-f]{10}$", first.Id);
    }

    [Theory]
    [InlineData("From: a@b.example\r\n\r\nWhat a fine post!\r\n", Refusals.NotALetter)]
    [InlineData("From: a@b.example\r\nContent-Type: text/html\r\n\r\npost=a-post<br>name=x<br>message=y", Refusals.NotALetter)]
    [InlineData("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x", Refusals.NotALetter)]
    [InlineData("post=a-post\nmessage=No name.", Refusals.NotALetter)]
    [InlineData("", Refusals.NotALetter)]
    public void A_letter_without_the_form_is_refused(string letter, string reason)
    {
        Assert.Equal(reason, Incoming.FromLetter(Utf8(letter), TestSite.Moment).Refusal);
    }

    [Fact]
    public void A_letter_is_read_up_to_a_bound()
    {
        Assert.Equal(Refusals.TooLong, Incoming.FromLetter(Utf8(Body + new string('x', 64 * 1024)), TestSite.Moment).Refusal);
        Assert.Equal(Refusals.TooLong, Incoming.FromLetter(new byte[MailMessage.MostBytes + 1], TestSite.Moment).Refusal);
    }

    [Fact]
    public void A_letter_of_letters_ends()
    {
        var nested = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"Content-Type: multipart/mixed; boundary={i}\r\n\r\n--{i}\r\n"));

        Assert.Equal(Refusals.NotALetter, Incoming.FromLetter(Utf8(Head + nested), TestSite.Moment).Refusal);
    }

    [Fact]
    public async Task A_letter_made_to_take_long_does_not()
    {
        var folded = Utf8($"From: ruth@example.org\r\n{string.Concat(Enumerable.Repeat(" x\r\n", 200_000))}\r\n{Body}");
        var signs = Utf8($"{Head}Content-Transfer-Encoding: quoted-printable\r\n\r\n{new string('=', 1_000_000)}");
        var readings = Task.Run(() => (Incoming.FromLetter(folded, TestSite.Moment), Incoming.FromLetter(signs, TestSite.Moment)));

        var (first, second) = await readings.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(Meant, first.Comment!.Submission);
        Assert.Equal(Refusals.TooLong, second.Refusal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    [InlineData("\"")]
    public void A_charset_that_nobody_reads_is_taken_for_UTF_8(string charset)
    {
        Assert.Equal(Meant, Incoming.FromLetter(Utf8($"{Head}Content-Type: text/plain; charset={charset}\r\n\r\n{Body}"), TestSite.Moment)
            .Comment!.Submission);
    }

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 +0000")]
    [InlineData("Sat, 02 Jan 2027 00:00:00 +0000")]
    [InlineData("the day before yesterday")]
    public void A_letter_is_never_of_a_day_to_come(string date)
    {
        Assert.Equal(TestSite.Moment, Incoming.FromLetter(Utf8($"From: ruth@example.org\r\nDate: {date}\r\n\r\n{Body}"), TestSite.Moment)
            .Comment!.Date);
    }

    [Fact]
    public void Added_at_the_desk_it_is_a_file()
    {
        using var folder = new TemporaryFolder();
        new TestSite()
            .Config("url: https://example.org/\ncomments:\n  intake: email\n  email: a@example.org")
            .Post("2021-08-26-a-post", "title: A post")
            .WriteTo(folder);
        folder.Write("letter.eml", $"{Head}Content-Type: text/plain; charset=utf-8\r\n\r\n{Body}");

        var added = InProcess.Run(folder, "", "comments", "add", "--mail", "letter.eml");
        var again = InProcess.Run(folder, Body, "comments", "add", "--mail", "-");

        Assert.Equal(0, added.ExitCode);
        Assert.DoesNotContain("ruth@", folder.Read(added.Stdout.Trim()), StringComparison.Ordinal);
        Assert.StartsWith("This reply is there already: https://example.org/2021/08/26/a-post/#comment-mail-", again.Stderr, StringComparison.Ordinal);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Quoted(string text) => string.Concat(text.TrimEnd().Split("\r\n").Select(line => $"> {line}".TrimEnd() + "\r\n"));

    /// <summary>With soft line ends in the middle of words.</summary>
    private static string QuotedPrintable(string text)
    {
        var coded = string.Concat(Utf8(text).Select(b => b is (byte)'\r' or (byte)'\n' or (>= 33 and <= 126 and not 61) ? ((char)b)
            .ToString() : $"={b:X2}"));
        return coded.Replace("quoted", "quo=\r\nted", StringComparison.Ordinal);
    }
}
