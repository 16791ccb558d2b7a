using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>Changes one key of a mapping and no other byte of its text: comments, order, styles and line ends stay.</summary>
internal static class YamlEdit
{
    /// <returns>The text with the key set or taken away; null when that cannot be done so that all else reads as before.</returns>
    public static string? Apply(string text, YamlSetting setting)
    {
        if (setting.Group.Length > 0) return ApplyWithin(text, setting);
        if (YamlText.Read(text, new Place("")) is not { Problems.Count: 0, Value: var before } || YamlOutline.Of(text) is not { } outline)
            return null;
        var known = outline.Entries.FirstOrDefault(entry => entry.Key == setting.Key);
        if (known is null && setting.Value is null) return text;
        var edit = new Editing(text, outline);
        string[] ways = setting.Value is not { } value ? [edit.Without(known!), edit.WithoutAndSpaceBelow(known!)]
            : known is null ? [edit.With(setting.Key, edit.Fitting(value))]
            : [edit.With(known, edit.Fitting(value))];
        return ways.FirstOrDefault(changed => IsOnly(before, changed, setting));
    }

    /// <summary>The lines of a group, or what stands in its braces, are a mapping themselves.</summary>
    private static string? ApplyWithin(string text, YamlSetting setting)
    {
        if (YamlText.Read(text, new Place("")) is not { Problems.Count: 0, Value: var before }
            || before.Find(setting.Group)?.Value is not YamlMap) return null;
        if (YamlOutline.Of(text)?.Entries.FirstOrDefault(entry => entry.Key == setting.Group) is not { } span) return null;
        var isInBraces = text[span.Value] == '{';
        var start = isInBraces ? span.Value : text.AsSpan(0, span.Value).LastIndexOf('\n') + 1;
        var end = isInBraces ? span.End : text.IndexOf('\n', span.End) is var feed and >= 0 ? feed + 1 : text.Length;
        if (!isInBraces && text.AsSpan(start, span.Value - start).TrimStart().Length > 0) return null;
        if (Apply(text[start..end], setting with { Group = "" }) is not { } inner) return null;
        var changed = text[..start] + inner + text[end..];
        if (YamlText.Read(changed, new Place("")) is not { Problems.Count: 0, Value: var after }) return null;
        return SameEntries([.. before.Entries.Where(IsOther)], [.. after.Entries.Where(IsOther)])
            && after.Find(setting.Group)?.Value is YamlMap now && YamlText.Read(inner, new Place("")).Value is var wanted
            && Same(wanted, now) ? changed : null;

        bool IsOther(YamlEntry entry) => entry.Key != setting.Group;
    }

    /// <summary>Whatever odd YAML came in: the result is read as the next build will read it before anybody writes it.</summary>
    private static bool IsOnly(YamlMap before, string changed, YamlSetting setting)
    {
        if (YamlText.Read(changed, new Place("")) is not { Problems.Count: 0, Value: var after }) return false;
        var others = before.Entries.Where(entry => entry.Key != setting.Key);
        if (!SameEntries([.. others], [.. after.Entries.Where(entry => entry.Key != setting.Key)])) return false;
        if (setting.Value is not { } value) return after.Find(setting.Key) is null;
        var wanted = YamlText.Read(YamlSetting.Lines(new YamlSetting("it", value)), new Place("")).Value.Find("it");
        return wanted is not null && after.Find(setting.Key) is { } now && Same(wanted.Value, now.Value);
    }

    private static bool Same(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalar a, YamlScalar b) => a.Text == b.Text,
        (YamlList a, YamlList b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (YamlMap a, YamlMap b) => SameEntries(a.Entries, b.Entries),
        _ => false,
    };

    private static bool SameEntries(IReadOnlyList<YamlEntry> some, IReadOnlyList<YamlEntry> others) =>
        some.Count == others.Count && some.Zip(others)
            .All(pair => pair.First.Key == pair.Second.Key && Same(pair.First.Value, pair.Second.Value));

