using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>The categories or tags of the old blog: each in one spelling, and at the address that it had.</summary>
internal sealed class OldTerms
{
    /// <summary>Eleventy calls collections by tags; these sort nothing for readers.</summary>
    private static readonly string[] OfCollections =
        ["post", "posts", "blog", "all", "nav", "blog-post", "blogpost", "article", "articles", "page", "pages"];

    private readonly Dictionary<string, string> _usual = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="names">Of every text that has them.</param>
    public OldTerms(IEnumerable<string> names)
    {
        foreach (var name in names) _counts[name] = _counts.GetValueOrDefault(name) + 1;
        foreach (var group in _counts.Keys.GroupBy(TermSpelling.Word, StringComparer.Ordinal))
            _usual[group.Key] = group.OrderByDescending(name => _counts[name]).ThenBy(name => name, StringComparer.Ordinal).First();
    }

    /// <summary>In the order of their names.</summary>
    public IEnumerable<string> All => _usual.Values.Order(StringComparer.Ordinal);

    /// <summary>Names that most texts write otherwise.</summary>
    public IEnumerable<(string Written, string Usual)> Others =>
        _counts.Keys.Select(name => (name, Usual(name))).Where(pair => pair.name != pair.Item2)
            .OrderBy(pair => pair.name, StringComparer.Ordinal);

    public string Usual(string name) => _usual.GetValueOrDefault(TermSpelling.Word(name), name);

    /// <summary>Those whose address would be another here than it was, or that of a second.</summary>
    public IEnumerable<(string Name, string Slug)> Slugs(Dialect dialect, string pattern)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var here = _usual.Values.CountBy(Slug.From, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var name in All.OrderByDescending(name => _counts[name]).ThenBy(name => name, StringComparer.Ordinal))
        {
            var made = Slug.From(name);
            var old = pattern.Length > 0 ? Slug.AsWritten(AddressPattern.OfTerm(name, dialect.Slugs).Replace('/', '-')) ?? made : made;
            if (old.Length == 0) old = made;
            var slug = taken.Add(old) ? old : Free(name, taken);
            if (slug != made || here[made] > 1) yield return (name, slug);
        }
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var wished = TermSpelling.Readable(name, SlugLetters.Ascii);
        for (var number = 1; ; number++)
        {
            var slug = number == 1 ? wished : $"{wished}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            if (taken.Add(slug)) return slug;
        }
    }

    /// <summary>The names that a head gives, in whatever shape.</summary>
    public static IReadOnlyList<string> Names(YamlNode? node, Dialect dialect, bool isTag)
    {
        IEnumerable<string> names = node switch
        {
            YamlScalar { Text: { } text } when text.Contains(',', StringComparison.Ordinal) => text.Split(','),
            YamlScalar { Text: { } text } when dialect.SpacesPartTerms && isTag && !text.Contains('#', StringComparison.Ordinal) =>
                text.Split(' '),
            YamlScalar { Text: { } text } => [text],
            YamlList list => list.Items.SelectMany(item => item switch
            {
                YamlScalar { Text: { } text } => [text],
                // Hexo: a category and those below it.
                YamlList inner => inner.Items.OfType<YamlScalar>().Select(below => below.Text ?? ""),
                YamlMap map => map.Find("name")?.Value is YamlScalar { Text: { } text } ? [text] : (string[])[],
                _ => [],
            }),
            _ => [],
        };
        return [.. names.Select(name => name.Trim().Trim('"', '\'', '“', '”', '„')).Where(name => name.Length > 0)
            .Where(name => !isTag || dialect.Word != "eleventy" || !OfCollections.Contains(name.ToLowerInvariant(), StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)];
    }
}
