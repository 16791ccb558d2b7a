using System.CommandLine;
using StaticPress.Authoring;
using StaticPress.Checking.GitHubPages;
using StaticPress.Hosting;
using StaticPress.Primitives;

namespace StaticPress.Commands;

/// <summary><c>staticpress new comparison</c>: workflows that say under each pull request what readers would notice of it.</summary>
internal static class NewComparisonCommand
{
    public static Command Create(Edge edge)
    {
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace files that differ." };
        var command = new Command("comparison", "Lay workflows that say under each pull request on GitHub what it changes.")
        { source, overwrite };
        command.SetAction(arguments =>
        {
            var folder = SiteFolder.Find(arguments.GetValue(source), edge);
            // GitHub looks for workflows at the top of a repository alone.
            var repository = GitRepository.Above(folder);
            var (top, program) = (repository?.Folder ?? folder, LaidFiles.ProgramOf(folder, edge));
            var site = Path.GetRelativePath(top, folder).Replace('\\', '/');
            TextFile[] files = [.. HostFiles.Comparison(program, site)];
            if (!LaidFiles.Lay(files, top, arguments.GetValue(overwrite), edge)) return ExitCode.SiteHasErrors;
            if (program is ProgramOrigin.Package && ProgramPackage.Find(edge.ProgramFolder) is { } package)
                AuthorsFolder.At(folder).Add($"{HostFiles.Tools}/{Path.GetFileName(package)}", File.ReadAllBytes(package));
            Problem[] lacking = [.. ProgramPackages.Of(files[0].Text, top).SelectMany(packages => packages.Check(HostFiles.Compare, top))];
            edge.Problems(lacking, top);
            if (repository is { Remote: { IsFolder: false } remote, GitHub: null })
                edge.Terminal.Line($"The remote '{remote.Name}' is {remote.Shown}: only GitHub runs these.");
            edge.Terminal.Line("Commit these files. The next pull request gets a comment with what readers would notice of it.");
            return lacking.Length > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }
}
