using System.Text;
using StaticPress.Replying;

namespace StaticPress.Commands;

/// <summary>Carries out what was decided about a reply, and says so.</summary>
/// <param name="file">Where a workflow reads the sentence to write under the issue, or null.</param>
internal sealed class ReplyAnswer(Edge edge, string? file)
{
    public int Tell(Decision decision, string siteFolder)
    {
        switch (decision)
        {
            case Decision.Accepted accepted when ReplyStore.Write(siteFolder, accepted):
                edge.Terminal.Line(edge.FromHere(Path.Join(siteFolder, accepted.Path)));
                return Done($"This reply is published at {accepted.Url}");
            case Decision.Accepted accepted:
                edge.Terminal.Error.WriteLine($"{edge.FromHere(Path.Join(siteFolder, accepted.Path))} is there already and stays as it is.");
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
        if (file is not null) File.WriteAllBytes(file, Encoding.UTF8.GetBytes(answer + "\n"));
        return exitCode;
    }
}
