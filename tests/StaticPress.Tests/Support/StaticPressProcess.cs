using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StaticPress.Tests.Support;

/// <summary>What a finished run of the program said.</summary>
internal sealed record ProgramRun(int ExitCode, string Stdout, string Stderr);

/// <summary>The program as a user has it: another process, working in a folder of the test.</summary>
/// <remarks><c>STATICPRESS</c> names the one to run, in place of the one that these tests were built with.</remarks>
internal static class StaticPressProcess
{
    /// <summary>Longer than any build of a test site on a busy machine; a program that hangs fails its test.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What starts the program on a command line.</summary>
    public static string[] Words => Environment.GetEnvironmentVariable("STATICPRESS") is { } published
        ? [published]
        : ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "staticpress.dll")];

    /// <summary>Whether another program than the one of these tests is to be tried.</summary>
    public static bool IsNamed => Environment.GetEnvironmentVariable("STATICPRESS") is not null;

    /// <summary>
    /// Runs <c>staticpress</c> and waits for its end. The folder, which differs from run to run, reads FOLDER in what was said.
    /// </summary>
    public static ProgramRun Run(TemporaryFolder folder, params string[] arguments) => Run(folder, [], arguments);

    /// <param name="environment">What the process sees beside this one's.</param>
    public static ProgramRun Run(TemporaryFolder folder, Dictionary<string, string> environment, string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var stdout = process.StandardOutput.ReadToEndAsync();
        var stderr = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"staticpress {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.");
        }

        return new ProgramRun(process.ExitCode, Plain(stdout.Result), Plain(stderr.Result));

        string Plain(string text) => text.ReplaceLineEndings("\n").Replace(folder.FullPath, "FOLDER", StringComparison.Ordinal);
    }

    /// <summary>Starts <c>staticpress</c>, for tests that do not let it finish.</summary>
    public static Process Start(TemporaryFolder folder, params string[] arguments) => Start(folder, [], arguments);

    /// <summary>Ctrl-C.</summary>
    public static void Interrupt(Process process)
    {
        const int SignalInterrupt = 2;
        Assert.Equal(0, Kill(process.Id, SignalInterrupt));
    }

    private static Process Start(TemporaryFolder folder, Dictionary<string, string> environment, string[] arguments)
    {
        // A shell's background job, and what it starts, ignores Ctrl-C: the program is to hear it wherever the tests run.
        string[] hearing = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];
        string[] words = [.. hearing, .. Words, .. arguments];
        var start = new ProcessStartInfo(words[0])
        {
            WorkingDirectory = folder.FullPath,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in words[1..]) start.ArgumentList.Add(word);
        // The program's own setting compiles everything at its best, which pays in long builds; these are short.
        start.Environment["DOTNET_TieredCompilation"] = "1";
        // On a build server the program talks to that server too, which the scripts don't expect.
        start.Environment.Remove("GITHUB_ACTIONS");
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
