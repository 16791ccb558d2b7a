using System.Text;
using System.Text.Json;
using StaticPress.Primitives;

namespace StaticPress.Commenting;

/// <summary>
/// The record of a text, made when it came: a comment of GitHub's own robot under the issue, with the text's hash. Its author
/// cannot change it, so a text that was exchanged between reading and labelling is found out.
/// </summary>
internal static class Receipt
{
    /// <summary>The account behind a workflow's own token. Nobody else has this number.</summary>
    private const long ActionsRobot = 41898282;

    private const string Mark = "<!-- staticpress-reply sha256=";

    public static string Of(string body) => $"""
        {FirstLine(body)}
        Thank you. The author reads each reply; once this one is published, its address is told here.
        Please leave the text as it is: a reply that was changed cannot be published and has to be sent again.

        """;

    /// <summary>The first record counts: a later one would be of a later text.</summary>
    /// <param name="comments">What GitHub's API lists under the issue, oldest first.</param>
    /// <returns>Null when there is no record, else whether it is of this text.</returns>
    public static bool? Confirms(JsonElement comments, IssueEvent issue)
    {
        foreach (var comment in comments.EnumerateArray())
        {
            if (comment.GetProperty("user") is not { ValueKind: JsonValueKind.Object } user || user.GetProperty("id")
                .GetInt64() != ActionsRobot)
                continue;
            if (!comment.GetProperty("issue_url").GetString()!.EndsWith($"/issues/{issue.Number}", StringComparison.Ordinal)) continue;
            var text = comment.GetProperty("body").GetString()!;
            if (text.StartsWith(Mark, StringComparison.Ordinal)) return CommentForm.Lines(text)[0].TrimEnd() == FirstLine(issue.Body);
        }

        return null;
    }

    private static string FirstLine(string body) => $"{Mark}{Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(body)))} -->";
}
