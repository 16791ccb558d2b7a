using System.Diagnostics;

namespace StaticPress.Tests.Support;

/// <summary>Makes on a Unix disk what .NET cannot make: pipes, names that are not UTF-8.</summary>
internal static class Shell
{
    /// <param name="argument">What the script knows as <c>$1</c>.</param>
    public static void Run(string script, string argument) => Assert.True(Try(script, argument), script);

    /// <returns>False where the system does not let it.</returns>
    public static bool Try(string script, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script, "sh", argument]) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
