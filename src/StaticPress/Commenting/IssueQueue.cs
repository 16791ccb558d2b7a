using System.Globalization;
using System.Text.Json;
using StaticPress.Config;
using StaticPress.Machine;

namespace StaticPress.Commenting;

/// <summary>
/// Replies that wait as issues on GitHub, by GitHub's own command line where it is signed in. To accept one is to give it the label that
/// its author could give by hand: the workflow then checks who did so, and that the text is the one that came.
/// </summary>
/// <param name="Repository"><c>owner/name</c>.</param>
/// <param name="Gh">The command line, in any folder.</param>
internal sealed record IssueQueue(string Repository, MachineProgram Gh)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <returns>Null where replies do not come as issues.</returns>
    /// <param name="program">By its name or path.</param>
    public static IssueQueue? Of(SiteConfig config, string folder, string program = "gh") =>
        config.Comments.Intake.Contains("github") && config.Comments.Repository.Length > 0
            ? new IssueQueue(config.Comments.Repository, new MachineProgram(program, folder) { Patience = Patience }) : null;

    /// <returns>Oldest first; null when it cannot be told: there is no command line, no network, or nobody is signed in.</returns>
    public IReadOnlyList<WaitingIssue>? List()
    {
        var answer =
            Gh.Run("issue", "list", "--repo", Repository, "--state", "open", "--limit", "200", "--json",
                "number,body,author,createdAt,labels,url");
        if (!answer.IsGood) return null;
        try
        {
            using var issues = JsonDocument.Parse(answer.Output);
            return [.. issues.RootElement.EnumerateArray().Select(Read).OfType<WaitingIssue>().OrderBy(issue => issue.Number)];
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    /// <returns>Whether GitHub took it; the reply appears when the workflow is through.</returns>
    public bool Accept(int number) => Gh.Run("issue", "edit", Number(number), "--repo", Repository, "--add-label", Moderation.Label).IsGood;

    public bool Refuse(int number) => Gh.Run("issue", "close", Number(number), "--repo", Repository, "--reason", "not planned").IsGood;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <returns>Null for an issue that is no reply, and for one that was accepted.</returns>
    private static WaitingIssue? Read(JsonElement issue)
    {
        var body = issue.GetProperty("body").GetString() ?? "";
        var isAccepted =
            issue.GetProperty("labels").EnumerateArray().Any(label => label.GetProperty("name").GetString() == Moderation.Label);
        if (isAccepted || body.Length > CommentForm.MostCharacters || IssueBody.Read(body) is not { } submission) return null;
        return new WaitingIssue(issue.GetProperty("number").GetInt32(), submission,
            issue.GetProperty("author").GetProperty("login").GetString() ?? "",
            issue.GetProperty("createdAt").GetDateTimeOffset(), issue.GetProperty("url").GetString() ?? "");
    }
}

/// <param name="Account">On GitHub, of whoever wrote it.</param>
/// <param name="Url">Where it can be read there.</param>
internal sealed record WaitingIssue(int Number, Submission Submission, string Account, DateTimeOffset Sent, string Url);
