using System.CommandLine;
using StaticPress.Comparing;

namespace StaticPress.Commands;

/// <summary><c>staticpress diff</c>: how two finished sites differ.</summary>
internal static class DiffCommand
{
    public static Command Create(Edge edge)
    {
        var old = new Argument<string>("OLD") { Description = "The folder of the former site." };
        var @new = new Argument<string>("NEW") { Description = "The folder of the one to come." };
        var command = new Command("diff", "Say how two built sites differ, as a reader would notice it.") { old, @new };
        command.SetAction(arguments =>
        {
            var folders = new[] { arguments.GetValue(old)!, arguments.GetValue(@new)! };
            if (folders.FirstOrDefault(folder => !Directory.Exists(edge.FullPath(folder))) is { } missing)
            {
                edge.Terminal.Error.WriteLine($"staticpress: There is no folder {missing}.");
                return ExitCode.WrongUsage;
            }

            ComparisonReport.Print(
                SiteComparison.Of(FinishedSite.In(edge.FullPath(folders[0])), FinishedSite.In(edge.FullPath(folders[1]))), edge.Terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
