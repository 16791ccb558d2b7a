using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>Who writes: the blog's author, and those of whom a file of data tells more. No e-mail address gets in.</summary>
internal sealed partial class OldAuthors
{
    private static readonly string[] Files =
    [
        "_data/authors.yml", "_data/authors.yaml", "_data/authors.json", "_data/members.yml", "_data/people.yml", "data/authors.yml",
        "data/authors.yaml",
        "data/authors.toml", "data/authors.json", "source/_data/authors.yml", "src/_data/authors.json", "src/_data/authors.yml",
    ];

    private readonly Dictionary<string, OldAuthor> _known = new(StringComparer.OrdinalIgnoreCase);

    private readonly OldTerms _names;

    private OldAuthors(string main, OldTerms names) => (Main, _names) = (main.Length > 0 ? names.Usual(main) : "", names);

    /// <summary>The name of who wrote what names nobody; empty for nobody.</summary>
    public string Main { get; }

    public IReadOnlyDictionary<string, OldAuthor> Known => _known;

    /// <summary>Each by his name.</summary>
    public IEnumerable<string> All => _names.All.Select(name => _known.GetValueOrDefault(name)?.Name ?? name)
        .Concat(Main.Length > 0 ? [Main] : []).Distinct(StringComparer.Ordinal);

    /// <param name="names">As the texts write them.</param>
    public static OldAuthors Of(OldBlog blog, IReadOnlyList<string> names)
    {
        var authors = new OldAuthors(Name(blog.Config.Text(blog.Dialect.Names.Author)), new OldTerms(names));
        foreach (var file in Files.Select(blog.Find).OfType<Sources.SourceFile>())
        {
            foreach (var entry in OldConfig.Read(file).Value.Entries.Where(entry => entry.Value is YamlMap))
            {
                var map = (YamlMap)entry.Value;
                string[] keys = ["display_name", "name", "full_name", "title"];
                var name = Name(TextOf(map, keys) is { Length: > 0 } whole
                    ? whole
                    : $"{TextOf(map, "first_name")} {TextOf(map, "last_name")}");
                if (name.Length == 0) continue;
                var url = TextOf(map, "url", "web", "website", "homepage", "site");
                authors._known.TryAdd(entry.Key, new OldAuthor(Slug.From(entry.Key), name, TextOf(map, "bio", "description", "about"),
                    Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : ""));
            }
        }

        // Where some are named by id, a word alone is an id, too.
        var ids = authors._known.Count == 0 ? [] : names.Where(name => !name.Contains(' ') && Slug.From(name).Length > 0);
        foreach (var id in ids) authors._known.TryAdd(id, new OldAuthor(Slug.From(id), id, "", ""));
        return authors;
    }

    /// <summary>What stands in the text: the id of one who is known, else a name.</summary>
    public string Written(string name) => _known.TryGetValue(name, out var known) ? known.Id : _names.Usual(name);

    /// <summary>The names that a head gives.</summary>
    public static IReadOnlyList<string> NamesOf(OldText text)
    {
        var node = text.Node("authors", "author", "creator");
        IEnumerable<string> names = node switch
        {
            YamlScalar { Text: { } one } when one.Contains(';', StringComparison.Ordinal) => one.Split(';'),
            YamlScalar { Text: { } one }
                when one.Split(',') is { Length: > 1 } several
                    && several.All(part => part.Trim().Contains(' ', StringComparison.Ordinal)) => several,
            YamlScalar { Text: { } one } => [one],
            YamlList list =>
                list.Items.Select(item => item is YamlMap map ? TextOf(map, "name", "id", "title") : (item as YamlScalar)?.Text ?? ""),
            YamlMap map => [TextOf(map, "name", "id", "title", "nick")],
            _ => [],
        };
        return [.. names.Select(Name).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <returns>Without an e-mail address; empty for nothing but one.</returns>
    private static string Name(string written)
    {
        var name = Mail().Replace(Elements().Replace(written, "$1$2"), "").Trim().Trim(',', ';', '"').Trim();
        return ReaderText.Line(name, 120);
    }

    private static string TextOf(YamlMap map, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (map.Find(key)?.Value is YamlScalar { Text: { Length: > 0 } text } && !Mail().IsMatch(text)) return text.Trim();
        }

        return "";
    }

    [GeneratedRegex(@"[<(]?(?:mailto:)?[\w.+-]+@[\w-]+\.[\w.-]+[>)]?")]
    private static partial Regex Mail();

    /// <summary>A link, of which the words are the name.</summary>
    [GeneratedRegex(@"<a\b[^>]*>([^<]*)</a>|(?<=^|\s)\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Elements();
}

/// <param name="Id">As texts name him.</param>
internal sealed record OldAuthor(string Id, string Name, string Biography, string Url);
