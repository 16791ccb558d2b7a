using System.Text;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing;

/// <summary>Writes <c>site.yml</c>: whole where there is none; into the author's own only what it does not say yet, at its end.</summary>
internal static class SettingsFile
{
    private static readonly Dictionary<string, string> Remarks = new(StringComparer.Ordinal)
    {
        ["title"] = "Everything about the blog that is not a text. Each line may be changed or left out.",
        ["url"] = "Where it is on the web.",
        ["permalinks"] = "As on the old site, so that every address stays.",
        ["author"] = "Who wrote a post that names nobody.",
        ["lists"] = "Pages of lists that the old site had.",
        ["menu"] = "The navigation, in this order.",
        ["categories"] = "Sentences about them, and the ends of their addresses.",
        ["podcast"] = "In the place of 'false', its title, description, author, category and image make a podcast of the recordings.",
        ["markdown"] = "Pictures that still lie on the old site.",
        ["links"] = "Links in the texts that lead nowhere, and did so before or led to what is not public.",
        ["redirects"] = "Addresses of the old site, and what answers them now.",
    };

    public static void Write(IReadOnlyList<YamlSetting> settings, ImportedSite site)
    {
        var there = site.Read(SiteConfig.File);
        // An import that was cut off remembers nothing; what it wrote is known by being the same.
        if (there is null || there.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Text(settings))) || site.IsOurs(SiteConfig.File, there)
            || site.IsStarter(there))
        {
            site.Replace(SiteConfig.File, Encoding.UTF8.GetBytes(Text(settings)));
            return;
        }

        var old = Encoding.UTF8.GetString(there);
        if (Added(old, settings) is { } text) site.Replace(SiteConfig.File, Encoding.UTF8.GetBytes(text));
        site.WriteBeside(SiteConfig.File, Encoding.UTF8.GetBytes(Text(settings)));
    }

    public static string Text(IReadOnlyList<YamlSetting> settings) =>
        string.Join('\n', settings.Where(setting => setting.Value is not null).Select(setting =>
            (Remarks.TryGetValue(setting.Key, out var remark) ? $"# {remark}\n" : "") + YamlSetting.Lines(setting)));

    /// <returns>Null when there is nothing to add, or no way to add it so that all else reads as before.</returns>
    private static string? Added(string old, IReadOnlyList<YamlSetting> settings)
    {
        if (YamlText.Read(old, new Place(SiteConfig.File)) is not { Problems.Count: 0, Value: var before }) return null;
        var missing = settings.Where(setting => setting.Value is not null && before.Find(setting.Key) is null).ToArray();
        if (missing.Length == 0) return null;
        var text = $"{old.TrimEnd('\n', '\r', ' ')}\n\n{Text(missing)}".TrimStart('\n');
        return YamlText.Read(text, new Place(SiteConfig.File)) is { Problems.Count: 0, Value: var after }
            && after.Entries.Count == before.Entries.Count + missing.Length
            && before.Entries.Zip(after.Entries).All(pair => pair.First.Key == pair.Second.Key) ? text : null;
    }
}
