using StaticPress.Primitives;
using StaticPress.Templates.Language;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>A file of the site that is no page and that the theme makes, under <c>outputs:</c> of <c>theme.yml</c>.</summary>
/// <param name="Name">Of its layout: <c>humans.txt</c>.</param>
/// <param name="List">Whose posts it shows: <c>posts</c>, or a list of the site's own; empty for none.</param>
internal sealed record ThemeOutput(string Name, UrlPath Address, string List)
{
    /// <summary>How many posts at most; 0 for all.</summary>
    public int Limit { get; init; }

    public Place Place { get; init; }

    public bool IsNamedRight => Path.GetExtension(Name) is ".txt" or ".xml" or ".json" && UrlPath.TryParse("/" + Name) is not null;

    /// <summary><c>layouts/humans.txt</c></summary>
    public string File => LayoutFile.Of(Name, ending: "");

    public static IReadOnlyList<ThemeOutput> ReadAll(YamlFields fields)
    {
        var outputs = new List<ThemeOutput>();
        foreach (var entry in fields.Entries("outputs"))
        {
            if (entry.Value is not (YamlMap or YamlScalar { Text: null }))
            {
                fields.Wrong(entry.Value, entry.Key, "a group such as 'list: posts'");
                continue;
            }

            var output = fields.Below(entry);
            var made = new ThemeOutput(entry.Key, AddressOf(output, entry.Key), output.Text("list") ?? "")
            {
                Limit = output.Number("limit", 1) ?? 0,
                Place = new Place(fields.File, entry.Line, entry.Column),
            };
            if (!made.IsNamedRight)
                output.Bad("", ProblemCode.BadOutput, $"'{entry.Key}' is no name for a file that a theme makes.",
                    "It ends in .txt, .xml or .json, as humans.txt does.");
            outputs.Add(made);
            output.Finish();
        }

        return outputs;
    }

    private static UrlPath AddressOf(YamlFields output, string name)
    {
        var written = output.Text("address") ?? "/" + name;
        if (written.StartsWith('/') && !written.EndsWith('/') && UrlPath.TryParse(written) is { } address) return address;
        if (output.Has("address"))
            output.Bad("address", ProblemCode.BadPermalink, $"'{written}' is not an address for a file.", "Write it as /humans.txt.");
        return UrlPath.Of("/" + Slug.From(name));
    }
}
