namespace StaticPress.Yaml;

/// <summary>A YAML value with the place where it starts in its file (1-based).</summary>
internal abstract record YamlNode(int Line, int Column);

/// <param name="Text">As written, without quotation marks; null for <c>~</c>, <c>null</c> and nothing at all. Types are the reader's
/// affair.</param>
internal sealed record YamlScalar(string? Text, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>In quotation marks, or a block: a text, whatever it says.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>One of YAML's words for nothing, rather than nothing at all.</summary>
    public bool IsWordForNothing { get; init; }

    /// <summary>A scalar without quotation marks, where the YAML words for nothing mean nothing.</summary>
    public static YamlScalar Plain(string text, int line, int column) =>
        new(text is "" or "~" or "null" or "Null" or "NULL" ? null : text, line, column)
        {
            IsWordForNothing = text is "~" or "null" or "Null" or "NULL",
        };
}

internal sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    public static readonly YamlMap Empty = new([], 1, 1);

    public YamlEntry? Find(string key) => IndexOf(key) is var at and >= 0 ? Entries[at] : null;

    /// <returns>-1 when there is no such key.</returns>
    public int IndexOf(string key)
    {
        // Asked for every key of every file: an enumerator each time would be the larger part of a small file's cost.
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key == key) return i;
        }

        return -1;
    }
}

/// <summary>One key of a mapping with the place of the key.</summary>
internal sealed record YamlEntry(string Key, YamlNode Value, int Line, int Column);

/// <summary>
/// Bounds that no honest file reaches, a list of fifty thousand redirects included, and that keep a hostile one from harm.
/// </summary>
internal static class YamlLimits
{
    public const int Characters = 4 << 20;
    public const int Depth = 64;
    public const int Nodes = 500_000;
}
