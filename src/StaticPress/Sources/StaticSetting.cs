using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Sources;

/// <summary>
/// <c>static: public</c> of site.yml: another folder of the site that stands for <c>static/</c>, as a link of that name would. It is looked
/// for before the settings are read, for these come with the files.
/// </summary>
internal static partial class StaticSetting
{
    /// <summary>Of the settings.</summary>
    public const string File = "site.yml";

    private static readonly string[] OfTheProgram = ["content", "themes", "words", "inbox", "_site"];

    /// <returns>Null where site.yml names none, or one that cannot be it.</returns>
    public static string? In(SourceFile settings)
    {
        try
        {
            var name = Setting().Match(Encoding.UTF8.GetString(settings.ReadAll())).Groups["name"].Value;
            return name.Length > 0 && IsFolder(name) ? name.Trim('/') : null;
        }
        catch (UnreadableException)
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
