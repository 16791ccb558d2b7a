using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>Finds the authors that a post names, and reports a name that looks like a misspelt id.</summary>
internal sealed class AuthorIndex
{
    private const string AddIt = "Add it below 'authors:', or write the whole name.";

    private readonly Dictionary<string, Author> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Author> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly SlugLetters _letters;
    private readonly List<Problem> _problems = [];
    private readonly IReadOnlyList<string> _ids;

    /// <param name="documents">Newest first: of two authors with like names the one who came first has the address without a
    /// number.</param>
    public AuthorIndex(SiteConfig config, IReadOnlyList<Document> documents)
    {
        _letters = config.Slugs;
        foreach (var author in config.Authors.Values.Select(author => Author.Of(author, Slug.Of(author.Id, config.Slugs))))
        {
            _known.Add(author.Id, author);
            _words.TryAdd(TermSpelling.Word(author.Id), author);
            _slugs.Add(author.Slug);
            _listed.Add(author.Id);
        }

        _ids = [.. _listed.Order(StringComparer.Ordinal)];
        if (IsStrangeId(config.DefaultAuthor))
            _problems.Add(Problem.Warning(config.DefaultAuthorPlace, ProblemCode.UnknownAuthor,
                $"'{config.DefaultAuthor}' is not an author of site.yml.",
                Suggestion.For(config.DefaultAuthor, _ids) is { Length: > 0 } near ? near : AddIt));
        Default = config.DefaultAuthor.Length > 0 ? Find(config.DefaultAuthor)
            : _ids.Count == 1 ? _known[_ids[0]]
            : Find(config.Title);
        for (var at = documents.Count - 1; at >= 0; at--)
        {
            foreach (var name in documents[at].FrontMatter.Authors) Find(name);
        }
    }

    /// <summary>Who writes the posts that name nobody: <c>author:</c> of site.yml, else its only author, else the site itself.</summary>
    public Author Default { get; }

    /// <summary>Of the authors asked for until now.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <returns>In the order of the byline, each once; never empty.</returns>
    public IReadOnlyList<Author> Of(Document document)
    {
        var names = document.FrontMatter.Authors;
        if (names.Count == 0) return [Default];
        var authors = new List<Author>(names.Count);
        for (var at = 0; at < names.Count; at++)
        {
            if (Of(document, names[at], at) is var author && !authors.Contains(author)) authors.Add(author);
        }

        return [.. authors];
    }

    private Author Of(Document document, string name, int at)
    {
        if (!IsListed(name) && !name.Contains(' ') && Suggestion.Nearest(name, _ids) is { } near)
        {
            _problems.Add(Problem.Warning(
                document.PlaceOf("author", at), ProblemCode.UnknownAuthor, $"'{name}' is not an author of site.yml.",
                $"Did you mean '{near}'?"));
        }
        else if (IsStrangeId(name))
        {
            _problems.Add(Problem.Warning(document.PlaceOf("author"), ProblemCode.UnknownAuthor, $"'{name}' is not an author of site.yml.",
                AddIt));
        }

        var author = Find(name);
        // A name that posts spell in two ways is one author's; an id of site.yml is not how the name is spelled.
        if (!IsListed(author.Id) && author.Name != name && _told.Add(name))
        {
            _problems.Add(Problem.Warning(document.PlaceOf("author", at), ProblemCode.TermsCollide,
                $"The author '{author.Name}' is also written '{name}'.", "Spell it the same way everywhere."));
        }

        return author;
    }

    /// <summary>Whether it is an id of site.yml.</summary>
    private bool IsListed(string name) => _listed.Contains(name);

    /// <summary>A name begins with a capital letter, or has a space in it, or is in a script without either.</summary>
    private bool IsStrangeId(string name) =>
        _ids.Count > 0 && name.Length > 0 && !IsListed(name)
        && (name[0] is '“' or '„' or '‘' or '«' || name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'));

    private string FreeSlug(string name)
    {
        var wished = Slug.OfName(name, _letters);
        var slug = wished;
        for (var number = 2; !_slugs.Add(slug); number++)
            slug = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{wished}-{number}");
        return slug;
    }

    private Author Find(string name)
    {
        if (_known.TryGetValue(name, out var author)) return author;
        var word = TermSpelling.Word(name);
        if (!_words.TryGetValue(word, out author)) _words.Add(word, author = Author.Named(name, FreeSlug(name)));
        _known.Add(name, author);
        return author;
    }
}
