using System.Text.Json;

namespace StaticPress.Commenting;

/// <summary>Whether the text of an issue is published: asked for by someone who may, and the very text that was there to read.</summary>
internal static class Moderation
{
    /// <summary>The author taps this one on a phone; everything else follows.</summary>
    public const string Label = "publish";

    /// <param name="permission">What GitHub's API says of the account that put the label on.</param>
    /// <param name="comments">What GitHub's API lists under the issue.</param>
    /// <returns>Why not; null when it is.</returns>
    public static string? Refusal(IssueEvent issue, ReadOnlyMemory<byte> permission, ReadOnlyMemory<byte> comments)
    {
        if (issue.Action != "labeled" || issue.Label != Label) return Refusals.NotLabelled;
        try
        {
            using var rights = JsonDocument.Parse(permission);
            using var said = JsonDocument.Parse(comments);
            if (!MayWrite(rights.RootElement, issue.Sender)) return Refusals.NoRight;
            return Receipt.Confirms(said.RootElement, issue) switch
            {
                null => Refusals.NoRecord,
                false => Refusals.Changed,
                true => null,
            };
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return Refusals.NoAnswer;
        }
    }

    /// <summary>The answer must be about the account that labelled, not about any other.</summary>
    private static bool MayWrite(JsonElement answer, long sender) =>
        answer.GetProperty("user").GetProperty("id").GetInt64() == sender && answer.GetProperty("permission").GetString() is "admin"
            or "write";
}
