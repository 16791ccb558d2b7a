using StaticPress.Hosting;
using StaticPress.Primitives;

namespace StaticPress.Commenting;

/// <summary>What a repository needs so that comments can come as issues: the form, and the two workflows.</summary>
internal static class GitHubFiles
{
    /// <returns>Paths from the top of the repository.</returns>
    public static IEnumerable<TextFile> For(ProgramOrigin program)
    {
        yield return new(".github/ISSUE_TEMPLATE/reply.yml", Read("reply.yml"));
        yield return new(".github/workflows/reply-received.yml", Workflow("reply-received.yml"));
        yield return new(".github/workflows/replies.yml", Workflow("replies.yml"));

        string Workflow(string name) => HostFiles.WithProgram(Read(name), program, "yml");
    }

    private static string Read(string name) => CarriedFiles.Text("commenting/" + name);
}
