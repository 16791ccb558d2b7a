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
        if (Read(text) is not { } before) return null;
        var changed = before.Find(Key) is not { } entry ? Behind(text) : Within(text, entry);
        return changed is not null && Read(changed) is { } after && Says(after, before)
            ? Encoding.UTF8.GetBytes(changed) : null;
    }

    /// <summary>Takes an address out of a list, with or without the slash at its end.</summary>
    /// <returns>Null when it is not in there, or that cannot be done so that all else reads as before.</returns>
    public byte[]? TakeFrom(ReadOnlySpan<byte> file)
    {
        var text = Encoding.UTF8.GetString(file);
        if (Read(text) is not { } before || before.Find(Key) is not { } entry) return null;
        var items = entry.Value is YamlList list ? list.Items : [entry.Value];
        YamlNode[] rest = [.. items.Where(item => item is not YamlScalar { Text: { } one } || one.TrimEnd('/') != Address.TrimEnd('/'))];
        if (rest.Length == items.Count) return null;
        if (rest.Length == 0) return YamlEdit.Apply(text, new YamlSetting(Key, null)) is { } bare ? Encoding.UTF8.GetBytes(bare) : null;
        var lines = items.Except(rest).Select(item => item.Line).ToHashSet();
        var changed = lines.All(line => text.AsSpan(YamlRows.StartOf(text, line)).TrimStart(' ').StartsWith("- "))
            ? lines.OrderDescending().Aggregate(text, WithoutRow)
            : YamlEdit.Apply(text, new YamlSetting(Key, YamlSpelling.List(rest.OfType<YamlScalar>().Select(item => item.Text ?? ""))));
        return changed is not null && Read(changed) is { } after && HasSameOthers(after, before)
            && after.Find(Key)?.Value is YamlList now && now.Items.Count == rest.Length ? Encoding.UTF8.GetBytes(changed) : null;
    }

    private static YamlMap? Read(string text) =>
        YamlText.Read(text.TrimStart('\uFEFF'), new Place("")) is { Problems.Count: 0, Value: var map } ? map : null;

    private string Behind(string text)
    {
        var end = LineEnd(text);
        return $"{text}{(text.Length == 0 || text.EndsWith('\n') ? "" : end)}{Key}:{end}  {Line}{end}";
    }

    private string? Within(string text, YamlEntry entry)
    {
        var first = entry.Value switch
        {
            YamlList { Items: [var item, ..] } => item.Line,
            YamlMap { Entries: [var one, ..] } => one.Line,
            _ => entry.Line,
        };
        if (first > entry.Line)
        {
            var row = YamlRows.StartOf(text, first);
            return text.Insert(row, text[row..^text.AsSpan(row).TrimStart(' ').Length] + Line + LineEnd(text));
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
        HasSameOthers(after, before) && (after.Find(Key)?.Value switch
        {
            YamlList list => list.Items.OfType<YamlScalar>().Any(item => item.Text == Address),
            YamlMap map => map.Find(Address) is not null,
            _ => false,
        });

    private bool HasSameOthers(YamlMap after, YamlMap before) =>
        after.Entries.Select(entry => entry.Key).Where(key => key != Key)
            .SequenceEqual(before.Entries.Select(entry => entry.Key).Where(key => key != Key));

    private static string WithoutRow(string text, int row) =>
        YamlRows.StartOf(text, row) is var start ? text.Remove(start, YamlRows.StartOf(text, row + 1) - start) : text;

    private static string LineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
