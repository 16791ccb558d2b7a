using StaticPress.Content;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>Writes values of an old head as they were, for <c>extra:</c>.</summary>
internal static class HeadNodes
{
    private static readonly string[] Personal = ["email", "mail", "phone", "telephone", "ip", "password"];

    /// <returns>Null for nothing, and for what gives a person away.</returns>
    public static YamlSpelling? Written(YamlNode node) => node switch
    {
        YamlScalar { Text: null } => null,
        YamlScalar { Text: { } text } when PersonalKeys.IsMailAddress(text) => null,
        YamlScalar { IsQuoted: true, Text: { } text } =>
            text.Contains('\n', StringComparison.Ordinal) ? YamlSpelling.Block(text) : YamlSpelling.Quoted(text),
        YamlScalar { Text: { } text } => YamlSpelling.Plain(text),
        YamlList list =>
            list.Items.Select(Written).OfType<YamlSpelling>().ToArray() is { Length: > 0 } items ? YamlSpelling.Items(items) : null,
        YamlMap map => Entries(map.Entries) is { Length: > 0 } entries ? YamlSpelling.Group(entries) : null,
        _ => null,
    };

    public static YamlSetting[] Entries(IEnumerable<YamlEntry> entries) =>
        [.. entries.Where(entry => !IsPersonal(entry.Key)).Select(entry => new YamlSetting(entry.Key, Written(entry.Value)))
            .Where(setting => setting.Value is not null)];

    public static bool IsPersonal(string key) =>
        Personal.Contains(key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant(),
            StringComparer.Ordinal);
}
