using System.Text;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Authoring;

/// <summary>One more line below <c>gone:</c> or <c>redirects:</c> of site.yml. Every other byte of the file stays.</summary>
/// <param name="To">Null in a list of addresses.</param>
internal sealed record SettingLine(string Key, string Address, string? To)
{
    public static SettingLine Of(string key, string address, string? to = null) => new(key, address, to);

    /// <returns>Null when that cannot be done so that all else reads as before.</returns>
    public byte[]? AddTo(ReadOnlySpan<byte> file)
    {
        var text = Encoding.UTF8.GetString(file);
        if (YamlText.Read(text.TrimStart('\uFEFF'), new Place("")) is not { Problems.Count: 0, Value: var before }) return null;
        var changed = before.Find(Key) is not { } entry ? Behind(text) : Within(text, entry);
        return changed is not null && YamlText.Read(changed.TrimStart('\uFEFF'), new Place("")) is { Problems.Count: 0, Value: var after }
            && Says(after, before)
            ? Encoding.UTF8.GetBytes(changed) : null;
    }

    private string Behind(string text)
    {
        var end = LineEnd(text);
        return $"{text}{(text.Length == 0 || text.EndsWith('\n') ? "" : end)}{Key}:{end}  {Line}{end}";
    }

    private string? Within(string text, YamlEntry entry)
    {
        var rows = text.Split('\n').ToList();
        var first = entry.Value switch
        {
            YamlList { Items: [var item, ..] } => item.Line,
            YamlMap { Entries: [var one, ..] } => one.Line,
            _ => entry.Line,
        };
        if (first > entry.Line)
        {
            var indent = rows[first - 1][..(rows[first - 1].Length - rows[first - 1].TrimStart().Length)];
            rows.Insert(first - 1, indent + Line + (text.Contains("\r\n", StringComparison.Ordinal) ? "\r" : ""));
            return string.Join('\n', rows);
        }

        // On the line of its key: one address, or a list or group in brackets.
        if (To is not null || entry.Value is YamlMap) return null;
        var known = entry.Value switch
        {
            YamlList list => list.Items.OfType<YamlScalar>().Select(item => item.Text ?? ""),
            YamlScalar { Text: { } one } => [one],
            _ => [],
        };
        return YamlEdit.Apply(text, new YamlSetting(Key, YamlSpelling.List(known.Append(Address))));
    }

    private string Line => To is null
        ? $"- {YamlSpelling.Quoted(Address).Written}"
        : $"{YamlSpelling.Quoted(Address).Written}: {YamlSpelling.Quoted(To).Written}";

    /// <summary>Whatever odd YAML came in: the new line is there, and every other setting as before.</summary>
    private bool Says(YamlMap after, YamlMap before) =>
        after.Entries.Select(entry => entry.Key).Where(key => key != Key)
            .SequenceEqual(before.Entries.Select(entry => entry.Key).Where(key => key != Key))
        && (after.Find(Key)?.Value switch
        {
            YamlList list => list.Items.OfType<YamlScalar>().Any(item => item.Text == Address),
            YamlMap map => map.Find(Address) is not null,
            _ => false,
        });

    private static string LineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
