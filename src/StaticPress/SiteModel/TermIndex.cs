using StaticPress.Config;
using StaticPress.Primitives;

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

    public IEnumerable<Term> Of(TermKind kind) => All.Where(term => term.Key.Kind == kind);

    /// <param name="posts">Newest first.</param>
    public static TermIndex Of(IReadOnlyList<Post> posts, IReadOnlyDictionary<TermKey, TermConfig> described, ICollection<Problem> problems)
    {
        var names = new Dictionary<TermKey, (string Name, Post First)>();
        var carriers = new Dictionary<TermKey, List<Post>>();
        foreach (var post in posts)
        {
            foreach (var category in post.FrontMatter.Categories.Where(category => category.Length > 0))
                Add(new TermKey(TermKind.Category, Slug.From(category)), category, post);
            foreach (var tag in post.FrontMatter.Tags.Where(tag => tag.Length > 0))
                Add(new TermKey(TermKind.Tag, Slug.From(tag)), tag, post);
            foreach (var author in post.Authors) Add(author.Key, author.Name, post);
        }

        var terms = new TermIndex(carriers.ToDictionary(
            pair => pair.Key,
            pair => new Term(pair.Key, names[pair.Key].Name, described.GetValueOrDefault(pair.Key)?.Description ?? "", pair.Value)));
        foreach (var problem in TermDescriptions.Misspelt(described, terms)) problems.Add(problem);
        return terms;

        void Add(TermKey key, string name, Post post)
        {
            if (!names.TryAdd(key, (name, post)) && names[key].Name != name) problems.Add(Collision(key, name, post, names[key]));
            if (!carriers.TryGetValue(key, out var list)) carriers.Add(key, list = []);
            if (list.Count == 0 || !ReferenceEquals(list[^1], post)) list.Add(post);
        }
    }

    private static Problem Collision(TermKey key, string name, Post post, (string Name, Post First) other) => Problem.Error(
        post.Document.PlaceOf(KeyOf(key.Kind)),
        ProblemCode.TermsCollide,
        $"'{name}' and '{other.Name}' (in {other.First.Document.File.Path}) have the same address '{key.Slug}'.",
        "Spell both the same way.");

    private static string KeyOf(TermKind kind) => kind switch
    {
        TermKind.Category => "category",
        TermKind.Tag => "tags",
        _ => "author",
    };
}

internal enum TermKind
{
    Category,
    Tag,
    Author,
}

/// <summary>A term's identity: names that slug alike are one term.</summary>
internal readonly record struct TermKey(TermKind Kind, string Slug);
