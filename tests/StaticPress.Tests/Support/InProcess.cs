using System.Text;
using StaticPress.Commands;

namespace StaticPress.Tests.Support;

/// <summary>The whole command line, run in this process: as quick as a call.</summary>
internal static class InProcess
{
    /// <param name="input">Standard input.</param>
    public static ProgramRun Run(TemporaryFolder folder, string input, params string[] arguments)
    {
        using var stdout = new StringWriter { NewLine = "\n" };
        using var stderr = new StringWriter { NewLine = "\n" };
        var edge = new Edge(new Terminal(stdout, stderr, isWatched: false), TestSite.Moment, folder.FullPath, "", OnGitHub: false)
        {
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        var code = CommandLine.Run(arguments, edge);
        return new ProgramRun(code, Plain(stdout.ToString()), Plain(stderr.ToString()));

        string Plain(string text) => text.ReplaceLineEndings("\n").Replace(folder.FullPath, "FOLDER", StringComparison.Ordinal);
    }
}
