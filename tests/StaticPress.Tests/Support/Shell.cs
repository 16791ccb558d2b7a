using System.Diagnostics;

namespace StaticPress.Tests.Support;

/// <summary>Makes on a Unix disk what .NET cannot make: pipes, names that are not UTF-8.</summary>
internal static class Shell
{
    /// <param name="argument">What the script knows as <c>$1</c>.</param>
    public static void Run(string script, string argument)
    {
        using var process = Process.Start("sh", ["-c", script, "sh", argument]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
