using System.Text;

namespace StaticPress.Commenting;

/// <summary>What a repository needs so that comments can come as issues: the form, and the two workflows.</summary>
internal static class GitHubFiles
{
    private const string ProgramMark = "      # {program}\n";

    /// <param name="isSourceHere">Whether the repository holds the program's source, and builds it itself; else the program comes from the
    /// package in <c>.tools/</c>, as <c>new site</c> lays it.</param>
    /// <returns>Paths from the top of the repository.</returns>
    public static IEnumerable<(string Name, string Text)> For(bool isSourceHere)
    {
        var program = Read(isSourceHere ? "program-from-source.yml" : "program-from-package.yml");
        yield return (".github/ISSUE_TEMPLATE/reply.yml", Read("reply.yml"));
        yield return (".github/workflows/reply-received.yml", Workflow("reply-received.yml"));
        yield return (".github/workflows/replies.yml", Workflow("replies.yml"));

        string Workflow(string name) => Read(name).Replace(ProgramMark, program, StringComparison.Ordinal);
    }

    private static string Read(string name)
    {
        using var stream = typeof(GitHubFiles).Assembly.GetManifestResourceStream("commenting/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
