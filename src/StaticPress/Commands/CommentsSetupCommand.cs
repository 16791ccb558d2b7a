using System.CommandLine;
using System.Text;
using StaticPress.Replying;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments setup</c>: the issue form and the workflows that make replies of issues.</summary>
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
            var differ = 0;
            foreach (var (name, text) in GitHubFiles.For(HasProgram(folder)))
            {
                var path = Path.Join(folder, name);
                var shown = edge.FromHere(path);
                if (NewCommand.Write(path, text)) edge.Terminal.Line($"wrote    {shown}");
                else if (File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text))) edge.Terminal.Line($"is good  {shown}");
                else if (arguments.GetValue(overwrite)) Replace(path, shown, text);
                else
                {
                    differ++;
                    edge.Terminal.Error.WriteLine($"{shown} is there already and differs; it stays as it is. Replace it with --overwrite.");
                }
            }

            if (differ > 0) return ExitCode.SiteHasErrors;
            edge.Terminal.Line("Commit these files. In site.yml, 'comments:' needs 'intake: github' and 'github: {repository: owner/name}'.");
            edge.Terminal.Line($"A reply then comes as an issue; the label '{Moderation.Label}' publishes it.");
            return ExitCode.Done;
        });
        return command;

        void Replace(string path, string shown, string text)
        {
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
            edge.Terminal.Line($"replaced {shown}");
        }
    }

    /// <summary>A repository with the program's source builds its own.</summary>
    private static bool HasProgram(string folder) => File.Exists(Path.Join(folder, "src", "StaticPress", "StaticPress.csproj"));
}
