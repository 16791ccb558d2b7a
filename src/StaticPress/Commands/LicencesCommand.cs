using System.CommandLine;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary><c>staticpress licences</c>: whose work is in the program, and under which terms.</summary>
internal static class LicencesCommand
{
    private const string First = "notices/notices.txt";

    public static Command Create(Edge edge)
    {
        var command = new Command("licences", "Print whose work the program contains, and the licences of it.");
        command.Aliases.Add("licenses");
        command.SetAction(_ =>
        {
            foreach (var line in Text().Split('\n')) edge.Terminal.Line(line.TrimEnd('\r'));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The list, and behind it the full texts that it names.</summary>
    public static string Text() => string.Join("\n\n", CarriedFiles.Below("notices/").Where(name => name != First).Prepend(First)
        .Select(name => PackedResource.Text(name).Trim()));
}
