using System.CommandLine;
using System.Reflection;

namespace StaticPress.Commands;

/// <summary><c>staticpress theme guide</c>: the whole guide for those who make themes, as it belongs to this very program.</summary>
internal static class ThemeGuideCommand
{
    public static Command Create(Edge edge)
    {
        var command = new Command("guide", "Print the guide for those who make a theme: every name, function and word that it may use.");
        command.SetAction(_ =>
        {
            edge.Terminal.Line(Text());
            return ExitCode.Done;
        });
        return command;
    }

    public static string Text()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("guide/themes.md")!);
        return reader.ReadToEnd().TrimEnd();
    }
}
