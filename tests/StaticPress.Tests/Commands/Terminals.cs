using System.Diagnostics;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

/// <summary>The program on terminals, and where there is none, or one that takes nothing.</summary>
public sealed class Terminals : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Terminals() => new TestSite().Post("2021-08-26-a", "title: A\ntypo: x").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("--version")]
    [InlineData("build")]
    [InlineData("--help")]
    [InlineData("comments add --post a --author --message -")]
    public void A_terminal_is_left_as_it_was(string command)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no script(1) here.");
        var run = Sh($"""printf 'Yes.\n\004' | TERM=xterm-256color script --quiet --return --command "$* {command}" /dev/null""");
        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual("", run.Stdout);
        Assert.DoesNotContain('\x1b', run.Stdout);
    }

    [SkippableTheory]
    [InlineData(">&-", 0)]
    [InlineData("2>&-", 0)]
    [InlineData("<&- >&- 2>&-", 0)]
    [InlineData("2> /dev/full", 0)]
    [InlineData("> /dev/full", 1)]
    [InlineData("> /dev/full 2>&1", 1)]
    public void Who_does_not_listen_does_not_stop_a_build(string redirected, int exitCode)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "There is no /dev/full here.");
        var run = Sh($"\"$@\" build {redirected}");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("<h1", _folder.Read("_site/2021/08/26/a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Tree(), file => _folder.Read(file).Contains("SP0105", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void What_could_not_be_said_is_told_where_somebody_listens()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "There is no /dev/full here.");
        Assert.Equal(
            new ProgramRun(1, "", "staticpress: What was to be said here could not be written: No space left on device.\n"),
            Sh("\"$@\" completions bash > /dev/full"));
    }

    [SkippableFact]
    public void Who_has_read_enough_may_go()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no such pipes there.");
        Assert.Equal(0, Sh("{ \"$@\" --help; echo $? > code; } | true").ExitCode);
        Assert.Equal("0\n", _folder.Read("code"));
    }

    [SkippableFact]
    public void Two_streams_in_one_file_do_not_overwrite_one_another()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no sh there.");
        Sh("echo before > log; \"$@\" build >> log 2>&1");
        var log = _folder.Read("log");
        Assert.StartsWith("before\n", log, StringComparison.Ordinal);
        Assert.Contains("SP0105", log, StringComparison.Ordinal);
        Assert.Contains("Built ", log, StringComparison.Ordinal);
    }

    /// <param name="script">It knows the program as <c>"$@"</c>.</param>
    private ProgramRun Sh(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script, "sh", .. StaticPressProcess.Words])
        {
            WorkingDirectory = _folder.FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredCompilation"] = "1";
        start.Environment.Remove("GITHUB_ACTIONS");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }
}
