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
        ["Machine", "Pictures", "Sources", "Yaml"],
        ["Highlighting", "Locale", "Media", "Templates/Html"],
        ["Templates/Language"],
        ["Templates/Reading"],
        ["Config"],
        ["Content", "Themes"],
        ["SiteModel"],
        ["Routing"],
        ["Markdown/Reading"],
        ["Markdown"],
        ["Markdown/Comments"],
        ["Search", "Views"],
        ["Feeds"],
        ["Rendering/Checks", "Rendering/Pages"],
        ["Rendering"],
        ["Blogs", "Hosting", "Schemas"],
        ["Authoring", "Importing/Dialects", "Importing/Prose", "Importing/WordPress"],
        ["Editing", "Importing", "Importing/Marks"],
        ["Importing/FromFolder", "Importing/FromWordPress"],
        ["Checking", "Checking/GitHubPages", "Explaining", "Output", "Commenting"],
        ["Publishing"],
        ["Comparing", "Preview", "Verifying"],
        ["Desk"],
        ["Commands"],
        ["Program"],
    ];

    [Fact]
    public void A_folder_uses_only_folders_below_it()
    {
        Rule.Holds(Violations(Repository.Product));
    }

    [Fact]
    public void Every_floor_is_there()
    {
        Assert.Empty(Order.SelectMany(floor => floor).Except(Repository.Product.Select(FolderOf), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Config", "using StaticPress.Rendering;", "Config uses Rendering")]
    [InlineData("Config", "using StaticPress.Markdown.Comments;", "Config uses Markdown/Comments")]
    [InlineData("Sources", "using Page = StaticPress.SiteModel.Page;", "Sources uses SiteModel")]
    [InlineData("Sources", "using static StaticPress.Yaml.Known;", "Sources uses Yaml")]
    [InlineData("Checking", "var x = Output.Known.Make();", "Checking uses Output")]
    [InlineData("Views", "var x = global::StaticPress.Commands.Known.Make();", "Views uses Commands")]
    [InlineData("Markdown", "using StaticPress.Markdown.Comments;", "Markdown uses Markdown/Comments")]
    [InlineData("Rendering/Pages", "var x = new Upstairs();", "Rendering/Pages uses Rendering")]
    [InlineData("Rendering/Pages", "using StaticPress.Rendering.Checks;", "Rendering/Pages uses Rendering/Checks")]
    public void A_look_upwards_or_sideways_is_found(string folder, string code, string expected)
    {
        Assert.Contains($"src/StaticPress/{folder}/Planted.cs(1): {expected}, which is not below it.", Violations([.. Known, Planted(folder, code)]));
    }

    [Theory]
    [InlineData("Rendering", "using StaticPress.Routing;")]
    [InlineData("Rendering", "using StaticPress.Rendering.Pages;")]
    [InlineData("Markdown/Comments", "using StaticPress.Markdown;")]
    [InlineData("Rendering", "var x = new Upstairs();")]
    [InlineData("Sources", "// using StaticPress.Rendering;")]
    [InlineData("Sources", "var size = Output.Length; var same = file.Output.Known;")]
    [InlineData("Commands", "using StaticPress.Output; using System.Text;")]
    public void A_look_downwards_or_within_is_free(string folder, string code)
    {
        Rule.Holds(Violations([.. Known, Planted(folder, code)]));
    }

    [Theory]
    [InlineData("src/StaticPress/Drawer/Odd.cs", "namespace StaticPress.Drawer;", "src/StaticPress/Drawer/Odd.cs(1): Drawer is not a floor.")]
    [InlineData("src/StaticPress/Feeds/Drawer/Odd.cs", "namespace StaticPress.Feeds.Drawer;", "src/StaticPress/Feeds/Drawer/Odd.cs(1): Feeds/Drawer is not a floor.")]
    [InlineData("src/StaticPress/Odd.cs", "namespace StaticPress;", "src/StaticPress/Odd.cs(1): Odd is not a floor.")]
    [InlineData("src/StaticPress/Yaml/Odd.cs", "namespace StaticPress.Config;", "src/StaticPress/Yaml/Odd.cs(1): the folder and the namespace StaticPress.Config differ.")]
    [InlineData("src/StaticPress/Yaml/Odd.cs", "global using StaticPress.Config;", "src/StaticPress/Yaml/Odd.cs(1): a global using hides what a folder uses.")]
    public void A_file_stands_on_the_floor_it_names(string path, string code, string expected)
    {
        Assert.Contains(expected, Violations([new SourceText(path, code + "\n")]));
    }

    private static SourceText[] Known { get; } =
    [
        new("src/StaticPress/Output/Known.cs", "namespace StaticPress.Output;\ninternal static class Known { }\n"),
        new("src/StaticPress/Rendering/Upstairs.cs", "namespace StaticPress.Rendering;\ninternal sealed class Upstairs { }\n"),
    ];

    private static SourceText Planted(string folder, string code) =>
        new($"src/StaticPress/{folder}/Planted.cs", $"{code}\nnamespace StaticPress.{folder.Replace('/', '.')};\n");

    private static List<string> Violations(IReadOnlyList<SourceText> sources)
    {
        var types = sources.SelectMany(source => TypesIn(source).Select(type => (Folder: FolderOf(source), Type: type)))
            .ToLookup(found => found.Folder, found => found.Type, StringComparer.Ordinal);
        return [.. sources.SelectMany(source => Violations(source, types))];
    }

    private static IEnumerable<string> TypesIn(SourceText source) =>
        Regex.Matches(source.Text, @"^internal (?:[a-z]+ )*(?:class|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)
            .Select(type => type.Groups[1].Value);

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

        foreach (var (used, line) in WholeNames(text).Concat(NamesFromTheRoot(text, types)).Concat(NamesFromAround(source, types)))
        {
            if (used != folder && FloorOf(used) >= floor) yield return $"{source.Path}({line}): {folder} uses {used}, which is not below it.";
        }
    }

    /// <summary><c>StaticPress.Markdown.Comments</c>.</summary>
    private static IEnumerable<(string Folder, int Line)> WholeNames(string text) =>
        from Match found in Regex.Matches(text, @"(?<![\w.]|^namespace )(?:global::)?StaticPress\.(\w+)(?:\.(\w+))?", RegexOptions.Multiline)
        let inner = $"{found.Groups[1].Value}/{found.Groups[2].Value}"
        select (FloorOf(inner) >= 0 ? inner : found.Groups[1].Value, CSharpText.LineOf(text, found.Index));

    /// <summary><c>Output.WriteResult</c>: a folder and one of its types, as it may be written from anywhere.</summary>
    private static IEnumerable<(string Folder, int Line)> NamesFromTheRoot(string text, ILookup<string, string> types) =>
        from Match found in Regex.Matches(text, @"(?<![\w.])(\w+)\.(\w+)")
        where types[found.Groups[1].Value].Contains(found.Groups[2].Value, StringComparer.Ordinal)
        select (found.Groups[1].Value, CSharpText.LineOf(text, found.Index));

    /// <summary>An inner room sees the types of the room around it without a using.</summary>
    private static IEnumerable<(string Folder, int Line)> NamesFromAround(SourceText source, ILookup<string, string> types)
    {
        if (FolderOf(source).Split('/') is not [var around, _]) return [];
        var text = CSharpText.CodeOnly(source.Text);
        return
            from type in types[around]
            from Match found in Regex.Matches(text, $@"(?<![\w.]){type}\b(?!\s*=[^=])")
            select (around, CSharpText.LineOf(text, found.Index));
    }

    /// <summary><c>Routing</c>, <c>Markdown/Comments</c>; the name of a file that lies in no folder.</summary>
    private static string FolderOf(SourceText source) => source.Path.Split('/') switch
    {
        [_, _, var file] => Path.ChangeExtension(file, null),
        [_, _, .. var folders, _] => string.Join('/', folders),
        _ => source.Path,
    };

    private static int FloorOf(string folder) => Array.FindIndex(Order, floor => floor.Contains(folder, StringComparer.Ordinal));
}
