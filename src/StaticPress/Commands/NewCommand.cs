using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress new</c>: starts a site or a post.</summary>
internal static class NewCommand
{
    public static Command Create(Edge edge) => new("new", "Start a site or a post.")
    {
        NewSiteCommand.Create(edge),
        NewPostCommand.Create(edge),
    };
}