    private sealed class Editing(string text, YamlOutline outline)
    {
        private string LineEnd { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

        /// <summary>A block of lines as the file writes lines; in braces there is no room for one.</summary>
        public string Fitting(YamlSpelling value) =>
            !value.Written.Contains('\n') ? value.Written
            : outline.IsFlow
                ? YamlSpelling.Quoted(YamlText.Read($"it: {value.Written}\n", new Place("")).Value.Find("it")?.Value is YamlScalar read
                    ? read.Text ?? "" : "").Written
            : value.Written.Replace("\n", LineEnd + new string(' ', outline.Column), StringComparison.Ordinal);

        /// <summary>
        /// A new key goes behind the last one; where the text ends without a line end, which the last value must not gain, before the
        /// first.
        /// </summary>
        public string With(string key, string value)
        {
            var line = $"{YamlSpelling.Plain(key).Written}:{Behind(value)}";
            if (outline.IsFlow)
            {
                return outline.Entries.Count > 0 ? text.Insert(outline.Entries[^1].End, ", " + line) : text.Insert(outline.End, line);
            }

            var at = text.Length == 0 || text[^1] == '\n' || outline.Entries.Count == 0 ? text.Length
                : StartOfLine(outline.Entries[0].KeyStart);
            var before = at > 0 && text[at - 1] != '\n' ? LineEnd : "";
            return text.Insert(at, $"{before}{new string(' ', outline.Column)}{line}{LineEnd}");
        }

        public string With(YamlSpan entry, string value)
        {
            var colon = text.IndexOf(':', entry.KeyEnd);
            if (outline.IsFlow && (colon < 0 || colon > entry.Value)) return text.Insert(entry.KeyEnd, ": " + value);
            if (entry.IsEmpty) return text.Insert(colon + 1, Behind(value));
            if (text.AsSpan(colon, entry.Value - colon).IndexOf('\n') < 0 || outline.IsFlow)
                return text[..entry.Value] + value + Rest(entry);
            // The old value stands below its key: the new one goes beside it, and a remark beside the key stays.
            var (first, beside) = (StartOfLine(entry.Value), text.IndexOf('\n', colon));
            return text[..(colon + 1)] + Behind(value) + text[(value.Contains('\n') ? EndOfLine(beside) : colon + 1)..first]
                + text[NextLine(entry.End)..];

            // A remark behind a block of lines would be a part of it.
            string Rest(YamlSpan old) =>
                !value.Contains('\n') ? text[old.End..] : text.IndexOf('\n', old.End) is var end and >= 0 ? text[EndOfLine(end)..]
                : LineEnd;
        }

        /// <summary>A group begins on the next line, and no space is left behind the colon.</summary>
        private static string Behind(string value) => value.StartsWith('\n') || value.StartsWith('\r') ? value : " " + value;

        public string Without(YamlSpan entry)
        {
            if (!outline.IsFlow) return text[..StartOfLine(entry.KeyStart)] + text[NextLine(Math.Max(entry.End, entry.KeyEnd))..];
            var at = ((List<YamlSpan>)outline.Entries).IndexOf(entry);
            if (at + 1 < outline.Entries.Count) return text[..entry.KeyStart] + text[outline.Entries[at + 1].KeyStart..];
            return at > 0 ? text[..outline.Entries[at - 1].End] + text[Math.Max(entry.End, entry.KeyEnd)..] : text[..entry.KeyStart]
                + text[outline.End..];
        }

        /// <summary>Empty lines below a key that goes would fall to a text above that keeps its own (<c>|+</c>).</summary>
        public string WithoutAndSpaceBelow(YamlSpan entry)
        {
            var start = StartOfLine(entry.KeyStart);
            var rest = Without(entry)[Math.Min(start, Without(entry).Length)..];
            return text[..start] + rest[StartOfLine(rest, rest.Length - rest.AsSpan().TrimStart().Length)..];
        }

        private int StartOfLine(int at) => StartOfLine(text, at);

        private static int StartOfLine(string text, int at) => text.AsSpan(0, at).LastIndexOf('\n') + 1;

        /// <param name="feed">Where a line feed stands.</param>
        private int EndOfLine(int feed) => feed > 0 && text[feed - 1] == '\r' ? feed - 1 : feed;

        private int NextLine(int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
    }
}
