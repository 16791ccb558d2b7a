using System.ComponentModel;
using System.Diagnostics;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Questions that only git itself can answer; it changes nothing.</summary>
internal static class Git
{
    /// <summary>Of a question with the answer "no", such as whether anything is ignored.</summary>
    private const int No = 1;

    /// <summary>It answers in milliseconds; where its own files are pipes it waits for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="folder">Where paths are from.</param>
    /// <param name="input">What it is to read.</param>
    /// <returns>What it printed; null where there is no git, or it does not take this folder for a repository.</returns>
    public static string? Ask(string folder, string input, params string[] question)
    {
        // The repository's own settings may name a program to be run whenever git looks at files.
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", .. question])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var (output, error) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
            git.StandardInput.Write(input);
            git.StandardInput.Close();
            if (!git.WaitForExit(Patience))
            {
                git.Kill(entireProcessTree: true);
                return null;
            }

            _ = error.Result;
            return git.ExitCode <= No ? output.Result : null;
        }
        catch (Exception refused) when (refused is Win32Exception or IOException)
        {
            return null;
        }
    }
}
