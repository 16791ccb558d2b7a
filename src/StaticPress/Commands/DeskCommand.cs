using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress desk</c>: the place to write, look and publish, in the browser on the author's own machine.</summary>
internal static class DeskCommand
{
    public static Command Create(Edge edge)
    {
        var options = new ServeOptions();
        var noOpen = new Option<bool>("--no-open") { Description = "Print the address, and leave the browser alone." };
        var command = new Command("desk", "Write, look and publish in the browser; on a phone of the same network with --host 0.0.0.0.") { noOpen };
        options.AddTo(command);
        command.SetAction(arguments => ServeCommand.Run(options.Read(arguments, edge), withDesk: true, !arguments.GetValue(noOpen), edge));
        return command;
    }
}
