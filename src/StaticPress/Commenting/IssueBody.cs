using System.Text;

namespace StaticPress.Commenting;

/// <summary>
/// Reads the text that GitHub makes of the issue form: for each field <c>### Label</c>, an empty line, and what was written.
/// The first heading of each name counts, so that a second one in the free text changes nothing.
/// </summary>
internal static class IssueBody
{
    private const string Nothing = "_No response_";

    private static readonly string[] Needed = ["post", "name", CommentForm.FreeText];

    /// <returns>Null when the text is not from the form.</returns>
    public static Submission? Read(string body)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var (id, text) = ("", new StringBuilder());
        foreach (var line in CommentForm.Lines(body))
        {
            if (id != CommentForm.FreeText && FieldAt(line) is { } field && !found.ContainsKey(field.Id) && field.Id != id)
            {
                Keep();
                (id, text) = (field.Id, new StringBuilder());
            }
            else if (id.Length > 0)
            {
                text.Append(line).Append('\n');
            }
            else if (line.Trim().Length > 0)
            {
                return null;
            }
        }

        Keep();
        return Array.TrueForAll(Needed, found.ContainsKey) ? Submission.Of(found) : null;

        void Keep()
        {
            if (id.Length > 0) found.Add(id, text.ToString().Trim() is var value && value == Nothing ? "" : text.ToString());
        }
    }

    private static FormField? FieldAt(string line) =>
        line.StartsWith("### ", StringComparison.Ordinal) ? CommentForm.Fields.FirstOrDefault(field => field.Label == line[4..].TrimEnd())
            : null;
}
