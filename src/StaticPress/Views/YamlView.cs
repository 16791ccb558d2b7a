using StaticPress.Templates.Language;
using StaticPress.Yaml;

namespace StaticPress.Views;

/// <summary>Free YAML of the author (<c>extra:</c>) or of a theme (settings): texts, lists and groups as they were written.</summary>
internal sealed class YamlView(IReadOnlyList<YamlEntry> entries) : View
{
    public static readonly YamlView Empty = new([]);

    public override IReadOnlyList<string> Members => [.. entries.Select(entry => entry.Key).Order(StringComparer.Ordinal)];

    public override bool TryGet(string member, out object? value)
    {
        foreach (var entry in entries)
        {
            if (entry.Key != member) continue;
            value = Value(entry.Value);
            return true;
        }

        value = null;
        return false;
    }

    private static object? Value(YamlNode node) => node switch
    {
        YamlMap map => new YamlView(map.Entries),
        YamlList list => list.Items.Select(Value).ToArray(),
        YamlScalar { Text: "true" } => true,
        YamlScalar { Text: "false" } => false,
        YamlScalar { Text: { } text } =>
            int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : text,
        _ => null,
    };
}
