using System.CommandLine;
using System.Reflection;

namespace StaticPress.Commands;

/// <summary><c>staticpress theme guide</c>: all that a theme may do, in Markdown, as the repository has it.</summary>
internal static class ThemeGuideCommand
{
    public static Command Create(Edge edge)
    {
        var command = new Command("guide", "Print the guide for makers of themes, in Markdown.");
        command.SetAction(_ =>
        {
            foreach (var line in Text().Split('\n')) edge.Terminal.Line(line.TrimEnd('\r'));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Text()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("guides/themes.md")!);
        return reader.ReadToEnd().TrimEnd();
    }
}
