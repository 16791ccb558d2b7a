using System.Runtime.InteropServices;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>
/// Which category or tag a name means. One word in several spellings is one term. Words that would share an address get different
/// ones: as site.yml says, else with their signs said in words, else with a number behind. A term that shares with none keeps its own.
/// </summary>
internal sealed class TermAddresses
{
    private readonly Dictionary<Written, TermKey> _names = [];
    private readonly Dictionary<Written, TermKey> _words = [];
    private readonly Dictionary<TermKey, string> _spellings = [];
    private readonly List<Problem> _problems = [];

    private readonly SlugLetters _letters;

    private TermAddresses(SlugLetters letters) => _letters = letters;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <param name="documents">The posts of this build, newest first.</param>
    public static TermAddresses Of(SiteConfig config, IReadOnlyList<Document> documents)
    {
        var addresses = new TermAddresses(config.Slugs);
        addresses.Add(TermKind.Category, config.Categories, Spelling.All(documents, post => post.Categories));
        addresses.Add(TermKind.Tag, config.Tags, Spelling.All(documents, post => post.Tags));
        return addresses;
    }

    public TermKey KeyOf(TermKind kind, string name) =>
        _names.TryGetValue(new(kind, name), out var key) || _words.TryGetValue(new(kind, TermSpelling.Word(name)), out key)
            ? key
            : new TermKey(kind, Slug.OfName(name, _letters));

    /// <summary>Whether posts or site.yml name it so, and not only something with the same address.</summary>
    public bool Knows(TermKind kind, string name) =>
        _names.ContainsKey(new(kind, name)) || _words.ContainsKey(new(kind, TermSpelling.Word(name)));

    /// <returns>Each once, in the order in which they are first named.</returns>
    public TermKey[] KeysOf(TermKind kind, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return [];
        var keys = new List<TermKey>(names.Count);
        foreach (var name in names)
        {
            if (name.Length > 0 && KeyOf(kind, name) is var key && !keys.Contains(key)) keys.Add(key);
        }

        return [.. keys];
    }

    /// <summary>How most posts spell a term, the oldest where as many do so as otherwise.</summary>
    public string NameOf(TermKey key) => _spellings[key];

