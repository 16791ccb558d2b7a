using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Replying;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments setup</c>: the issue form and the workflows that make replies of issues.</summary>
internal static class CommentsSetupCommand
{
    public static Command Create(Edge edge)
    {
        var source = new Option<string>("--source") { Description = "The folder of the site (where site.yml is).", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace files that differ." };
        var command = new Command("setup", "Write the issue form and the workflows for replies through GitHub.") { source, overwrite };
        command.SetAction(arguments =>
        {
            var folder = edge.FullPath(arguments.GetValue(source)!);
            var savings = GitHubFiles.For(HasProgram(folder)).Select(file => Save(SiteFolder.At(folder), file.Name, file.Text, arguments.GetValue(overwrite))).ToArray();
            edge.Terminal.Problems([.. savings.Where(saving => saving.End == SavingEnd.Refused).Select(saving => saving.Problem!)], edge.OnGitHub);
            if (savings.Any(saving => saving.Problem is not null)) return ExitCode.SiteHasErrors;
            edge.Terminal.Line("Commit these files. In site.yml, 'comments:' needs 'intake: github' and 'github: {repository: owner/name}'.");
            edge.Terminal.Line($"A reply then comes as an issue; the label '{Moderation.Label}' publishes it.");
            return ExitCode.Done;
        });
        return command;

        Saving Save(SiteFolder site, string name, string text, bool mayOverwrite)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var saving = site.Add(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"wrote    {name}");
            if (saving.End != SavingEnd.Taken) return saving;
            if (mayOverwrite || site.Read(name) is not { } was || was.AsSpan().SequenceEqual(bytes)) saving = site.Put(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"replaced {name}");
            else if (saving.End == SavingEnd.Same) edge.Terminal.Line($"is good  {name}");
            else if (saving.End != SavingEnd.Refused) edge.Terminal.Error.WriteLine($"{name} is there already and differs; it stays as it is. Replace it with --overwrite.");
            return saving;
        }
    }

    /// <summary>A repository with the program's source builds its own.</summary>
    private static bool HasProgram(string folder) => File.Exists(Path.Join(folder, "src", "StaticPress", "StaticPress.csproj"));
}
