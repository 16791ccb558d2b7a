using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress theme</c>: what a site's theme is made of.</summary>
internal static class ThemeCommand
{
    public static Command Create(Edge edge) => new("theme", "See, check and change the theme of a site.")
    {
        ThemeListCommand.Create(edge),
        ThemeEjectCommand.Create(edge),
        ThemeCheckCommand.Create(edge),
        ThemeGuideCommand.Create(edge),
    };
}
