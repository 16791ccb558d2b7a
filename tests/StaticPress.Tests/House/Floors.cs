using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>A folder of the program uses only folders below it, so that the way of the data can be read from the tree.</summary>
public sealed class Floors
{
    /// <summary>From the ground up; folders of one floor do not see one another.</summary>
    private static readonly string[][] Order =
    [
        ["Primitives"],
        ["Sources", "Yaml"],
        ["Config"],
        ["Content", "Themes"],
        ["SiteModel"],
        ["Routing"],
        ["Rendering"],
        ["Build"],
        ["Authoring"],
        ["Output", "Checking", "Importing", "Replying"],
        ["Preview"],
        ["Commands"],
        ["Program"],
    ];

    [Fact]
    public void A_folder_uses_only_folders_below_it()
    {
        Rule.Holds(Violations(Repository.Product));
    }

    [Theory]
    [InlineData("Config", "using StaticPress.Rendering;", "src/StaticPress/Config/Planted.cs(1): Config uses Rendering, which is not below it.")]
    [InlineData("Config", "using StaticPress.Rendering.Markdown;", "src/StaticPress/Config/Planted.cs(1): Config uses Rendering, which is not below it.")]
    [InlineData("Sources", "using Page = StaticPress.SiteModel.Page;", "src/StaticPress/Sources/Planted.cs(1): Sources uses SiteModel, which is not below it.")]
    [InlineData("Sources", "using static StaticPress.Yaml.Known;", "src/StaticPress/Sources/Planted.cs(1): Sources uses Yaml, which is not below it.")]
    [InlineData("Checking", "var x = Output.Known.Make();", "src/StaticPress/Checking/Planted.cs(1): Checking uses Output, which is not below it.")]
    [InlineData("Rendering/Views", "var x = global::StaticPress.Commands.Known.Make();", "src/StaticPress/Rendering/Views/Planted.cs(1): Rendering uses Commands, which is not below it.")]
    public void A_look_upwards_or_sideways_is_found(string folder, string code, string expected)
    {
        Assert.Contains(expected, Violations([Known, Planted(folder, code)]));
    }

    [Theory]
    [InlineData("Rendering", "using StaticPress.Routing;")]
    [InlineData("Rendering/Views", "using StaticPress.Rendering.Markdown;")]
    [InlineData("Sources", "// using StaticPress.Rendering;")]
    [InlineData("Sources", "var size = Output.Length; var same = file.Output.Known;")]
    [InlineData("Commands", "using StaticPress.Output; using System.Text;")]
    public void A_look_downwards_or_within_is_free(string folder, string code)
    {
        Rule.Holds(Violations([Known, Planted(folder, code)]));
    }

    [Theory]
    [InlineData("src/StaticPress/Drawer/Odd.cs", "namespace StaticPress.Drawer;", "src/StaticPress/Drawer/Odd.cs(1): Drawer is not a floor.")]
    [InlineData("src/StaticPress/Odd.cs", "namespace StaticPress;", "src/StaticPress/Odd.cs(1): Odd is not a floor.")]
    [InlineData("src/StaticPress/Yaml/Odd.cs", "namespace StaticPress.Config;", "src/StaticPress/Yaml/Odd.cs(1): the folder and the namespace StaticPress.Config differ.")]
    [InlineData("src/StaticPress/Yaml/Odd.cs", "global using StaticPress.Config;", "src/StaticPress/Yaml/Odd.cs(1): a global using hides what a folder uses.")]
    public void A_file_stands_on_the_floor_it_names(string path, string code, string expected)
    {
        Assert.Contains(expected, Violations([new SourceText(path, code + "\n")]));
    }

    private static SourceText Known { get; } =
        new("src/StaticPress/Output/Known.cs", "namespace StaticPress.Output;\ninternal static class Known { }\n");

    private static SourceText Planted(string folder, string code) =>
        new($"src/StaticPress/{folder}/Planted.cs", $"{code}\nnamespace StaticPress.{folder.Replace('/', '.')};\n");

    private static List<string> Violations(IReadOnlyList<SourceText> sources)
    {
        var types = sources.ToLookup(FolderOf, source => source.Name, StringComparer.Ordinal);
        return [.. sources.SelectMany(source => Violations(source, types))];
    }

    private static IEnumerable<string> Violations(SourceText source, ILookup<string, string> types)
    {
        var text = CSharpText.WithoutComments(source.Text);
        var folder = FolderOf(source);
        var floor = FloorOf(folder);
        if (floor < 0) yield return $"{source.Path}(1): {folder} is not a floor.";

        foreach (Match found in Regex.Matches(text, @"^global using StaticPress\b", RegexOptions.Multiline))
        {
            yield return $"{source.Path}({CSharpText.LineOf(text, found.Index)}): a global using hides what a folder uses.";
        }

        foreach (Match found in Regex.Matches(text, @"^namespace ([\w.]+)", RegexOptions.Multiline))
        {
            var expected = Path.GetDirectoryName(source.Path["src/".Length..])!.Replace('\\', '/').Replace('/', '.');
            if (found.Groups[1].Value == expected) continue;
            yield return $"{source.Path}({CSharpText.LineOf(text, found.Index)}): the folder and the namespace {found.Groups[1].Value} differ.";
        }

        foreach (var (used, line) in Uses(text, types))
        {
            if (used != folder && FloorOf(used) >= floor) yield return $"{source.Path}({line}): {folder} uses {used}, which is not below it.";
        }
    }

    /// <summary>Whole names (<c>StaticPress.Output</c>), and names from within the root namespace that begin with a folder and go on with one of its types.</summary>
    private static IEnumerable<(string Folder, int Line)> Uses(string text, ILookup<string, string> types)
    {
        foreach (Match found in Regex.Matches(text, @"(?<![\w.])(?:global::)?StaticPress\.(\w+)"))
        {
            yield return (found.Groups[1].Value, CSharpText.LineOf(text, found.Index));
        }

        foreach (Match found in Regex.Matches(text, @"(?<![\w.])(\w+)\.(\w+)"))
        {
            var (folder, next) = (found.Groups[1].Value, found.Groups[2].Value);
            if (types[folder].Contains(next, StringComparer.Ordinal)) yield return (folder, CSharpText.LineOf(text, found.Index));
        }
    }

    private static string FolderOf(SourceText source) => Path.ChangeExtension(source.Path.Split('/')[2], null);

    private static int FloorOf(string folder) => Array.FindIndex(Order, floor => floor.Contains(folder, StringComparer.Ordinal));
}
