using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>The descriptions below content/terms/, by <c>category/israel-news</c>, which is also the address of the term.</summary>
internal sealed record TermFiles(IReadOnlyDictionary<string, TermConfig> All, IReadOnlyList<Problem> Problems)
{
    public const string Folder = "content/terms/";
    public const string Ending = ".yml";

    public static readonly TermFiles None = new(new Dictionary<string, TermConfig>(), []);

    private static readonly string[] Kinds = ["category", "tag"];

    public static TermFiles Read(SourceTree tree)
    {
        var problems = new List<Problem>();
        var terms = new Dictionary<string, TermConfig>(StringComparer.Ordinal);
        foreach (var file in tree.Below(Folder))
        {
            if (file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase)) continue;
            if (KeyOf(file) is not { } key) problems.Add(Misplaced(file));
            else terms[key] = Read(file, problems);
        }

        return terms.Count + problems.Count == 0 ? None : new TermFiles(terms, problems);
    }

    /// <returns>Null when the path is not <c>content/terms/KIND/SLUG.yml</c>.</returns>
    private static string? KeyOf(SourceFile file) =>
        file.Path[Folder.Length..].Split('/') is [var kind, var name] && Kinds.Contains(kind)
            && name.EndsWith(Ending, StringComparison.Ordinal)
            && name[..^Ending.Length] is var slug && slug == Slug.InScript(slug)
            ? $"{kind}/{slug}"
            : null;

    private static TermConfig Read(SourceFile file, List<Problem> problems)
    {
        var fields = new YamlFields(YamlFile.Read(file).TellTo(problems), file.Path, problems);
        var term = new TermConfig(file.Name[..^Ending.Length], fields.Text("description") ?? "", "", fields.PlaceOf("description"))
        {
            Title = fields.Text("title") ?? "",
            Extra = fields.Free("extra"),
        };
        fields.Finish();
        return term;
    }

    private static Problem Misplaced(SourceFile file) => Problem.Warning(
        new Place(file.Path),
        ProblemCode.BadTerm,
        "This file is not read as the description of a category or tag.",
        $"Such a file is {Folder}category/<slug>.yml or {Folder}tag/<slug>.yml.");
}
