using System.Text.Json;
using StaticPress.Config;

namespace StaticPress.Commenting;

/// <summary>
/// What a form service handed over as JSON: an object of fields, or one that holds them as <c>data</c>, <c>fields</c> or <c>payload</c>.
/// </summary>
internal static class FormSubmission
{
    public const int MostBytes = 1 << 20;

    private const int Depth = 4;

    private static readonly string[] Wrappers = ["data", "fields", "options", "payload", "form_response"];

    private static readonly string[] Dates = ["date", "created_at", "createdAt", "submitted_at", "timestamp"];

    /// <returns>Null when it is no JSON, or holds no field of the form.</returns>
    public static FormReading? Read(byte[] bytes, FormFields names)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            Gather(document.RootElement, found, Depth);
            var submission = new Submission(
                Field("post", names.Post), Field("parent", names.Parent), Field("name", names.Name), Field("site", names.Site),
                Field("rating", names.Rating), Field(CommentForm.FreeText, names.Message));
            var sent = Dates.Select(
                key => DateTimeOffset.TryParse(found.GetValueOrDefault(key), System.Globalization.CultureInfo.InvariantCulture,
                    out var date) ? date : (DateTimeOffset?)null)
                .FirstOrDefault(date => date is not null);
            return submission.Message.Length == 0 ? null : new FormReading(submission, sent, Field("honeypot", names.Honeypot).Length > 0);

            string Field(string id, string name) =>
                (found.GetValueOrDefault(name) ?? found.GetValueOrDefault(Inner(name)) ?? found.GetValueOrDefault(id) ?? "")
                    .Trim('\n', ' ');
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Gather(JsonElement element, Dictionary<string, string> found, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || depth == 0) return;
        foreach (var field in element.EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.String) found.TryAdd(field.Name, field.Value.GetString()!);
            else if (field.Value.ValueKind == JsonValueKind.Number) found.TryAdd(field.Name, field.Value.GetRawText());
            else if (Wrappers.Contains(field.Name)) Gather(field.Value, found, depth - 1);
        }
    }

    /// <summary><c>fields[name]</c> may come as <c>name</c> within <c>fields</c>.</summary>
    private static string Inner(string name) => name.EndsWith(']') ? name[(name.IndexOf('[') + 1)..^1] : name;
}

/// <param name="Sent">Null when it does not say.</param>
/// <param name="IsByRobot">Whether the field is filled in that no person sees.</param>
internal sealed record FormReading(Submission Submission, DateTimeOffset? Sent, bool IsByRobot);
