using System.Text.Json;

namespace StaticPress.Commenting;

/// <summary>What GitHub tells a workflow about an issue: the file that <c>GITHUB_EVENT_PATH</c> names.</summary>
/// <param name="Action"><c>opened</c>, <c>edited</c>, <c>labeled</c> …</param>
/// <param name="Label">The label that was just put on; empty for other actions.</param>
/// <param name="Body">The text at the moment of the event.</param>
/// <param name="Author">The account that opened the issue.</param>
/// <param name="IsOwn">
/// Whether it is the blog's own, if the label counts: that account owns the repository, or it put the label on itself and so may write
/// here.
/// GitHub calls nobody the owner of an organisation's repository, and its other words (MEMBER, COLLABORATOR) stand for many who write no
/// post.
/// </param>
/// <param name="Sender">The number of the account that did what happened; it stays when the account is renamed.</param>
internal sealed record IssueEvent(string Action, string Label, int Number, string Body, string Author, bool IsOwn, long Sender,
    DateTimeOffset Created)
{
    /// <returns>Null when it is not an event of an issue, or not whole.</returns>
    public static IssueEvent? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var issue = json.RootElement.GetProperty("issue");
            if (issue.TryGetProperty("pull_request", out _)) return null;
            var body = issue.GetProperty("body");
            var author = issue.GetProperty("user");
            var sender = json.RootElement.GetProperty("sender").GetProperty("id").GetInt64();
            return new IssueEvent(
                json.RootElement.GetProperty("action").GetString()!,
                json.RootElement.TryGetProperty("label", out var label) ? label.GetProperty("name").GetString()! : "",
                issue.GetProperty("number").GetInt32(),
                body.ValueKind == JsonValueKind.Null ? "" : body.GetString()!,
                author.GetProperty("login").GetString()!,
                author.GetProperty("id").GetInt64() == sender
                    || (issue.TryGetProperty("author_association", out var association) && association.GetString() == "OWNER"),
                sender,
                issue.GetProperty("created_at").GetDateTimeOffset());
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
