using System.Text.Json.Nodes;
using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Config;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

/// <summary>What the two workflows do, step by step, with the files that GitHub gives them.</summary>
public sealed class FromIssueToComment : IDisposable
{
    private const string File = "content/comments/a-post/gh-57.yml";
    private const string Published = "This reply is published at https://example.org/2021/08/26/a-post/#comment-gh-57\n";

    private readonly TemporaryFolder _folder = new();

    public FromIssueToComment() => new TestSite()
        .Config("url: https://example.org/\ntime_zone: UTC\ncomments:\n  intake: github\n  github: {repository: octocat/Hello-World}")
        .Post("2021-08-26-a-post", "title: A post")
        .WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_issue_that_was_opened_and_labelled_is_a_reply_on_the_page()
    {
        var issue = new RecordedIssue();
        Receive(issue);

        Assert.Equal(new ProgramRun(0, File + "\n", ""), Add(issue));
        Assert.Equal(Published, _folder.Read("answer"));
        Assert.Equal(
            """
            id: gh-57
            name: "Ruth"
            url: "https://example.org/"
            date: 2021-08-27T15:20:18+00:00
            source: "github:hubot"
            rating: 5
            message: |
              Entreat me not to leave thee.

              Or to return from *following after* thee.

            """,
            _folder.Read(File));
        var comment = Page().QuerySelector("#comment-gh-57")!;
        Assert.Equal("Ruth", comment.QuerySelector(".comment-name bdi")!.TextContent);
        Assert.Equal(["Entreat me not to leave thee.", "Or to return from following after thee."],
            comment.QuerySelectorAll(".comment-text p").Select(p => p.TextContent));
        Assert.Contains("5.0 of 5, 1 rating", Page().QuerySelector(".rate")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_that_is_labelled_twice_is_one_reply()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        Add(issue);
        var written = _folder.Read(File);

        var again = Add(issue);

        Assert.Equal(new ProgramRun(0, "", "This reply is there already: https://example.org/2021/08/26/a-post/#comment-gh-57\n"), again);
        Assert.Equal(Published, _folder.Read("answer"));
        Assert.Equal(written, _folder.Read(File));
        Assert.Equal([File], _folder.Tree().Where(path => path.StartsWith("content/comments/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_that_was_changed_after_it_came_is_refused()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        issue.Labeled["issue"]!["body"] = issue.Labeled["issue"]!["body"]!.GetValue<string>()
            .Replace("Entreat", "Beg", StringComparison.Ordinal);

        Refused(issue, "The text was changed after it came, so it may not be the one that was read. Send it again as a new reply, or add it with 'staticpress comments add'.");
    }

    [Theory]
    [InlineData("Peace. <!-- [Buy here](https://evil.example/) -->")]
    [InlineData("Peace.\n\n<!--\nhttps://evil.example/\n-->")]
    [InlineData("Peace. <a name=\"https://evil.example/\"></a>")]
    [InlineData("Peace. ![Buy at evil.example](https://evil.example/pixel.png)")]
    [InlineData("<details>\n\nPeace.\n\n</details>")]
    public void A_text_of_which_GitHub_hides_a_part_is_refused(string message)
    {
        var issue = RecordedIssue.With(RecordedIssue.Form("Ruth", message));
        Receive(issue);

        Refused(issue, Refusals.Hidden);
    }

    [Fact]
    public void A_text_whose_words_GitHub_shows_in_another_order_is_refused()
    {
        var issue = RecordedIssue.With(RecordedIssue.Form("Ruth", "Peace \u202Ereven ot\u202C all."));
        Receive(issue);

        Refused(issue, Refusals.Turned);
    }

    [Fact]
    public void A_message_hidden_before_the_one_that_is_seen_is_refused()
    {
        var issue = RecordedIssue.With(RecordedIssue.Form("Ruth\n\n<!--\n\n### Message\n\nBuy here.\n-->", "Peace."));
        Receive(issue);

        Refused(issue, Refusals.Hidden);
    }

    [Theory]
    [InlineData("3 < 5 and 5 > 3, <3")]
    [InlineData("Write `<b>` for bold: <https://example.org/>")]
    [InlineData("```\n<!-- seen -->\n```")]
    public void Signs_that_GitHub_shows_are_no_reason(string message)
    {
        var issue = RecordedIssue.With(RecordedIssue.Form("Ruth", message));
        Receive(issue);

        Assert.Equal(0, Add(issue).ExitCode);
    }

    [SkippableFact]
    public void A_folder_that_leads_out_of_the_site_gets_no_reply_and_no_folder()
    {
        Skip.If(OperatingSystem.IsWindows(), "A link needs a right there.");
        using var outside = new TemporaryFolder();
        Directory.CreateDirectory(_folder.At("content"));
        Directory.CreateSymbolicLink(_folder.At("content/comments"), outside.FullPath);
        var issue = new RecordedIssue();
        Receive(issue);

        Assert.Equal(new ProgramRun(1, "", "content/comments/a-post/gh-57.yml: error SP0010: A link on the way to this file leads out of the site folder or to a hidden one, so it is not written. Put a folder in the link's place.\n"), Add(issue));
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.FullPath));
    }

    [Fact]
    public void A_reply_that_was_published_stays_when_the_text_is_changed_and_labelled_again()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        Add(issue);
        var written = _folder.Read(File);
        issue.Labeled["issue"]!["body"] = RecordedIssue.Form("Ruth", "Something else.");

        Assert.Equal(1, Add(issue).ExitCode);
        Assert.Equal(written, _folder.Read(File));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("read")]
    [InlineData("triage")]
    public void A_label_of_somebody_without_the_right_to_write_is_refused(string permission)
    {
        var issue = new RecordedIssue().LabelledBy(480938, permission);
        Receive(issue);

        Refused(issue, "Only someone who may write to this repository can publish a reply.");
    }

    [Fact]
    public void The_rights_of_somebody_else_do_not_count()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        issue.Labeled["sender"]!["id"] = 480938;

        Refused(issue, "Only someone who may write to this repository can publish a reply.");
    }

