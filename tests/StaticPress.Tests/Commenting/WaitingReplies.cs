using System.Text;
using StaticPress.Commenting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

/// <summary>Letters and forms that were dropped into a folder wait there until the author decides.</summary>
public sealed class WaitingReplies : IDisposable
{
    private const string Letter = "From: Ruth <ruth@example.org>\nDate: Mon, 1 Dec 2025 10:00:00 +0000\nSubject: Re: Rain\nContent-Type: text/plain; charset=utf-8\n\nAt last!\n";

    private readonly EditedFolder _site = new EditedFolder("author: cm\nauthors: {cm: {name: CM}}\ncomments: {intake: [email], email: cm@example.org}\n")
        .Write("content/posts/rain.md", "---\ntitle: Rain\ndate: 2024-01-02\n---\nText\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_letter_is_accepted_and_its_address_is_nowhere_in_the_site()
    {
        _site.Apply(Inbox.Drop(_site.Door, "My letter.eml", Encoding.UTF8.GetBytes(Letter)));
        Assert.Equal("*\n", _site.Read("inbox/.gitignore"));

        var waiting = Assert.Single(Waiting);
        Assert.Equal(("inbox/my-letter.eml", "Ruth", "At last!"), (waiting.Path, waiting.Submission!.Name, waiting.Submission.Message));
        _site.Apply(Inbox.Accept(_site.Door, waiting, TestSite.Moment));

        var reply = Assert.Single(CommentEdits.Find(_site.Blog, "ruth last"));
        Assert.Equal("rain", reply.Folder);
        Assert.DoesNotContain("ruth@example.org", _site.Read(reply.File.Path), StringComparison.Ordinal);
        Assert.Empty(Waiting);
    }

    [Fact]
    public void A_form_is_read_as_services_hand_it_over()
    {
        _site.Write("inbox/a.json", """{"data": {"fields": {"name": "Anna", "message": "Yes", "rating": "4"}, "options": {"slug": "rain"}}, "created_at": "2025-12-01T10:00:00Z"}""")
            .Write("inbox/b.json", """{"post": "rain", "name": "Robot", "message": "Buy", "options": {"website": "https://x.example"}}""").Write("inbox/c.json", "{\"a\": 1}").Write("inbox/d.json", "no JSON").Write("inbox/e.txt", "Hello");

        var waiting = Waiting;

        Assert.IsType<Decision.Accepted>(waiting[0].Decision);
        Assert.Contains("A robot filled this in", Refusal(waiting[1]), StringComparison.Ordinal);
        Assert.Contains("it has no message", Refusal(waiting[2]), StringComparison.Ordinal);
        Assert.Contains("it has no message", Refusal(waiting[3]), StringComparison.Ordinal);
        Assert.Contains("names no post", Refusal(waiting[4]), StringComparison.Ordinal);
        _site.Apply(Inbox.Accept(_site.Door, waiting[0], TestSite.Moment));
        var anna = Assert.Single(CommentEdits.Find(_site.Blog)).Comment;
        Assert.Equal(("Anna", 4, "form", new DateTimeOffset(2025, 12, 1, 10, 0, 0, TimeSpan.Zero)),
            (anna.Name, anna.Rating, anna.Source, anna.Date));
        Assert.NotEmpty(Inbox.Accept(_site.Door, waiting[1], TestSite.Moment).Problems);
    }

    [Fact]
    public void What_a_letter_does_not_say_the_author_says()
    {
        _site.Write("inbox/e.txt", "Hello");

        Assert.IsType<Decision.Accepted>(Inbox.List(_site.Folder.FullPath, _site.Blog.Plan.Site, new("rain", "Ruth"))[0].Decision);
    }

    [Fact]
    public void A_refused_letter_can_come_back()
    {
        _site.Write("inbox/a.eml", Letter);

        _site.Apply(Inbox.Refuse(_site.Door, Waiting[0], TestSite.Moment));

        Assert.Empty(Waiting);
        Assert.Equal(Letter, _site.Read(".trash/20260101-120000-a-eml/inbox/a.eml"));
    }

    [Fact]
    public void An_answer_has_the_badge_of_the_author_and_goes_with_what_it_answers()
    {
        _site.Write("content/comments/rain/one.yml", "id: one\nname: Ruth\ndate: 2024-01-04\nmessage: Yes\n").Write("content/comments/rain/two.yml", "id: two\nname: Anna\ndate: 2024-01-05\nmessage: No\n");

        _site.Apply(CommentEdits.Answer(_site.Blog, "rain", "one", "Thank you."));

        var answer = CommentEdits.Find(_site.Blog, "thank")[0];
        Assert.Equal(("one", true, "CM"), (answer.Comment.Parent, answer.Comment.IsByAuthor, answer.Comment.Name));
        Assert.NotEmpty(CommentEdits.Answer(_site.Blog, "rain", "nobody", "Thank you.").Problems);
        Assert.NotEmpty(CommentEdits.Answer(_site.Blog, "rain", "one", " ").Problems);

        _site.Apply(CommentEdits.Delete(_site.Blog, _site.Door, CommentEdits.Find(_site.Blog, "one Ruth")[0]));
        Assert.Equal(["two"], CommentEdits.Find(_site.Blog).Select(reply => reply.Comment.Id));
    }

    [SkippableFact]
    public void Issues_are_asked_of_GitHub_and_answered_there()
    {
        Skip.If(OperatingSystem.IsWindows());
        _site.Write("site.yml", "comments: {intake: [github], github: {repository: cm/show}}\n").Write("gh", """
            #!/bin/sh
            echo "$@" >> asked.txt
            [ "$2" = list ] && cat <<'END'
            [{"number": 7, "body": "### Post\n\nrain\n\n### Name\n\nRuth\n\n### Message\n\nAt last!\n", "author": {"login": "ruth"}, "createdAt": "2025-12-01T10:00:00Z", "labels": [], "url": "https://github.com/cm/show/issues/7"},
             {"number": 8, "body": "A mistake in the program", "author": {"login": "x"}, "createdAt": "2025-12-01T10:00:00Z", "labels": [], "url": "u"},
             {"number": 9, "body": "### Post\n\nrain\n\n### Name\n\nDone\n\n### Message\n\nDone\n", "author": {"login": "y"}, "createdAt": "2025-12-01T10:00:00Z", "labels": [{"name": "publish"}], "url": "u"}]
            END
            exit 0

            """.ReplaceLineEndings("\n"));
        Shell.Run("chmod +x \"$1\"", _site.Folder.At("gh"));
        var queue = IssueQueue.Of(_site.Blog.Plan.Site.Config, _site.Folder.FullPath, _site.Folder.At("gh"))!;

        var issue = Assert.Single(queue.List()!);
        Assert.Equal((7, "Ruth", "ruth"), (issue.Number, issue.Submission.Name, issue.Account));
        Assert.True(queue.Accept(7));
        Assert.True(queue.Refuse(8));

        Assert.Contains("issue edit 7 --repo cm/show --add-label publish\nissue close 8 --repo cm/show --reason not planned\n", _site.Read("asked.txt"), StringComparison.Ordinal);
        Assert.Null((queue with { Gh = queue.Gh with { Name = "no-such-program" } }).List());
    }

    private IReadOnlyList<WaitingComment> Waiting => Inbox.List(_site.Folder.FullPath, _site.Blog.Plan.Site);

    private static string Refusal(WaitingComment reply) => Assert.IsType<Decision.Refused>(reply.Decision).Reason;
}
