using StaticPress.Config;
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
        HasSeveralAuthors = Of(TermKind.Author).Skip(1).Any();
    }

    public bool HasSeveralAuthors { get; }

    /// <summary>Categories, tags, authors, lists of the site's own; within a kind by slug.</summary>
    public IReadOnlyList<Term> All { get; }

    /// <summary>The same with lists that no post names.</summary>
    public TermIndex With(IReadOnlyList<Term> lists) =>
        lists.Count == 0 ? this : new TermIndex(_terms.Values.Concat(lists).ToDictionary(term => term.Key));

    public Term this[TermKey key] => _terms[key];

    public Term? Find(TermKey key) => _terms.GetValueOrDefault(key);

    public IReadOnlyList<string> NamesOf(IReadOnlyList<TermKey> keys) => [.. keys.Select(key => this[key].Name)];

    public IEnumerable<Term> Of(TermKind kind) => All.Where(term => term.Key.Kind == kind);

    /// <param name="posts">Newest first.</param>
    public static TermIndex Of(
        IReadOnlyList<Post> posts, TermAddresses addresses, IReadOnlyDictionary<TermKey, TermConfig> described)
    {
        var authors = new Dictionary<TermKey, string>();
        var carriers = new Dictionary<TermKey, List<Post>>();
        foreach (var post in posts.Where(post => post.IsInLists))
        {
            foreach (var key in post.Terms) Add(key, post);
        }

        // A term of nothing but translations lists these.
        var listed = carriers.Keys.ToHashSet();
        foreach (var post in posts.Where(post => !post.IsInLists))
        {
            foreach (var key in post.Terms.Where(key => !listed.Contains(key))) Add(key, post);
        }

        foreach (var author in posts.SelectMany(post => post.Authors)) authors.TryAdd(author.Key, author.Name);

        return new TermIndex(carriers.ToDictionary(pair => pair.Key, pair => new Term(
            pair.Key,
            authors.TryGetValue(pair.Key, out var named) ? named
                : described.GetValueOrDefault(pair.Key) is { Title.Length: > 0 } told ? told.Title : addresses.NameOf(pair.Key),
            described.GetValueOrDefault(pair.Key)?.Description ?? "",
            pair.Value)
        {
            Extra = described.GetValueOrDefault(pair.Key)?.Extra ?? YamlMap.Empty,
        }));

        void Add(TermKey key, Post post)
        {
            if (!carriers.TryGetValue(key, out var list)) carriers.Add(key, list = []);
            if (list.Count == 0 || !ReferenceEquals(list[^1], post)) list.Add(post);
        }
    }
}
