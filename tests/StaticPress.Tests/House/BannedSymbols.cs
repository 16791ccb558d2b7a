using System.Diagnostics;
using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>Clock, culture, environment and console come in through the edge, and the compiler holds that line (RS0030).</summary>
public sealed class BannedSymbols
{
    private const string Settings = ".editorconfig";
    private const string List = "src/StaticPress/BannedSymbols.txt";

    /// <summary>The only files that stand at the edge.</summary>
    private static readonly string[] Edge = ["src/StaticPress/Program.cs", "src/StaticPress/Commands/Terminal.cs"];

    [Fact]
    public void The_compiler_refuses_what_only_the_edge_may_use()
    {
        var output = Compile("Blogs/Planted.cs", """
            var now = System.DateTime.UtcNow;
            System.Console.WriteLine(1);
            var home = System.Environment.GetEnvironmentVariable("HOME");
            var text = System.IO.File.ReadAllText("a");
            var culture = System.Globalization.CultureInfo.CurrentCulture;
            var honest = 1.ToString(System.Globalization.CultureInfo.InvariantCulture);
            """);

        Assert.Collection(
            output.Order(StringComparer.Ordinal),
            line => Assert.Matches(@"Planted\.cs\(1,\d+\): error RS0030: .*'DateTime.UtcNow'", line),
            line => Assert.Matches(@"Planted\.cs\(2,\d+\): error RS0030: .*'Console'", line),
            line => Assert.Matches(@"Planted\.cs\(3,\d+\): error RS0030: .*'Environment.GetEnvironmentVariable\(string\)'", line),
            line => Assert.Matches(@"Planted\.cs\(4,\d+\): error RS0030: .*'File.ReadAllText\(string\)'", line),
            line => Assert.Matches(@"Planted\.cs\(5,\d+\): error RS0030: .*'CultureInfo.CurrentCulture'", line));
    }

    [Fact]
    public void The_compiler_lets_the_edge_through()
    {
        Assert.Empty(Compile("Commands/Terminal.cs", "System.Console.WriteLine(1);"));
    }

    [Fact]
    public void Only_the_edge_is_exempt()
    {
        var exempt = Regex.Matches(Repository.ReadText(Settings),
            @"^\[(?<files>[^\n]*)\]\n(?:(?!\[)[^\n]*\n)*?dotnet_diagnostic\.RS0030\.severity = none", RegexOptions.Multiline)
            .SelectMany(section => FilesOf(section.Groups["files"].Value));
        var silenced = Repository.Product.Where(source => source.Text.Contains("RS0030", StringComparison.Ordinal))
            .Select(source => source.Path);

        Assert.Equal(Edge.Order(), exempt.Order());
        Assert.Empty(silenced);
    }

    /// <summary><c>{a/b.cs,a/c.cs}</c> or <c>a/b.cs</c>.</summary>
    private static string[] FilesOf(string pattern) => pattern.Trim('{', '}').Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Runs the compiler of this SDK with this repository's list and settings; what it says about RS0030 comes back.</summary>
    private static IEnumerable<string> Compile(string file, string code)
    {
        var folder = Directory.CreateTempSubdirectory("staticpress-banned-").FullName;
        try
        {
            var source = Path.Combine(folder, "src", "StaticPress", file);
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            File.WriteAllText(source, code);
            File.Copy(Repository.PathOf(Settings), Path.Combine(folder, Settings));
            return Run(source, folder).Split('\n').Where(line => line.Contains("RS0030", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string source, string folder)
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var argument in (IEnumerable<string>)
            [
                "exec", BuildFact.Read("Compiler"), "-nologo", "-noconfig", "-target:exe", "-warnaserror", "-out:planted.dll",
                $"-additionalfile:{Repository.PathOf(List)}", $"-analyzerconfig:{Settings}",
                .. BuildFact.Read("BannedApiAnalyzers").Split(';').Select(path => $"-analyzer:{path}"),
                $"-reference:{runtime}/System.Runtime.dll", $"-reference:{runtime}/System.Private.CoreLib.dll", $"-reference:{runtime}/System.Console.dll", source,
            ])
        {
            start.ArgumentList.Add(argument);
        }

        using var compiler = Process.Start(start)!;
        var output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        return output;
    }
}
