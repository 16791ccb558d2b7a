using AngleSharp.Dom;
using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>Looks for each comment that was public by its old address, <c>#comment-123</c>, and for what it hangs below.</summary>
internal sealed class CommentJudge(Verdict verdict, string address, BuiltPage page)
{
    private const string Prefix = "comment-";

    public void Judge(IReadOnlyList<ExportComment> comments)
    {
        var approved = comments.Where(comment => comment.IsShown).DistinctBy(comment => comment.Id).ToDictionary(comment => comment.Id);
        foreach (var comment in approved.Values)
        {
            if (page.Document.GetElementById($"{Prefix}{comment.Id}") is not { } element)
            {
                verdict.Hold(VerdictPart.Comments, address, $"The comment {comment.Id} of '{comment.Author}' is missing.");
                continue;
            }

            verdict.Hold(VerdictPart.Comments, address, Words(comment, element));
            // What it answered may never have been public, or be deleted: then it stands by itself.
            if (approved.ContainsKey(comment.Parent) && comment.Parent != comment.Id)
                verdict.Hold(VerdictPart.Threads, address, Answers(element, comment.Parent)
                    ? ""
                    : $"The comment {comment.Id} answered {comment.Parent}, and does so no more.");
        }
    }

    private static string Words(ExportComment comment, IElement element)
    {
        var now = Verifying.Words.Of(HtmlText.Of(element, inner => inner != element && IsComment(inner)));
        // The name stands before the words, and of a mention of another site the name is all that themes show.
        var missing = WordOrder.Missing(Verifying.Words.Of(comment.Author), now);
        if (missing.Count > 0) return $"The comment {comment.Id} was signed '{comment.Author}'.";
        if (comment.Type is "pingback" or "trackback") return "";
        var lost = WordOrder.Missing(OldText.Of(comment.Content).Words, now);
        return lost.Count == 0 ? "" : $"Of the comment {comment.Id} {lost.Count} words are missing: {string.Join(' ', lost.Take(8))}";
    }

    private static bool Answers(IElement element, int parent)
    {
        var wanted = $"{Prefix}{parent}";
        if (element.QuerySelectorAll("a[href]").Any(link => link.GetAttribute("href")!.EndsWith($"#{wanted}", StringComparison.Ordinal)))
            return true;
        for (var above = element.ParentElement; above is not null; above = above.ParentElement)
        {
            if (IsComment(above)) return above.Id == wanted;
            if (above.LocalName == "li" && above.QuerySelector($"[id^='{Prefix}']") is { } first && first != element)
                return first.Id == wanted;
        }

        return false;
    }

    private static bool IsComment(IElement element) =>
        element.Id is { } id
            && id.StartsWith(Prefix, StringComparison.Ordinal)
            && id.Length > Prefix.Length
            && id.AsSpan(Prefix.Length).ContainsAnyExceptInRange('0', '9') is false;
}
