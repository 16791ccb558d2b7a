using System.Text;
using StaticPress.Authoring;
using StaticPress.Commenting;

namespace StaticPress.Commands;

/// <summary>Carries out what was decided about a comment, and says so.</summary>
/// <param name="file">Where a workflow reads the sentence to write under the issue, or null.</param>
internal sealed class CommentAnswer(Edge edge, string? file)
{
    public int Tell(Decision decision, string siteFolder)
    {
        switch (decision)
        {
            case Decision.Accepted accepted:
                var saving = AuthorsFolder.At(siteFolder).Add(accepted.Path, Encoding.UTF8.GetBytes(accepted.Text));
                if (saving.End == SavingEnd.Refused)
                {
                    edge.Problems([saving.Problem!], siteFolder);
                    return Done("This reply is not published. Its file could not be written.", ExitCode.SiteHasErrors);
                }

                var shown = edge.FromHere(Path.Join(siteFolder, accepted.Path));
                if (saving.End == SavingEnd.Done) edge.Terminal.Line(shown);
                else edge.Terminal.Error.WriteLine($"{shown} is there already and stays as it is.");
                return Done($"This reply is published at {accepted.Url}");
            case Decision.AlreadyThere there:
                edge.Terminal.Error.WriteLine($"This reply is there already: {there.Url}");
                return Done($"This reply is published at {there.Url}");
            case Decision.Refused refused:
                edge.Terminal.Error.WriteLine($"Not added: {refused.Reason}");
                return Done($"This reply is not published. {refused.Reason}", ExitCode.SiteHasErrors);
            default:
                throw new InvalidOperationException($"'{decision}' is no decision.");
        }
    }

    private int Done(string answer, int exitCode = ExitCode.Done)
    {
        if (file is not null) NamedFile.Write(file, answer + "\n");
        return exitCode;
    }
}
