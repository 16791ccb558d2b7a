using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Commenting;
using StaticPress.Hosting;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments setup</c>: the issue form and the workflows that make comments of issues.</summary>
internal static class CommentsSetupCommand
{
    public static Command Create(Edge edge)
    {
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace files that differ." };
        var command = new Command("setup", "Write the issue form and the workflows for replies through GitHub.") { source, overwrite };
        command.SetAction(arguments =>
        {
            var folder = SiteFolder.Find(arguments.GetValue(source), edge);
            var savings = GitHubFiles.For(HasProgram(folder) ? new ProgramOrigin.Source() : edge.Program)
                .Select(file => Save(folder, file.Name, file.Text, arguments.GetValue(overwrite))).ToArray();
            edge.Problems([.. savings.Where(saving => saving.End == SavingEnd.Refused).Select(saving => saving.Problem!)], folder);
            if (savings.Any(saving => saving.Problem is not null)) return ExitCode.SiteHasErrors;
            edge.Terminal.Line("Commit these files. In site.yml, 'comments:' needs 'intake: github' and 'github: {repository: "
                + "owner/name}'.");
            edge.Terminal.Line($"A reply then comes as an issue; the label '{Moderation.Label}' publishes it.");
            return ExitCode.Done;
        });
        return command;

        Saving Save(string folder, string name, string text, bool mayOverwrite)
        {
            var (site, shown) = (AuthorsFolder.At(folder), edge.FromHere(Path.Join(folder, name)));
            var bytes = Encoding.UTF8.GetBytes(text);
            var saving = site.Add(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"wrote    {shown}");
            if (saving.End != SavingEnd.Taken) return saving;
            if (mayOverwrite || site.Read(name) is not { } was || was.AsSpan().SequenceEqual(bytes)) saving = site.Put(name, bytes);
            if (saving.End == SavingEnd.Done) edge.Terminal.Line($"replaced {shown}");
            else if (saving.End == SavingEnd.Same) edge.Terminal.Line($"is good  {shown}");
            else if (saving.End != SavingEnd.Refused)
                edge.Terminal.Error.WriteLine($"{shown} is there already and differs; it stays as it is. Replace it with --overwrite.");
            return saving;
        }
    }

    /// <summary>A repository with the program's source builds its own.</summary>
    private static bool HasProgram(string folder) => File.Exists(Path.Join(folder, "src", "StaticPress", "StaticPress.csproj"));
}
