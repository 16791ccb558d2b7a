using System.Text;
using StaticPress.Config;
using StaticPress.Editing;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Fuzzing;

/// <summary>site.yml is read the same twice, and an edit of one setting changes nothing else.</summary>
internal static class Settings
{
    public static readonly Target Target = new("settings", Look, () => Examples.Files(path => path == SiteConfig.File),
        "title: ", "url: https://a.example/b/", "language: he\n", "time_zone: ", "date_format: ", "permalinks:\n  ",
        "menu:\n  - title: ", "    url: /", "    children:\n      - ",
        "comments: {intake: ", "feeds:", "redirects:\n  /a/: /b/\n", "gone: [", "lists:\n  ", "podcast:\n  ", "authors:\n  ",
        "images: {", "allow: [", "{", "}", "[", "]", ": ", " #", "&a ", "*a",
        "|\n  ", ">-\n  ", "\r\n", "\t", "''", "\"", "null", "---\n", "? ", "!!str ");

    private static readonly string[][] Keys =
        [["title"], ["menu", "0", "title"], ["comments", "mail"], ["authors", "ruth", "name"], ["zzz"]];

    private static readonly BuildOptions Options = new(TestSite.Moment);

    private static void Look(byte[] bytes)
    {
        var tree = new SourceTree([new MemoryFile(SiteConfig.File, bytes)], []);
        var told = SiteConfigReader.Read(tree, Options);
        Assert.Equal(told.Problems, SiteConfigReader.Read(tree, Options).Problems);
        if (StrictUtf8.FirstBadByte(bytes) >= 0 || YamlFile.Read(tree.Files[0]).Problems.Count > 0) return;
        var file = new SettingsText(bytes);
        foreach (var keys in Keys)
        {
            LookAtEdit(file, file.With("It's: \"new\" # here", keys), keys);
            LookAtEdit(file, file.With("", keys), keys);
        }

        _ = file.WithMenu(told.Value.Menu);
    }

    private static void LookAtEdit(SettingsText file, SettingsText? edited, string[] keys)
    {
        if (edited is null) return;
        Assert.Equal(Others(file.File, keys[0]), Others(edited.File, keys[0]));
        Assert.Empty(Remarks(file.File).Except(Lines(edited.File)));
    }

    private static IEnumerable<string> Others(byte[] file, string key) =>
        YamlFile.Read(new MemoryFile(SiteConfig.File, file)).Value.Entries.Where(entry => entry.Key != key)
            .Select(entry => $"{entry.Key}: {Yaml.Shown(entry.Value)}");

    /// <summary>Lines that begin with a remark, where no text has lines of its own.</summary>
    private static IEnumerable<string> Remarks(byte[] file) =>
        file.AsSpan().ContainsAny("|>\"'"u8) ? [] : Lines(file).Where(line => line.StartsWith('#'));

    private static IEnumerable<string> Lines(byte[] file) => Encoding.UTF8.GetString(file).Split('\n', '\r').Select(line => line.Trim());
}
