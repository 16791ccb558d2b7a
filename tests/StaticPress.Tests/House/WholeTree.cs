using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>What may lie in the repository, and what may not stand in its files.</summary>
public sealed class WholeTree
{
    private static readonly string[] TopLevel =
    [
        "content", "themes", "src", "tests", "StaticPress.sln", "site.yml", "README.md",
        "Directory.Build.props", "Directory.Packages.props", "global.json",
    ];

    private static readonly string[] TextEndings =
        [".cs", ".csproj", ".props", ".sln", ".json", ".yml", ".yaml", ".md", ".txt", ".html", ".css", ".js", ".xml", ".svg", "run"];

    /// <summary>Words that mark work as unfinished, silenced or slept through; spelled so that this file does not hold them.</summary>
    private static readonly Regex Unfinished = new(
        @"TOD[O]|FIXM[E]|\bHAC[K]\b|NotImplemented[E]xception|#pragma warning disabl[e]|catch\s*(\([^)]*\))?\s*\{\s*\}|Thread[.]Sleep|[.]Wait\(\)|\bSkip *= *""|Assert[.]True\(true",
        RegexOptions.None,
        TimeSpan.FromSeconds(5));

    /// <summary>An absolute path that exists only on somebody's machine.</summary>
    private static readonly Regex MachinePath = new(
        @"(?<![\w.~/\-})\]>%])(/(work|tmp|root|farm|dev/shm|home/\w+|Users/\w+)/|[A-Z]:\\(Users|Temp)\\)", RegexOptions.None, TimeSpan.FromSeconds(5));

    [Fact]
    public void The_top_level_holds_only_what_the_owner_asked_for()
    {
        Rule.Holds(Repository.Files.Select(path => path.Split('/')[0]).Distinct().Where(name => !name.StartsWith('.')).Except(TopLevel));
    }

    [Fact]
    public void Nothing_is_left_unfinished_or_silenced()
    {
        Rule.Holds(Find(Unfinished, [.. Repository.Product, .. Repository.Tests]));
    }

    [Fact]
    public void No_file_names_a_path_of_one_machine()
    {
        var texts = Repository.Files
            .Where(path => TextEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Select(path => new SourceText(path, Repository.ReadText(path)));

        Rule.Holds(Find(MachinePath, texts));
    }

    [Theory]
    [InlineData("// TO" + "DO: later")]
    [InlineData("catch (Exception) " + "{ }")]
    [InlineData("#pragma warning " + "disable CA1000")]
    [InlineData("[Fact(Skip " + "= \"slow\")]")]
    public void Unfinished_work_is_found(string code)
    {
        Assert.Equal(["planted.cs(2)"], Find(Unfinished, [new SourceText("planted.cs", $"\n{code}")]));
    }

    [Theory]
    [InlineData("var path = \"/" + "work/main\";", true)]
    [InlineData("cd /" + "home/somebody/blog", true)]
    [InlineData("https://example.org/work/now/", false)]
    [InlineData("{{ url '/' }}work/tmp/", false)]
    public void A_path_of_one_machine_is_found(string text, bool found)
    {
        Assert.Equal(found, Find(MachinePath, [new SourceText("planted", text)]).Any());
    }

    private static IEnumerable<string> Find(Regex rule, IEnumerable<SourceText> texts) =>
        from text in texts
        from Match found in rule.Matches(text.Text)
        select $"{text.Path}({CSharpText.LineOf(text.Text, found.Index)})";
}
