using System.Text;

namespace StaticPress.Replying;

/// <summary>
/// Reads the text that a browser puts into a letter: a line <c>id=value</c> for each field, the message last. Also when it was
/// quoted or passed on (<c>&gt; post=a-post</c>), and with colons, as services that send forms by mail write them.
/// </summary>
internal static class LetterBody
{
    private static readonly string[] Needed = ["post", "name", ReplyForm.FreeText];

    /// <returns>Null when nothing from the form is in it.</returns>
    public static Submission? Read(string text)
    {
        var lines = ReplyForm.Lines(text);
        var start = Array.FindIndex(lines, line => FieldAt(line[Quote(line).Length..]) is not null);
        if (start < 0) return null;
        var quote = Quote(lines[start]);
        var found = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var id = "";
        foreach (var quoted in lines.Skip(start))
        {
            if (!quoted.StartsWith(quote.TrimEnd(), StringComparison.Ordinal)) break;
            var line = quoted.Length < quote.Length ? "" : quoted[quote.Length..];
            if (id == ReplyForm.FreeText && EndsText(line)) break;
            if (id != ReplyForm.FreeText && FieldAt(line) is { } field && found.TryAdd(field.Id, new StringBuilder()))
            {
                id = field.Id;
                line = line[(id.Length + 1)..].TrimStart(' ');
            }

            found[id].Append(line).Append('\n');
        }

        if (!Array.TrueForAll(Needed, found.ContainsKey)) return null;
        return Submission.Of(found.ToDictionary(field => field.Key, field => Text(field.Key, field.Value.ToString()), StringComparer.Ordinal));
    }

    /// <summary>Only the free text has lines; what stands under another field belongs to the letter.</summary>
    private static string Text(string id, string value) => id == ReplyForm.FreeText ? WithoutQuotedLetter(value) : value[..value.IndexOf('\n')];

    private static FormField? FieldAt(string line) =>
        ReplyForm.Fields.FirstOrDefault(field => line.Length > field.Id.Length && line[field.Id.Length] is '=' or ':' && line.StartsWith(field.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The signs before the first field: <c>&gt; </c>, <c>&gt;&gt; </c>, or none.</summary>
    private static string Quote(string line)
    {
        var length = 0;
        while (length < line.Length && line[length] is '>' or ' ') length++;
        return line[..length];
    }

    /// <summary>A signature (RFC 3676, section 4.3), or the letter that this one answers or passes on.</summary>
    private static bool EndsText(string line) =>
        line is "-- " or "--"
        || line.StartsWith("-----Original Message", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("________________________________", StringComparison.Ordinal);

    /// <summary>"On … somebody@example.org wrote:" and quotation signs to the end: not a word of it is the reader's, and an address is in it.</summary>
    private static string WithoutQuotedLetter(string text)
    {
        var lines = text.TrimEnd().Split('\n');
        var at = lines.Length;
        while (at > 0 && (lines[at - 1].Length == 0 || lines[at - 1][0] == '>')) at--;
        return at > 0 && at < lines.Length && lines[at - 1].TrimEnd().EndsWith(':') && lines[at - 1].Contains('@') ? string.Join('\n', lines.Take(at - 1)) : text;
    }
}
