using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress import</c>: moves a blog of another program in.</summary>
internal static class ImportCommand
{
    public static Command Create(Edge edge) => new("import", "Move a blog in that another program made.")
    {
        ImportWordPressCommand.Create(edge),
    };
}
