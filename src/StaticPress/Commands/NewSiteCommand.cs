using System.CommandLine;
using System.Globalization;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary><c>staticpress new site</c>: a blog that builds at once.</summary>
internal static class NewSiteCommand
{
    public static Command Create(Edge edge)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make." };
        var command = new Command("site", "Start a blog in a new folder.") { folder };
        command.SetAction(arguments =>
        {
            var path = edge.FullPath(arguments.GetValue(folder)!);
            if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            {
                edge.Terminal.Error.WriteLine($"{path} is there already and is not empty. Name a new folder.");
                return ExitCode.SiteHasErrors;
            }

            var package = ProgramPackage.Find(edge.ProgramFolder);
            var site = SiteFolder.At(path);
            var refused = StarterSite.Files(edge.Now).Select(file => site.Add(file.Name, Encoding.UTF8.GetBytes(file.Text)).Problem).ToList();
            if (package is not null) refused.Add(site.Add($"{StarterWorkflow.Tools}/{Path.GetFileName(package)}", File.ReadAllBytes(package)).Problem);
            if (refused.OfType<Problem>().ToArray() is { Length: > 0 } problems)
            {
                edge.Terminal.Problems(problems, edge.OnGitHub);
                return ExitCode.SiteHasErrors;
            }

            edge.Terminal.Line($"Your blog is in {arguments.GetValue(folder)}. Next:");
            edge.Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  cd {arguments.GetValue(folder)}"));
            edge.Terminal.Line("  staticpress build            writes it to _site");
            edge.Terminal.Line("  staticpress new post \"…\"     starts the next post");
            edge.Terminal.Line(package is null ? "To publish it: see README.md there." : "To publish it, push it to GitHub: see README.md there.");
            return ExitCode.Done;
        });
        return command;
    }
}
