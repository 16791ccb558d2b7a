using System.Text.Json;

namespace StaticPress.Replying;

/// <summary>What GitHub tells a workflow about an issue: the file that <c>GITHUB_EVENT_PATH</c> names.</summary>
/// <param name="Action"><c>opened</c>, <c>edited</c>, <c>labeled</c> …</param>
/// <param name="Label">The label that was just put on; empty for other actions.</param>
/// <param name="Body">The text at the moment of the event.</param>
/// <param name="Author">The account that opened the issue.</param>
/// <param name="IsByOwner">Whether that account owns the repository.</param>
/// <param name="Sender">The number of the account that did what happened; it stays when the account is renamed.</param>
internal sealed record IssueEvent(string Action, string Label, int Number, string Body, string Author, bool IsByOwner, long Sender, DateTimeOffset Created)
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
            return new IssueEvent(
                json.RootElement.GetProperty("action").GetString()!,
                json.RootElement.TryGetProperty("label", out var label) ? label.GetProperty("name").GetString()! : "",
                issue.GetProperty("number").GetInt32(),
                body.ValueKind == JsonValueKind.Null ? "" : body.GetString()!,
                issue.GetProperty("user").GetProperty("login").GetString()!,
                issue.TryGetProperty("author_association", out var association) && association.GetString() == "OWNER",
                json.RootElement.GetProperty("sender").GetProperty("id").GetInt64(),
                issue.GetProperty("created_at").GetDateTimeOffset());
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
