using StaticPress.Machine;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Questions that only git itself can answer; it changes nothing.</summary>
internal static class Git
{
    /// <summary>It answers in milliseconds; where its own files are pipes it waits for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static bool Answers(string folder) => Ask(folder, "", "rev-parse", "--git-dir") is { Length: > 0 };

    /// <param name="folder">Where paths are from.</param>
    /// <param name="input">What it is to read.</param>
    /// <returns>What it printed; null where there is no git, or it does not take this folder for a repository.</returns>
    public static string? Ask(string folder, string input, params string[] question)
    {
        // The repository's own settings may name a program to be run whenever git looks at files.
        var answer = new MachineProgram("git", folder) { Patience = Patience }.RunWith(input, ["-c", "core.fsmonitor=false", .. question]);
        return answer.End is ProgramEnd.Good or ProgramEnd.No ? answer.Output : null;
    }
}
