using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.SiteModel;

/// <summary>Every term that some post carries.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<TermKey, Term> _terms;

    public TermIndex(Dictionary<TermKey, Term> terms)
    {
        _terms = terms;
        All = [.. terms.Values.OrderBy(term => term.Key.Kind).ThenBy(term => term.Key.Slug, StringComparer.Ordinal)];
    }

    /// <summary>Categories, tags, authors; within a kind by slug.</summary>
    public IReadOnlyList<Term> All { get; }

    public Term this[TermKey key] => _terms[key];

    public Term? Find(TermKey key) => _terms.GetValueOrDefault(key);

    public IReadOnlyList<string> NamesOf(IReadOnlyList<TermKey> keys) => [.. keys.Select(key => this[key].Name)];

    public IEnumerable<Term> Of(TermKind kind) => All.Where(term => term.Key.Kind == kind);

    /// <param name="posts">Newest first.</param>
    public static TermIndex Of(
        IReadOnlyList<Post> posts, TermAddresses addresses, IReadOnlyDictionary<TermKey, TermConfig> described,
        ICollection<Problem> problems)
    {
        var authors = new Dictionary<TermKey, string>();
        var carriers = new Dictionary<TermKey, List<Post>>();
        foreach (var post in posts)
        {
            foreach (var key in post.Categories) Add(key, post);
            foreach (var key in post.Tags) Add(key, post);
            foreach (var author in post.Authors)
            {
                Add(author.Key, post);
                authors.TryAdd(author.Key, author.Name);
            }
        }

        var terms = new TermIndex(carriers.ToDictionary(pair => pair.Key, pair => new Term(
            pair.Key,
            authors.TryGetValue(pair.Key, out var named) ? named : addresses.NameOf(pair.Key),
            described.GetValueOrDefault(pair.Key)?.Description ?? "",
            pair.Value)
        {
            Extra = described.GetValueOrDefault(pair.Key)?.Extra ?? YamlMap.Empty,
        }));
        foreach (var problem in TermDescriptions.Misspelt(described, terms)) problems.Add(problem);
        return terms;

        void Add(TermKey key, Post post)
        {
            if (!carriers.TryGetValue(key, out var list)) carriers.Add(key, list = []);
            if (list.Count == 0 || !ReferenceEquals(list[^1], post)) list.Add(post);
        }
    }
}

internal enum TermKind
{
    Category,
    Tag,
    Author,
}

/// <summary>A term's identity; which name has which is said by <see cref="TermAddresses"/>.</summary>
internal readonly record struct TermKey(TermKind Kind, string Slug);
