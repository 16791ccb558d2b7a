using System.Text.RegularExpressions;

namespace StaticPress.Sources;

/// <summary>
/// <c>static: public</c> of site.yml: another folder of the site that stands for <c>static/</c>, as a link of that name would. It is looked
/// for before the settings are read, for these come with the files.
/// </summary>
internal static partial class StaticSetting
{
    private const int MostCharacters = 256 * 1024;

    private static readonly string[] OfTheProgram = ["content", "themes", "words", "inbox", "_site"];

    /// <returns>Null where site.yml names none, or one that cannot be it.</returns>
    public static string? In(string siteFolder)
    {
        try
        {
            using var file = new StreamReader(Path.Join(siteFolder, "site.yml"));
            var text = new char[MostCharacters];
            var name = Setting().Match(new string(text, 0, file.ReadBlock(text))).Groups["name"].Value;
            return name.Length > 0 && IsFolder(name) ? name.Trim('/') : null;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            // Whoever reads the settings says so.
            return null;
        }
    }

    /// <summary>Below the site folder, and none that is read otherwise.</summary>
    public static bool IsFolder(string name) =>
        name.Trim('/').Split('/') is var parts && !name.StartsWith('/') && !OfTheProgram.Contains(parts[0])
        && !parts.Any(part => part.Length == 0 || part[0] == '.' || FileNames.IsBad(part) || part.Contains(':'));

    [GeneratedRegex("""^static[ ]*:[ ]+(?<mark>["']?)(?<name>[^"'#\r\n]+?)\k<mark>[ ]*(?:[ ]#.*)?\r?$""",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
