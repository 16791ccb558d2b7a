using System.Text;
using AngleSharp.Html.Parser;
using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Content;
using StaticPress.Markdown.Comments;
using StaticPress.Sources;
using StaticPress.Tests.Commenting;
using StaticPress.Tests.Support;

namespace StaticPress.Fuzzing;

/// <summary>Whatever way a reply comes: what is taken reads back, and what is shown can run and load nothing.</summary>
internal static class Replies
{
    public static readonly Target Target = new("replies", Look, Seeds,
        "### Post\n\n", "### Name\n\n", "### Message\n\n", "_No response_", "post=a-post\n", "name=Ruth\n", "message=", "parent=",
        "rating: 5\n", "> ", "From: R <r@a.example>\n", "Subject: ", "Date: Tue, 2 Jan 2024 10:00:00 +0200\n",
        "Content-Type: multipart/alternative; boundary=x\n\n", "--x\n", "Content-Transfer-Encoding: quoted-printable\n",
        "Content-Transfer-Encoding: base64\n", "Content-Type: text/html; charset=utf-8\n\n", "=?utf-8?Q?R=C3=BAth?=",
        "=\n", "=3D", "{\"data\":{", "\"message\":\"", "\"post\":\"a-post\",", "wrote:\n", "-- \n", "a@b.example", "\u202E",
        "\u200B", "&#x202E;", "<script>", "[a](javascript:b)", "<https://a.example>", "```\n", "&colon;", "&Tab;",
        "id: one\n", "message: |\n  ", "date: 2024-01-02\n", "url: https://a.example/\n");

    private static readonly Blog Blog = new TestSite()
        .Config("url: https://example.org/\ncomments: {intake: github, github: {repository: a/b}}")
        .Post("2021-08-26-a-post", "title: A post").Read();

    private static readonly HtmlParser Html = new();

    private static readonly CommentMarkdown Writer = new();

    private static void Look(byte[] bytes)
    {
        var (site, text) = (Blog.Plan.Site, Encoding.UTF8.GetString(bytes));
        LookAtMarkup(text);
        _ = StaticPress.Markdown.HiddenMarkup.IsIn(text) || BidiControls.IsIn(text);
        if (IssueBody.Read(text) is { } issue) LookAt(issue);
        if (FormSubmission.Read(bytes, site.Config.Comments.FormFields) is { } form) LookAt(form.Submission);
        if (Incoming.FromLetter(bytes, TestSite.Moment).Comment is { } letter) LookAt(letter.Submission);
        if (PlainLetter.Read(bytes, site, new LetterNotes("a-post", null), TestSite.Moment).Comment is { } plain) LookAt(plain.Submission);
        if (CommentReader.Read(new MemoryFile("content/comments/a-post/one.yml", bytes), site.Config.Dates).Value is { } kept)
            LookAtMarkup(kept.Message);
        _ = IssueEvent.Read(bytes);
    }

    private static void LookAt(Submission submission)
    {
        var written = submission.WithoutAddresses();
        Assert.Equal(written.Message, written.WithoutAddresses().Message);
        LookAtMarkup(written.Message);
        var incoming = new IncomingComment(written, "gh-1", "github:x", TestSite.Moment);
        if (CommentDesk.Decide(Blog.Plan.Site, incoming) is not Decision.Accepted accepted) return;
        Assert.Equal("content/comments/a-post/gh-1.yml", accepted.Path);
        var read = CommentReader.Read(MemoryFile.Of(accepted.Path, accepted.Text), Blog.Plan.Site.Config.Dates);
        Assert.Empty(read.Problems);
        Assert.Equal(ReaderText.Line(written.Name), read.Value!.Name);
    }

    private static void LookAtMarkup(string message)
    {
        var html = Writer.Render(message).Html;
        Assert.Equal(html, Writer.Render(message).Html);
        InertMarkup.Holds(Html.ParseDocument(html).Body!);
        var clean = CommentSanitizer.Clean(html);
        Assert.Equal(clean, CommentSanitizer.Clean(clean));
        Assert.Equal(Html.ParseDocument(html).Body!.TextContent, Html.ParseDocument(clean).Body!.TextContent);
        Assert.True(ReaderText.IsClean(ReaderText.Lines(message)));
    }

    private static IEnumerable<byte[]> Seeds() => Examples.Files(path => path.StartsWith(CommentFiles.Folder, StringComparison.Ordinal))
        .Concat(Directory.EnumerateFiles(Repository.PathOf("tests/StaticPress.Tests/Commenting/Fixtures")).Select(File.ReadAllBytes))
        .Concat(((string[])
        [
            "### Post\n\na-post\n\n### In answer to\n\n_No response_\n\n### Name\n\nRuth\n\n### Your site\n\n_No response_\n\n### Stars\n\n5\n\n### Message\n\nYes, *indeed*: https://a.example/ and\n\n- one\n- two\n",
            "From: \"Ruth\" <r@a.example>\nSubject: =?utf-8?Q?A_post?=\nDate: Tue, 2 Jan 2024 10:00:00 +0200\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\npost=3Da-post\nname=3DRuth\nmessage=3DYes\n--x\nContent-Type: text/html\n\n<p>Yes</p>\n--x--\n",
            "Subject: Re: A post\nFrom: Ruth <r@a.example>\n\nI agree.\n\nOn Tue, 2 Jan 2024 at 10:00, Dana <d@a.example> wrote:\n> No.\n",
            "{\"data\":{\"post\":\"a-post\",\"name\":\"Ruth\",\"message\":\"Yes\"},\"created_at\":\"2024-01-02T10:00:00Z\"}",
        ]).Select(Encoding.UTF8.GetBytes));
}
