using System.Text;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Editing;

/// <summary>Changes single settings of site.yml, however deep they stand; remarks, order, styles and line ends of all else stay.</summary>
/// <param name="File">As it was read.</param>
internal sealed record SettingsText(byte[] File)
{
    private string Mark => Encoding.UTF8.GetString(File) is ['\uFEFF', ..] ? "\uFEFF" : "";

    private string Text => Encoding.UTF8.GetString(File)[Mark.Length..];

    /// <returns>What the setting says, without quotation marks; null when it says nothing, or more than a word.</returns>
    public string? Value(params ReadOnlySpan<string> keys)
    {
        YamlNode? node = YamlText.Read(Text, new Place(SiteConfig.File)).Value;
        foreach (var key in keys)
        {
            node = node switch
            {
                YamlMap map => map.Find(key)?.Value,
                YamlList list when int.TryParse(key, out var at) && at < list.Items.Count => list.Items[at],
                _ => null,
            };
        }

        return (node as YamlScalar)?.Text;
    }

    /// <param name="value">Empty to take the setting away.</param>
    /// <returns>The settings with this one changed; null when that cannot be done so that all else reads as before.</returns>
    public SettingsText? With(string value, params string[] keys)
    {
        if (Value(keys) is var now && (now == value || (now is null && value.Length == 0))) return this;
        var spelling = YamlSpelling.Plain(value);
        var changed = keys is [var only] ? YamlEdit.Apply(Text, new YamlSetting(only, value.Length > 0 ? spelling : null))
            : value.Length == 0 ? Without(keys)
            : YamlWords.In(Text).FirstOrDefault(word => word.Keys.SequenceEqual(keys)) is { } there ? there.Replace(Text, spelling)
            : Added(keys, spelling);
        if (changed is null) return null;
        var after = new SettingsText(Encoding.UTF8.GetBytes(Mark + changed));
        var (before, behind) = (Others(Text, keys), Others(changed, keys));
        return (after.Value(keys) ?? "") == value && YamlText.Read(changed, new Place("")).Problems.Count == 0
            && before.SequenceEqual(behind) ? after : null;
    }

    /// <summary>The whole menu. While it keeps its shape only the words that are new are changed; else it is written anew.</summary>
    public SettingsText? WithMenu(IReadOnlyList<MenuEntry> menu)
    {
        var now = this;
        if (!HasShape(menu, ["menu"]))
            return YamlEdit.Apply(Text, new YamlSetting("menu", menu.Count > 0 ? Items(menu) : null)) is { } written
                ? new SettingsText(Encoding.UTF8.GetBytes(Mark + written)) : null;
        foreach (var (keys, value) in Words(menu, ["menu"]))
        {
            if (now.With(value, keys) is not { } next) return null;
            now = next;
        }

        return now;
    }

    /// <returns>Nothing to do, the edit, or why it cannot be done.</returns>
    public static Reading<FolderEdit?> Edit(byte[] was, SettingsText? now, string what) =>
        now is null ? new Reading<FolderEdit?>(null, [EditRefusal.NotSet(SiteConfig.File, what)])
        : new Reading<FolderEdit?>(
            new FolderEdit(was.AsSpan().SequenceEqual(now.File) ? [] : [new FolderStep.Change(SiteConfig.File, was, now.File)]), []);

    private static YamlSpelling Items(IReadOnlyList<MenuEntry> menu) => YamlSpelling.Items(menu.Select(entry => YamlSpelling.Group(
        new YamlSetting("title", YamlSpelling.Plain(entry.Title)),
        new YamlSetting("url", YamlSpelling.Plain(entry.Url)),
        new YamlSetting("children", entry.Children.Count > 0 ? Items(entry.Children) : null))));

    private static IEnumerable<(string[] Keys, string Value)> Words(IReadOnlyList<MenuEntry> menu, string[] keys) =>
        menu.SelectMany((entry, i) =>
            (IEnumerable<(string[], string)>)[([.. keys, Number(i), "title"], entry.Title), ([.. keys, Number(i), "url"], entry.Url),
            .. Words(entry.Children, [.. keys, Number(i), "children"])]);

    private bool HasShape(IReadOnlyList<MenuEntry> menu, string[] keys)
    {
        var wanted = Words(menu, keys).Select(word => string.Join('\0', word.Keys)).Order(StringComparer.Ordinal);
        return YamlWords.In(Text).Where(word => word.Keys is [var first, ..] && first == keys[0])
            .Select(word => string.Join('\0', word.Keys)).Order(StringComparer.Ordinal).SequenceEqual(wanted);
    }

    private static string Number(int at) => at.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A new line before the first that stands beside it; where nothing does, the group is written.</summary>
    private string? Added(string[] keys, YamlSpelling value)
    {
        YamlNode? node = YamlText.Read(Text, new Place("")).Value;
        foreach (var key in keys[..^1]) node = (node as YamlMap)?.Find(key)?.Value;
        if (node is not YamlMap { Entries: [var first, ..] })
        {
            var group = YamlSpelling.Group(new YamlSetting(keys[^1], value));
            return keys is [var root, _] ? YamlEdit.Apply(Text, new YamlSetting(root, group)) : Added(keys[..^1], group);
        }

        var row = YamlRows.StartOf(Text, first.Line);
        var at = row + first.Column - 1;
        var indent = Text[row..at];
        if (indent.TrimEnd().EndsWith('{') && !value.Written.Contains('\n'))
            return Text.Insert(at, $"{YamlSpelling.Plain(keys[^1]).Written}: {value.Written}, ");
        if (!string.IsNullOrWhiteSpace(indent)) return null;
        var written = $"{YamlSpelling.Plain(keys[^1]).Written}:{(value.Written.StartsWith('\n') ? "" : " ")}{value.Written}";
        var end = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return Text.Insert(row, indent + written.Replace("\n", end + indent, StringComparison.Ordinal) + end);
    }

    /// <summary>A line of its own goes; the last of a group takes the group with it.</summary>
    private string? Without(string[] keys)
    {
        YamlNode? node = YamlText.Read(Text, new Place("")).Value;
        foreach (var key in keys[..^1]) node = (node as YamlMap)?.Find(key)?.Value;
        if (node is not YamlMap group || group.Find(keys[^1]) is not { Value: YamlScalar } entry) return null;
        if (group.Entries.Count == 1) return keys.Length == 2 ? YamlEdit.Apply(Text, new YamlSetting(keys[0], null)) : null;
        var row = YamlRows.StartOf(Text, entry.Line);
        if (entry.Value.Line != entry.Line || !Text.AsSpan(row, entry.Column - 1).IsWhiteSpace()) return null;
        return Text.Remove(row, YamlRows.StartOf(Text, entry.Line + 1) - row);
    }

    /// <summary>Every other word, to see that none of them changed.</summary>
    private static IEnumerable<string> Others(string text, string[] keys) =>
        YamlWords.In(text).Where(word => !word.Keys.SequenceEqual(keys)).Select(word => string.Join('\0', word.Keys.Append(word.Text)))
            .Where(word => word.Split('\0')[^1].Length > 0);
}
