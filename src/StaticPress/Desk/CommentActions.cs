using System.Globalization;
using StaticPress.Commenting;
using StaticPress.Content;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What is done with replies.</summary>
internal static class CommentActions
{
    private static string Page => DeskPath.Of("replies");

    /// <summary>A letter comes as it is, by a script.</summary>
    public static Task<Response> Drop(DeskVisit visit) =>
        DeskEdit.Make(visit, Page, Inbox.Drop(visit.Door, visit.Asked["name"], visit.Body.ToArray()),
            $"<p>{visit.Asked["name"]} waits below.</p>");

    public static Task<Response> Accept(DeskVisit visit) => WithLetter(visit, letter =>
        DeskEdit.Make(visit, Page, Inbox.Accept(visit.Door, letter, visit.Now),
            $"<p>The reply of {letter.Submission?.Name} is in the site.</p>"));

    public static Task<Response> Refuse(DeskVisit visit) => WithLetter(visit, letter =>
    {
        var edit = Inbox.Refuse(visit.Door, letter, visit.Now);
        return DeskEdit.Make(visit, Page, edit, DeskEdit.ThrownAway(visit, edit, "The letter"));
    });

    public static Task<Response> Answer(DeskVisit visit) => WithComment(visit, reply => DeskEdit.Make(visit, Page,
        CommentEdits.Answer(DeskEdit.BlogOf(visit), reply.Folder, reply.Comment.Id, visit.Asked["message"]),
        $"<p>Your answer to {reply.Comment.Name} is in the site.</p>"));

    public static Task<Response> Delete(DeskVisit visit) => WithComment(visit, reply =>
    {
        var edit = CommentEdits.Delete(visit.Blog, visit.Door, reply);
        var count = CommentEdits.WithAnswers(visit.Blog, reply).Count;
        return DeskEdit.Make(visit, Page, edit,
            DeskEdit.ThrownAway(visit, edit,
                count > 1 ? $"The reply of {reply.Comment.Name} with what answered it" : $"The reply of {reply.Comment.Name}"));
    });

    public static Task<Response> AcceptIssue(DeskVisit visit) => WithIssue(visit, (queue, number) => queue.Accept(number),
        "GitHub publishes it; it is in the site when its workflow is through and you have published again.");

    public static Task<Response> RefuseIssue(DeskVisit visit) =>
        WithIssue(visit, (queue, number) => queue.Refuse(number), "It is refused, and its issue closed.");

    private static Task<Response> WithLetter(DeskVisit visit, Func<WaitingComment, Task<Response>> act)
    {
        var named = new LetterNotes(NullIfEmpty(visit.Asked["post"]), NullIfEmpty(visit.Asked["writer"]));
        return Inbox.List(visit.Desk.Folder, visit.Blog.Plan.Site, named)
            .FirstOrDefault(letter => letter.Path == visit.Asked["letter"]) is { } found
            ? act(found) : Gone(visit, "This letter is not there any more.");
    }

    private static Task<Response> WithComment(DeskVisit visit, Func<CommentFile, Task<Response>> act)
    {
        var all = visit.Blog.Parts.Documents!.Comments.All;
        var at = Array.FindIndex(all, reply => reply.File.Path == visit.Asked["reply"]);
        return at >= 0 ? act(all[at]) : Gone(visit, "This reply is not there any more.");
    }

    private static async Task<Response> WithIssue(DeskVisit visit, Func<IssueQueue, int, bool> act, string said)
    {
        var page = DeskPath.Of("replies", ("issues", "1"));
        if (IssueQueue.Of(visit.Config, visit.Desk.Folder) is not { } queue
            || !int.TryParse(visit.Asked["issue"], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return await Gone(visit, "This issue is not there any more.");
        return await Task.Run(() => act(queue, number)) ? visit.See(page, $"<p>{said}</p>")
            : visit.See(page, $"<p class=\"bad\" role=\"alert\">GitHub did not take it. Try again, or do it there.</p>");
    }

    private static string? NullIfEmpty(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static Task<Response> Gone(DeskVisit visit, string why) =>
        Task.FromResult(visit.See(Page, $"<p class=\"bad\" role=\"alert\">{why}</p>"));
}
