using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress new</c>: starts a site, a post or a theme.</summary>
internal static class NewCommand
{
    public static Command Create(Edge edge) => new("new", "Start a site, a post or a theme.")
    {
        NewSiteCommand.Create(edge),
        NewPostCommand.Create(edge),
        NewThemeCommand.Create(edge),
        NewComparisonCommand.Create(edge),
    };
}
