using StaticPress.Yaml;

namespace StaticPress.Fuzzing;

internal static class Yaml
{
    /// <summary>All that it says, without its places.</summary>
    public static string Shown(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text is { } text ? $"'{text}'" : "nothing",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Shown))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Shown(entry.Value)}"))}}}",
        _ => "",
    };
}
