using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>authors:</c> of site.yml; ids are compared without case.</summary>
internal static class AuthorsReader
{
    public static Dictionary<string, AuthorConfig> Read(YamlFields fields)
    {
        var authors = new Dictionary<string, AuthorConfig>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in fields.Entries("authors"))
        {
            if (entry.Value is not YamlMap)
            {
                fields.Wrong(entry.Value, entry.Key, "a group of settings such as 'name: Your name'");
                continue;
            }

            var author = fields.Below(entry);
            var name = author.Text("name") ?? entry.Key;
            var config = new AuthorConfig(
                entry.Key,
                name,
                author.Text("initials") ?? Initials(name),
                author.Text("bio") ?? "",
                author.Text("url") ?? "",
                author.Text("image") ?? "",
                author.Text("email") ?? "")
            {
                Extra = author.Free("extra"),
            };
            author.Finish();
            if (!authors.TryAdd(entry.Key, config))
            {
                fields.Bad("authors", ProblemCode.BadValue, $"The author '{entry.Key}' is there twice (ids are compared without case).",
                    "Keep one of the two.");
            }
        }

        return authors;
    }

    /// <summary><c>Jane van Doe</c> gives <c>JD</c>: the first letters of the first and last word.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => "",
            [var only] => First(only),
            [var first, .., var last] => First(first) + First(last),
        };

        static string First(string word) => word.EnumerateRunes().First().ToString().ToUpperInvariant();
    }
}
