using StaticPress.Commands;

namespace StaticPress.Tests.Support;

/// <summary>The command line in this process: as quick as a function, for all that does not ask for a process of its own.</summary>
internal static class CommandRun
{
    /// <summary>
    /// As <see cref="In(TemporaryFolder, string[])"/>; but the program that <c>STATICPRESS</c> names, if it names one, in its own process.
    /// </summary>
    public static ProgramRun OfProgram(TemporaryFolder folder, params string[] arguments) =>
        StaticPressProcess.IsNamed ? StaticPressProcess.Run(folder, arguments) : In(folder, arguments);

    /// <summary>Runs in a folder as a person would, at <see cref="TestSite.Moment"/>.</summary>
    public static ProgramRun In(TemporaryFolder folder, params string[] arguments) => In(folder, onGitHub: false, arguments);

    public static ProgramRun In(TemporaryFolder folder, bool onGitHub, params string[] arguments) =>
        In(folder, edge => edge with { OnGitHub = onGitHub }, arguments);

    /// <summary>Runs with the author standing somewhere below the folder.</summary>
    public static ProgramRun At(TemporaryFolder folder, string place, params string[] arguments) =>
        In(folder, edge => edge with { WorkingFolder = folder.At(place) }, arguments);

    /// <param name="around">What is another than usual about the world around the program.</param>
    public static ProgramRun In(TemporaryFolder folder, Func<Edge, Edge> around, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var edge = around(new Edge(new Terminal(output, error, isWatched: false), TestSite.Moment, folder.FullPath, HomeFolder: "",
            OnGitHub: false));
        var code = CommandLine.Run(arguments, edge);
        return new ProgramRun(code, Plain(output), Plain(error));

        string Plain(StringWriter text) => text.ToString().Replace(folder.FullPath, "FOLDER", StringComparison.Ordinal);
    }
}
