using StaticPress.Content;
using StaticPress.Markdown;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Search;

/// <summary>
/// Keeps the words of every document until the index is made of them. Workers bring those of the pages they render anyway;
/// what nobody brought is read when the index is asked for, so that a preview pays for it only then.
/// </summary>
internal sealed class SearchWords
{
    private readonly SearchPlan? _plan;
    private readonly SitePlan _site;
    private readonly Bodies _bodies;
    private readonly Dictionary<string, int> _numbers;
    private readonly MadeOnce<SearchIndex> _index;
    /// <summary>Empty once the index is made of them.</summary>
    private DocumentWords?[] _words;

    public SearchWords(SitePlan site, Bodies bodies)
    {
        (_site, _bodies) = (site, bodies);
        _plan = SearchPlan.Of(site.Site, site.Theme);
        _words = new DocumentWords?[_plan?.Documents.Count ?? 0];
        _numbers = new Dictionary<string, int>(_words.Length, StringComparer.Ordinal);
        for (var number = 0; number < _words.Length; number++) _numbers.Add(_plan!.Documents[number].Document.File.Path, number);
        _index = new MadeOnce<SearchIndex>(MakeIndex);
    }

    public SearchIndex Index => _index.Value;

    /// <summary>Takes the words of a document that was rendered; of one that the search does not find, nothing.</summary>
    public void Take(Document document, string text, WordCounter counter)
    {
        var words = _words;
        if (words.Length > 0 && _numbers.TryGetValue(document.File.Path, out var number)) words[number] ??= counter.Read(document.FrontMatter, text);
    }

    private SearchIndex MakeIndex()
    {
        var plan = _plan ?? throw new InvalidOperationException("This site has no search.");
        var words = _words;
        DiskFailure.Unwrap(() => Parallel.For(0, words.Length, () => new WordCounter(), (number, _, counter) =>
        {
            var document = plan.Documents[number].Document;
            words[number] ??= counter.Read(document.FrontMatter, _bodies.OnPage(document).Text);
            return counter;
        }, _ => { }));
        _words = [];
        return SearchIndex.Of(plan, [.. words.Select(word => word!)], _site);
    }
}
