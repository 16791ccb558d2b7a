using StaticPress.Tests.Support;

namespace StaticPress.Tests.Scripts;

/// <summary>Each script beside this file tells how the command line behaves, and is held to it.</summary>
public sealed class CommandLineScripts
{
    private const string Folder = "tests/StaticPress.Tests/Scripts/";

    public static TheoryData<string> Names =>
        [.. Repository.Files.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)
            && path.EndsWith(".txt", StringComparison.Ordinal)).Select(path => path[Folder.Length..])];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_does_what_the_script_says(string name)
    {
        using var folder = new TemporaryFolder();
        new ScriptRun(name, folder).Execute(Script.Parse(Repository.ReadText(Folder + name)));
    }
}
