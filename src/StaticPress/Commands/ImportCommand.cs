using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress import</c>: moves a blog of another program in.</summary>
internal static class ImportCommand
{
    public static Command Create(Edge edge)
    {
        var command = new Command("import", "Move a blog in that another program made.") { ImportWordPressCommand.Create(edge) };
        foreach (var generator in ImportFolderCommand.Create(edge)) command.Add(generator);
        return command;
    }
}
