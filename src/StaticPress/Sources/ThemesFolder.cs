namespace StaticPress.Sources;

/// <summary>Where the themes of a site lie, and where those of the program would.</summary>
internal static class ThemesFolder
{
    public const string Path = "themes/";

    /// <summary>What a theme says of itself.</summary>
    public const string Settings = "theme.yml";

    public static string Of(string theme) => $"{Path}{theme}/";

    public static string SettingsOf(string theme) => $"{Path}{theme}/{Settings}";

    /// <param name="path">From the site folder.</param>
    public static bool Holds(string path) => path.StartsWith(Path, StringComparison.Ordinal);
}