    private void Add(TermKind kind, IReadOnlyList<TermConfig> said, IReadOnlyList<Spelling> written)
    {
        var spellings = written.Select(spelling => spelling with { IsSaid = said.Any(term => term.Name == spelling.Name) }).ToArray();
        foreach (var term in said.Where(term => term.Slug.Length > 0))
        {
            _names[new(kind, term.Name)] = new TermKey(kind, term.Slug);
            _words.TryAdd(new(kind, TermSpelling.Word(term.Name)), new TermKey(kind, term.Slug));
        }

        var free = spellings.Where(spelling => !Knows(kind, spelling.Name)).ToArray();
        var rivals = free.GroupBy(spelling => Slug.OfName(spelling.Name, _letters), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var taken = rivals.Select(group => group.Key).Concat(said.Select(term => term.Slug)).ToHashSet(StringComparer.Ordinal);
        foreach (var group in rivals) Part(kind, (group.Key, WordsOf(group)), taken);

        foreach (var spelling in spellings) _names[new(kind, spelling.Name)] = KeyOf(kind, spelling.Name);
        foreach (var term in spellings.GroupBy(spelling => _names[new(kind, spelling.Name)]))
        {
            _spellings[term.Key] = Spelling.Usual(term).Name;
            foreach (var word in term.GroupBy(spelling => spelling.Word, StringComparer.Ordinal)) TellSpellings(term.Key, [.. word]);
        }
    }

    private static Spelling[] WordsOf(IEnumerable<Spelling> spellings) =>
    [
        .. spellings.GroupBy(spelling => spelling.Word, StringComparer.Ordinal)
            .Select(word => Spelling.Usual(word) with { Uses = word.Sum(spelling => spelling.Uses) })
            .OrderByDescending(word => word.Uses).ThenBy(word => word.Name, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Gives each of several words an address of its own. The one of all is for the most used of those that no sign tells apart.
    /// </summary>
    private void Part(TermKind kind, (string Slug, Spelling[] Words) group, HashSet<string> taken)
    {
        Spelling? plain = null;
        foreach (var word in group.Words)
        {
            var slug = group.Words.Length == 1 ? group.Slug : TermSpelling.Readable(word.Name, _letters);
            if (slug == group.Slug && plain is null) plain = word;
            else if (slug == group.Slug || !taken.Add(slug))
            {
                var wished = slug;
                for (var number = 2; !taken.Add(slug = $"{wished}-{number}"); number++) ;
                _problems.Add(Numbered(kind, (word, slug), (plain is { } first && wished == group.Slug ? first.Name : null, wished)));
            }

            _words[new(kind, word.Word)] = new TermKey(kind, slug);
        }
    }

    private static Problem Numbered(TermKind kind, (Spelling Word, string Slug) term, (string? Name, string Slug) other)
    {
        var settings = kind == TermKind.Tag ? "tags" : "categories";
        return Problem.Warning(
            term.Word.PlaceOf(kind),
            ProblemCode.TermNumbered,
            $"The address '{other.Slug}' is {(other.Name is { } name ? $"that of '{name}'" : "taken")}, "
            + $"so '{term.Word.Name}' has '{term.Slug}'.",
            "Spell both the same way if they mean the same; else choose an address in site.yml: "
            + $"{settings}: {{\"{term.Word.Name}\": {{slug: …}}}}.");
    }

    /// <summary>One word in several spellings is told once, where the first of the rarer ones is.</summary>
    private void TellSpellings(TermKey key, Spelling[] spellings)
    {
        if (spellings.Length == 1) return;
        var usual = Spelling.Usual(spellings);
        Spelling[] others = [.. spellings.Where(spelling => spelling != usual).OrderBy(spelling => spelling.Name, StringComparer.Ordinal)];
        var names = string.Join(", ", others.Take(3).Select(spelling => $"'{spelling.Name}'")) + (others.Length > 3 ? " …" : "");
        var uses = others.Sum(spelling => spelling.Uses);
        _problems.Add(Problem.Warning(
            others.Select(spelling => spelling.PlaceOf(key.Kind)).Min()!,
            ProblemCode.TermsCollide,
            $"The {(key.Kind == TermKind.Tag ? "tag" : "category")} '{usual.Name}' is also written {names} "
            + (uses == 1 ? "(1 post)." : $"({uses} posts)."),
            "Spell it the same way everywhere."));
    }

    /// <summary>A name, or the word that several spellings of one share.</summary>
    private readonly record struct Written(TermKind Kind, string Text);

    /// <summary>A name as posts write it.</summary>
    /// <param name="Uses">How many posts do.</param>
    /// <param name="Oldest">The place of its oldest use among the posts.</param>
    private sealed record Spelling(string Name, string Word, int Uses, int Oldest, Document First)
    {
        /// <summary>Whether site.yml spells it so, which goes before what posts do.</summary>
        public bool IsSaid { get; init; }

        public static IReadOnlyList<Spelling> All(IReadOnlyList<Document> documents, Func<FrontMatter, IReadOnlyList<string>> names)
        {
            var found = new Dictionary<string, (int Uses, int Oldest, Document First)>(StringComparer.Ordinal);
            for (var at = 0; at < documents.Count; at++)
            {
                foreach (var name in names(documents[at].FrontMatter))
                {
                    if (name.Length == 0) continue;
                    ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(found, name, out var isKnown);
                    if (isKnown && use.Oldest == at) continue;
                    var isFirst = !isKnown || string.CompareOrdinal(documents[at].File.Path, use.First.File.Path) < 0;
                    use = (use.Uses + 1, at, isFirst ? documents[at] : use.First);
                }
            }

            return
            [
                .. found.Select(name => new Spelling(
                    name.Key, TermSpelling.Word(name.Key), name.Value.Uses, name.Value.Oldest, name.Value.First)),
            ];
        }

        public static Spelling Usual(IEnumerable<Spelling> spellings) =>
            spellings.OrderByDescending(spelling => spelling.IsSaid).ThenByDescending(spelling => spelling.Uses)
                .ThenByDescending(spelling => spelling.Oldest).ThenBy(spelling => spelling.Name, StringComparer.Ordinal).First();

        public Place PlaceOf(TermKind kind) => First.PlaceOf(kind == TermKind.Tag ? "tags" : "category");
    }
}
