using StaticPress.Content;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>The head of a post as the fields of a form show it and change it.</summary>
/// <param name="Settings">As they stand in the file, under whatever name another generator has for them.</param>
/// <param name="CanChange">Whether the head is one that the program writes into.</param>
internal sealed record PostHead(YamlMap Settings, bool CanChange)
{
    /// <summary>Between the items of a list in a field of one line.</summary>
    private const string Between = ", ";

    private readonly YamlMap _ours = ForeignKeys.Translated(Settings);

    public static PostHead Of(MemoryFile file)
    {
        var block = FrontMatterBlock.Read(file);
        var reading = block.Settings(file.Path);
        return new PostHead(reading.Value, reading.Problems.Count == 0 && block.Form == FrontMatterForm.Yaml);
    }

    /// <summary>A text, or the items of a list; empty where there is nothing or what no field of one line can hold.</summary>
    public string this[string key] => TextOf(_ours.Find(key)?.Value);

    /// <summary>Below a key that is a group; a text in its place is the first of the group.</summary>
    public string Of(string key, string below, bool isFirst) => _ours.Find(key)?.Value switch
    {
        YamlMap group => TextOf(group.Find(below)?.Value),
        YamlScalar { Text: { } text } when isFirst => text,
        _ => "",
    };

    /// <summary>Whether a field of one line says all that there is.</summary>
    public bool FitsField(string key) => _ours.Find(key)?.Value switch
    {
        null or YamlScalar => true,
        YamlList list => list.Items.All(item => item is YamlScalar { Text: { } text } && !text.Contains(',')),
        _ => false,
    };

    /// <summary>Whether fields say all of a group: a text in its place, or texts in it.</summary>
    public bool FitsGroup(string group) => _ours.Find(group)?.Value switch
    {
        null or YamlScalar => true,
        YamlMap map => map.Entries.All(entry => entry.Value is YamlScalar),
        _ => false,
    };

    public bool IsGroup(string key) => _ours.Find(key)?.Value is YamlMap;

    /// <summary>Whether a group holds what no field of the form shows.</summary>
    public bool HasMoreIn(string group) =>
        _ours.Find(group)?.Value is YamlMap map && map.Entries.Any(entry => PostFields.Find($"{group}.{entry.Key}") is null);

    /// <summary>By any of the words for it.</summary>
    public bool IsHeldBack => IsFlagged("draft") || IsFlagged("private") || IsFlagged("hidden")
        || this["published"].ToLowerInvariant() is "false" or "no" or "off"
        || ((string[])["status", "visibility"]).Any(key => this[key].Trim().Length > 0 && !ForeignKeys.IsPublic(this[key]));

    public bool Has(string key) => _ours.IndexOf(key) >= 0;

    public bool IsFlagged(string key) => this[key].ToLowerInvariant() is "true" or "yes" or "on";

    /// <summary>As the file spells it, so that what is changed is the line that is there.</summary>
    public string NameOf(string key)
    {
        var at = _ours.IndexOf(key);
        if (at < 0) return key;
        var found = _ours.Entries[at];
        return Settings.Entries.FirstOrDefault(entry => entry.Line == found.Line && entry.Column == found.Column)?.Key ?? key;
    }

    /// <summary>A list stays one, and a text in quotation marks keeps them.</summary>
    /// <param name="text">Empty to take the line away.</param>
    public YamlSetting Text(string key, string text) =>
        new(NameOf(key), text.Length == 0 ? null : _ours.Find(key)?.Value is YamlScalar { IsQuoted: false } or null && !text.Contains('\n')
            ? YamlSpelling.Plain(text) : YamlSpelling.Quoted(text));

    /// <summary>A new list of one is written as a text.</summary>
    /// <param name="text">Commas part the items.</param>
    public YamlSetting Items(string key, string text)
    {
        var items = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return items.Length == 1 && _ours.Find(key)?.Value is not YamlList && key != "tags" ? Text(key, items[0])
            : new YamlSetting(NameOf(key), items.Length == 0 ? null : YamlSpelling.List(items));
    }

    public YamlSetting Flag(string key, bool isOn) => new(NameOf(key), isOn ? YamlSpelling.Plain("true") : null);

    /// <summary>However the file says that it is held back, after this it does not.</summary>
    public IEnumerable<YamlSetting> Draft(bool isDraft)
    {
        if (isDraft) return [new YamlSetting("draft", YamlSpelling.Plain("true"))];
        return ((string[])["draft", "published", "private", "hidden", "status", "visibility"]).Where(Has)
            .Select(key => new YamlSetting(NameOf(key), null));
    }

    private static string TextOf(YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Text ?? "",
        YamlList list => string.Join(Between, list.Items.OfType<YamlScalar>().Select(item => item.Text)),
        _ => "",
    };
}
