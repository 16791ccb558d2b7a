using System.CommandLine;
using StaticPress.Primitives;

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

    /// <summary>The words stand in a file of their own, which only the repository has.</summary>
    private static string Text() =>
        PackedResource.Text("guides/themes.md").TrimEnd()
            .Replace("(../src/StaticPress/Locale/Languages/en.yml)", "(#every-word)", StringComparison.Ordinal)
            + $"\n\n## Every word\n\n```yaml\n{CarriedFiles.Text("words/en.yml").TrimEnd()}\n```";
}
