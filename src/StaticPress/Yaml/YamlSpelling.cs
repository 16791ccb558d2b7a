using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticPress.Yaml;

/// <summary>A value as YAML spells it. Only what is made here is ever written into an author's file.</summary>
internal readonly record struct YamlSpelling
{
    private static readonly SearchValues<char> PlainSafe =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-/+.:");

    private YamlSpelling(string text) => Written = text;

    /// <summary>
    /// What stands behind the colon; a <see cref="Block"/> has more than one line, and so have groups and lists of groups.
    /// </summary>
    public string Written { get; }

    /// <summary>Without quotation marks where that reads as the same text: for dates, names of things, <c>true</c>.</summary>
    public static YamlSpelling Plain(string text) => IsPlain(text) ? new YamlSpelling(text) : Quoted(text);

    /// <summary>For what people wrote: no word of theirs is ever taken for a number, a date or a sign of YAML.</summary>
    public static YamlSpelling Quoted(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\') written.Append('\\').Append((char)rune.Value);
            else if (rune.Value == '\n') written.Append("\\n");
            else if (rune.Value == '\t') written.Append("\\t");
            else if (NeedsEscape(rune)) written.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else written.Append(rune.ToString());
        }

        return new YamlSpelling(written.Append('"').ToString());
    }

    public static YamlSpelling List(IEnumerable<string> items) =>
        new($"[{string.Join(", ", items.Select(item => IsPlain(item) && !item.Contains(':') ? item : Quoted(item).Written))}]");

    /// <summary>Settings below a key, a line each.</summary>
    public static YamlSpelling Group(params IEnumerable<YamlSetting> settings) =>
        YamlSetting.Lines(settings) is { Length: > 0 } lines ? Below(lines) : new YamlSpelling("{}");

    /// <summary>The items of a list, each from a line of its own.</summary>
    public static YamlSpelling Items(params IEnumerable<YamlSpelling> items) =>
        string.Concat(items.Select(item => $"- {item.Written.TrimStart('\n').TrimStart(' ')}\n")) is { Length: > 0 } lines ? Below(lines)
            : new YamlSpelling("[]");

    /// <summary>
    /// Lines that a person can read and mend; read back, they end with one line feed. Where a block cannot hold them, they are quoted.
    /// </summary>
    public static YamlSpelling Block(string text)
    {
        if (text.Length == 0 || text.EnumerateRunes().Any(rune => rune.Value is not ('\n' or '\t') && NeedsEscape(rune)))
            return Quoted(text);
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines[0].AsSpan().IsWhiteSpace() || lines[^1].AsSpan().IsWhiteSpace()) return Quoted(text);
        // The depth is guessed from the first line; where that begins with space, it has to be said.
        var written = new StringBuilder(text[0] is ' ' or '\t' ? "|2" : "|", text.Length + 16);
        foreach (var line in lines) written.Append('\n').Append(line.Length > 0 ? "  " : "").Append(line);
        return new YamlSpelling(written.ToString());
    }

    /// <summary>Two spaces further in, on lines of their own.</summary>
    private static YamlSpelling Below(string lines) =>
        new(string.Concat(lines.TrimEnd('\n').Split('\n').Select(line => line.Length > 0 ? "\n  " + line : "\n")));

    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsAsciiLetterOrDigit(text[0]) || text[0] == '/')
        && text[^1] is not (' ' or ':')
        && !text.AsSpan().ContainsAnyExcept(PlainSafe)
        && !text.Contains(": ", StringComparison.Ordinal)
        && YamlScalar.Plain(text, 1, 1).Text is not null;

    /// <summary>
    /// What YAML does not print, and what it or an editor takes for the end of a line. A lone half of a pair comes as U+FFFD.
    /// </summary>
    private static bool NeedsEscape(Rune rune) => Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF;
}

/// <param name="Value">Null to take the key away.</param>
internal sealed record YamlSetting(string Key, YamlSpelling? Value)
{
    /// <summary>The group that is there below this key, in which it is set; empty at the top.</summary>
    public string Group { get; init; } = "";

    /// <summary>Lines of a new file, in this order; a setting without value is left out.</summary>
    public static string Lines(params IEnumerable<YamlSetting> settings) =>
        string.Concat(settings.Where(setting => setting.Value is not null)
            .Select(setting => $"{YamlSpelling.Plain(setting.Key).Written}:{Behind(setting.Value!.Value.Written)}\n"));

    private static string Behind(string written) => written.StartsWith('\n') ? written : " " + written;
}