    [Fact]
    public void A_record_that_is_not_the_robots_does_not_count()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        issue.Comments[0]!["user"]!["id"] = 480938;

        Refused(issue, "There is no record of the text as it came, so nobody can tell whether it was changed since. Send it again, or add it with 'staticpress comments add'.");
    }

    [Fact]
    public void The_first_record_counts()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        issue.Labeled["issue"]!["body"] = RecordedIssue.Form("Ruth", "Something else.");
        var later = issue.Comments[0]!.DeepClone();
        later["body"] = Receipt(issue.Labeled);
        ((JsonArray)issue.Comments).Add(later);

        Assert.Equal(1, Add(issue).ExitCode);
    }

    [Theory]
    [InlineData("permission.json", "{\"message\": \"Not Found\", \"status\": \"404\"}")]
    [InlineData("permission.json", "")]
    [InlineData("comments.json", "<html>")]
    [InlineData("comments.json", "[{\"body\": 1}]")]
    public void An_answer_of_GitHub_that_is_none_refuses(string file, string text)
    {
        var issue = new RecordedIssue();
        Receive(issue);
        issue.WriteTo(_folder);
        _folder.Write(file, text);

        Assert.Equal("Not added: GitHub's answer about the label and the record of the text could not be read. Take the label off and put it on again.\n", Add().Stderr);
    }

    [Fact]
    public void Another_label_publishes_nothing()
    {
        var issue = new RecordedIssue();
        Receive(issue);
        issue.Labeled["label"]!["name"] = "Publish ";

        Refused(issue, "Nothing was asked: a reply is published by the label 'publish'.");
    }

    [Fact]
    public void The_owner_of_the_repository_replies_as_the_author()
    {
        var issue = new RecordedIssue();
        issue.Labeled["issue"]!["author_association"] = "OWNER";
        Receive(issue);
        Add(issue);

        Assert.Equal("Author", Page().QuerySelector("#comment-gh-57 .badge")!.TextContent);
    }

    [Fact]
    public void So_does_whoever_labels_an_own_issue_and_has_the_right_to()
    {
        var issue = new RecordedIssue().LabelledBy(new RecordedIssue().Labeled["issue"]!["user"]!["id"]!.GetValue<long>(), "write");
        Receive(issue);
        Add(issue);

        Assert.Equal("Author", Page().QuerySelector("#comment-gh-57 .badge")!.TextContent);
    }

    [Theory]
    [InlineData("MEMBER")]
    [InlineData("COLLABORATOR")]
    [InlineData("CONTRIBUTOR")]
    public void Others_whom_GitHub_knows_reply_as_readers(string association)
    {
        var issue = new RecordedIssue();
        issue.Labeled["issue"]!["author_association"] = association;
        Receive(issue);

        Assert.Equal(0, Add(issue).ExitCode);
        Assert.Null(Page().QuerySelector("#comment-gh-57 .badge"));
    }

    [Fact]
    public void An_issue_of_another_kind_gets_no_record()
    {
        Assert.Equal("", Receipt(RecordedIssue.With("The site is down.").Opened));
    }

    private void Refused(RecordedIssue issue, string reason)
    {
        Assert.Equal(new ProgramRun(1, "", $"Not added: {reason}\n"), Add(issue));
        Assert.Equal($"This reply is not published. {reason}\n", _folder.Read("answer"));
        Assert.False(_folder.Has("content/comments"));
    }

    private void Receive(RecordedIssue issue) => issue.Received(Receipt(issue.Opened));

    private string Receipt(JsonNode told)
    {
        // GitHub's own event is 'opened', whatever a test hands over.
        var opened = JsonNode.Parse(told.ToJsonString())!;
        opened["action"] = "opened";
        _folder.Write("received.json", opened.ToJsonString());
        return InProcess.Run(_folder, "", "comments", "receive", "--event", "received.json").Stdout;
    }

    private ProgramRun Add(RecordedIssue issue)
    {
        issue.WriteTo(_folder);
        return Add();
    }

    private ProgramRun Add() => InProcess.Run(
        _folder, "", "comments", "add", "--event", "labeled.json", "--permission", "permission.json", "--record", "comments.json", "--answer", "answer");

    private AngleSharp.Html.Dom.IHtmlDocument Page() =>
        new BuiltSite(Blog.Read(DiskScan.Scan(_folder.FullPath), new BuildOptions(TestSite.Moment))).Page("/2021/08/26/a-post/");
}
