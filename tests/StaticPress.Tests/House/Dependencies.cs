using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>Each library is named in one place, so that it could be changed for another.</summary>
public sealed class Dependencies
{
    private static readonly (string Library, string[] Folders)[] Homes =
    [
        ("YamlDotNet", ["Yaml/"]),
        ("Tomlyn", ["Yaml/"]),
        ("DiffPlex", ["Primitives/"]),
        ("Markdig", ["Markdown/"]),
        ("Scriban", ["Templates/", "Views/"]),
        ("AnyAscii", ["Primitives/"]),
        ("Acornima", ["Themes/"]),
        ("Org.BouncyCastle", ["Primitives/"]),
        ("Ganss", ["Markdown/Comments/"]),
        ("System.CommandLine", ["Commands/"]),
        ("Microsoft.AspNetCore", ["Desk/", "Preview/"]),
        ("NetVips", ["Pictures/"]),
        ("NodaTime", ["Locale/"]),
        ("System.IO.Hashing", ["Pictures/", "Output/", "Importing/"]),
        ("QRCoder", ["Commands/"]),
        ("AngleSharp", ["Checking/", "Comparing/", "Importing/", "Markdown/Comments/", "Verifying/"]),
    ];

    [Fact]
    public void A_library_is_named_only_at_home()
    {
        Rule.Holds(Strays(Repository.Product));
    }

    [Theory]
    [InlineData("Config", "using YamlDotNet.Core;", "src/StaticPress/Config/Planted.cs(1): YamlDotNet")]
    [InlineData("Rendering", "using Markdig;", "src/StaticPress/Rendering/Planted.cs(1): Markdig")]
    [InlineData("Markdown", "var page = Scriban.Template.Parse(text);", "src/StaticPress/Markdown/Planted.cs(1): Scriban")]
    [InlineData("Blogs", "using System.CommandLine;", "src/StaticPress/Blogs/Planted.cs(1): System.CommandLine")]
    public void A_stray_library_is_found(string folder, string code, string expected)
    {
        Assert.Equal([expected], Strays([new SourceText($"src/StaticPress/{folder}/Planted.cs", code)]));
    }

    [Fact]
    public void Every_library_has_a_home_and_every_home_is_lived_in()
    {
        var packages = Regex.Matches(Repository.ReadText("src/StaticPress/StaticPress.csproj"), "<PackageReference Include=\"([^\"]+)\" />")
            .Select(match => match.Groups[1].Value);
        Rule.Holds(packages.Where(package => !Homes.Any(home => home.Library == SpaceOf(package)))
            .Select(package => $"{package} has no row"));
        Rule.Holds(Homes.Where(home => !Repository.Product.Any(source => Uses(source, home.Library)))
            .Select(home => $"{home.Library} is not used"));
    }

    /// <summary>The namespace of a package whose name does not say it.</summary>
    private static string SpaceOf(string package) => package switch
    {
        "BouncyCastle.Cryptography" => "Org.BouncyCastle",
        "Scriban.Signed" => "Scriban",
        "HtmlSanitizer" => "Ganss",
        _ => package,
    };

    private static bool Uses(SourceText source, string library) =>
        Regex.IsMatch(CSharpText.CodeOnly(source.Text), $@"(?<![\w.]){Regex.Escape(library)}[.;]");

    private static IEnumerable<string> Strays(IEnumerable<SourceText> sources) =>
        from source in sources
        let text = CSharpText.CodeOnly(source.Text)
        from home in Homes
        where !home.Folders.Any(folder => source.Path.StartsWith($"src/StaticPress/{folder}", StringComparison.Ordinal))
        from Match found in Regex.Matches(text, $@"(?<![\w.]){Regex.Escape(home.Library)}\.|(?<=using ){Regex.Escape(home.Library)};")
        select $"{source.Path}({CSharpText.LineOf(text, found.Index)}): {home.Library}";
}
