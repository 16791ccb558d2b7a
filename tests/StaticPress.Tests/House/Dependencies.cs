using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>Each library is named in one place, so that it could be changed for another.</summary>
public sealed class Dependencies
{
    private static readonly (string Library, string[] Folders)[] Homes =
    [
        ("YamlDotNet", ["Yaml/"]),
        ("Markdig", ["Rendering/Markdown/"]),
        ("Scriban", ["Rendering/Templates/", "Rendering/Views/"]),
        ("ColorCode", ["Rendering/"]),
        ("AnyAscii", ["Primitives/"]),
        ("Org.BouncyCastle", ["Primitives/"]),
        ("Ganss", ["Rendering/", "Content/"]),
        ("System.CommandLine", ["Commands/"]),
        ("Microsoft.AspNetCore", ["Preview/"]),
    ];

    [Fact]
    public void A_library_is_named_only_at_home()
    {
        Rule.Holds(Strays(Repository.Product));
    }

    [Theory]
    [InlineData("Config", "using YamlDotNet.Core;", "src/StaticPress/Config/Planted.cs(1): YamlDotNet")]
    [InlineData("Rendering", "using Markdig;", "src/StaticPress/Rendering/Planted.cs(1): Markdig")]
    [InlineData("Rendering/Markdown", "var page = Scriban.Template.Parse(text);", "src/StaticPress/Rendering/Markdown/Planted.cs(1): Scriban")]
    [InlineData("Build", "using System.CommandLine;", "src/StaticPress/Build/Planted.cs(1): System.CommandLine")]
    public void A_stray_library_is_found(string folder, string code, string expected)
    {
        Assert.Equal([expected], Strays([new SourceText($"src/StaticPress/{folder}/Planted.cs", code)]));
    }

    private static IEnumerable<string> Strays(IEnumerable<SourceText> sources) =>
        from source in sources
        let text = CSharpText.CodeOnly(source.Text)
        from home in Homes
        where !home.Folders.Any(folder => source.Path.StartsWith($"src/StaticPress/{folder}", StringComparison.Ordinal))
        from Match found in Regex.Matches(text, $@"(?<![\w.]){Regex.Escape(home.Library)}\.|(?<=using ){Regex.Escape(home.Library)};")
        select $"{source.Path}({CSharpText.LineOf(text, found.Index)}): {home.Library}";
}
