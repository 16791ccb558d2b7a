using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>Finds the authors that a post names, and reports a name that looks like a misspelt id.</summary>
internal sealed class AuthorIndex
{
    private const string AddIt = "Add it below 'authors:', or write the whole name.";

    private readonly Dictionary<string, Author> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly ICollection<Problem> _problems;
    private readonly IReadOnlyList<string> _ids;

    public AuthorIndex(SiteConfig config, ICollection<Problem> problems)
    {
        _problems = problems;
        foreach (var author in config.Authors.Values) _known.Add(author.Id, Author.Of(author));
        _ids = [.. _known.Keys.Order(StringComparer.Ordinal)];
        if (IsStrangeId(config.DefaultAuthor))
            problems.Add(Problem.Warning(new Place(SiteConfig.File), ProblemCode.UnknownAuthor,
                $"'{config.DefaultAuthor}' is not an author of site.yml.", AddIt));
        Default = config.DefaultAuthor.Length > 0 ? Find(config.DefaultAuthor)
            : _ids.Count == 1 ? _known[_ids[0]]
            : Author.Named(config.Title);
    }

    /// <summary>Who writes the posts that name nobody: <c>author:</c> of site.yml, else its only author, else the site itself.</summary>
    public Author Default { get; }

    /// <returns>In the order of the byline, each once; never empty.</returns>
    public IReadOnlyList<Author> Of(Document document)
    {
        var names = document.FrontMatter.Authors;
        return names.Count == 0 ? [Default] : [.. names.Select((name, at) => Of(document, name, at)).Distinct()];
    }

    private Author Of(Document document, string name, int at)
    {
        if (!_known.ContainsKey(name) && !name.Contains(' ') && Suggestion.Nearest(name, _ids) is { } near)
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

        return Find(name);
    }

    /// <summary>A name begins with a capital letter, or has a space in it, or is in a script without either.</summary>
    private bool IsStrangeId(string name) =>
        _ids.Count > 0 && name.Length > 0 && !_known.ContainsKey(name)
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    private Author Find(string name)
    {
        if (_known.TryGetValue(name, out var author)) return author;
        author = Author.Named(name);
        _known.Add(name, author);
        return author;
    }
}
