using System.Globalization;
using StaticPress.Commenting;
using StaticPress.Content;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What readers wrote: what waits, and all that is published.</summary>
internal static class CommentsPage
{
    private const int PerPage = 50;

    public static Html Show(DeskVisit visit)
    {
        var waiting = Inbox.List(visit.Desk.Folder, visit.Blog.Plan.Site);
        var words = visit.Asked["q"];
        var found = CommentEdits.Find(visit.Blog, words);
        var number =
            int.TryParse(visit.Asked["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : 1;
        var shown = found.Skip((number - 1) * PerPage).Take(PerPage).Select(reply => Published(reply, visit)).ToArray();
        return $"""
            <datalist id="posts">{visit.Blog.Plan.Site.Posts.Where(post => post.IsInLists).Select(post => (Html)$"<option value=\"{post.Slug}\">{post.Title}</option>")}</datalist>
            <h2>What waits</h2>
            {(visit.Config.Comments.Intake.Count > 0 ? Html.Nothing : (Html)$"<p>This blog takes no replies yet. <a href=\"{DeskPath.Of("site")}#letters\">Say where letters of readers go</a></p>")}
            {(waiting.Count == 0 ? (Html)$"<p class=\"empty\">Nothing waits.</p>" : $"<ul class=\"talk\">{waiting.Select(reply => Waiting(reply, visit))}</ul>")}
            <div class="toolbar"><label class="field grow">Lay letters in that you saved from your mail program, or forms as JSON
            <input type="file" multiple accept=".eml,.txt,.json" data-action="{DeskPath.Of("drop-letter")}"></label></div>
            <p class="hint">They lie in the folder <code>inbox</code> of the site, which is neither published nor committed: it holds people's addresses.</p>
            {Issues(visit)}
            <h2>Published</h2>
            <form action="{DeskPath.Of("replies")}" role="search" class="toolbar">
            <label class="field grow">Find <input name="q" type="search" value="{words}" placeholder="Words of the reply, a name, a post"></label><button>Find</button></form>
            {(shown.Length == 0 ? (Html)$"<p class=\"empty\">There is none.</p>" : $"<ul class=\"talk\">{shown}</ul>")}
            {Pager(number, found.Count, words)}
            """;
    }

    private static Html Waiting(WaitingComment reply, DeskVisit visit)
    {
        var letter = DeskForm.Hidden("letter", reply.Path);
        Html text = reply.Submission is { } said ? Text(said.Name, said.Message, $"to {said.Post}") : Html.Nothing;
        Html refusal = reply.Decision is Decision.Refused refused ? $"<p class=\"bad\">{WithoutOptions(refused.Reason)}</p>" : Html.Nothing;
        // What a letter does not say, the author may know.
        Html missing = reply.Decision is Decision.Refused
            ? $"<div class=\"grid\"><label class=\"field\">The post <input name=\"post\" list=\"posts\"></label><label class=\"field\">Who wrote it <input name=\"writer\"></label></div>" : Html.Nothing;
        return $"""
            <li class="panel"><p class="quiet">{reply.Path}</p>{text}{refusal}
            <div class="toolbar">{DeskForm.Post("accept-reply", visit, $"{letter}{missing}<button class=\"main\">Publish it</button>")}
            {DeskForm.Post("refuse-reply", visit, $"{letter}<button>Refuse it</button>")}</div></li>
            """;
    }

    /// <summary>What would be typed on the command line has a field of its own here.</summary>
    private static string WithoutOptions(string reason) =>
        string.Join(". ", reason.TrimEnd('.').Split(". ").Where(sentence => !sentence.Contains("--", StringComparison.Ordinal))) + ".";

    private static Html Issues(DeskVisit visit)
    {
        if (IssueQueue.Of(visit.Config, visit.Desk.Folder) is not { } queue) return Html.Nothing;
        if (visit.Asked["issues"].Length == 0)
            return $"<p><a class=\"button\" href=\"{DeskPath.Of("replies", ("issues", "1"))}\">Look on GitHub</a></p>";
        if (queue.List() is not { } issues)
            return $"<p class=\"bad\">GitHub did not answer. It is asked by its own program, <code>gh</code>: install it and sign in with <code>gh auth login</code>, or look at <a href=\"https://github.com/{queue.Repository}/issues\">the issues</a> there.</p>";
        return issues.Count == 0
            ? (Html)$"<p class=\"empty\">Nothing waits on GitHub.</p>"
            : $"<ul class=\"talk\">{issues.Select(issue => Issue(issue, visit))}</ul>";
    }

    private static Html Issue(WaitingIssue issue, DeskVisit visit)
    {
        var number = DeskForm.Hidden("issue", issue.Number.ToString(CultureInfo.InvariantCulture));
        return $"""
            <li class="panel"><p class="quiet"><a href="{issue.Url}">Issue {issue.Number}</a> by {issue.Account}</p>{Text(issue.Submission.Name, issue.Submission.Message, $"to {issue.Submission.Post}")}
            <div class="toolbar">{DeskForm.Post("accept-issue", visit, $"{number}<button class=\"main\">Publish it</button>")}{DeskForm.Post("refuse-issue", visit, $"{number}<button>Refuse it</button>")}</div></li>
            """;
    }

    private static Html Published(CommentFile reply, DeskVisit visit)
    {
        var date = visit.Config.DateFormat.Format(visit.Config.Zone.Local(reply.Comment.Date));
        var key = DeskForm.Hidden("reply", reply.File.Path);
        Html badge = reply.Comment.IsByAuthor ? $" <span class=\"state live\">author</span>" : Html.Nothing;
        var name = reply.Comment.Name;
        return $"""
            <li class="panel">{Text(name, reply.Comment.Message, $"to {reply.Folder}, {date}")}{badge}
            <details><summary aria-label="Answer {name}">Answer</summary>
            {DeskForm.Post("answer-reply", visit, $"{key}<label class=\"field\">Your answer, in Markdown <textarea name=\"message\" rows=\"4\" required dir=\"auto\"></textarea></label><button class=\"main\">Answer</button>")}</details>
            {DeskForm.Post("delete-reply", visit, $"{key}<button class=\"danger\" aria-label=\"Throw away what {name} wrote\">Throw away</button>")}</li>
            """;
    }

    private static Html Text(string name, string message, string about) =>
        $"<p><b dir=\"auto\">{name}</b> <span class=\"quiet\">{about}</span></p><p class=\"said\" dir=\"auto\">{message}</p>";

    private static Html Pager(int number, int count, string words)
    {
        var last = Math.Max(1, (count + PerPage - 1) / PerPage);
        return last == 1
            ? Html.Nothing
            : $"<nav class=\"pager\" aria-label=\"Pages\">{Step("Previous", number - 1)} page {number} of {last} {Step("Next", number + 1)}</nav>";

        Html Step(string word, int to) => to < 1 || to > last ? Html.Nothing
            : $"<a href=\"{DeskPath.Of("replies", ("q", words), ("page", to.ToString(CultureInfo.InvariantCulture)))}\">{word}</a>";
    }
}
