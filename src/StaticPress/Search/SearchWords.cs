using StaticPress.Content;
using StaticPress.Markdown;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Search;

/// <summary>The words of what the search finds, until the index is made of them.</summary>
internal sealed class SearchWords
{
    private readonly SearchPlan _plan;
    private readonly Dictionary<string, int> _numbers;
    private readonly DocumentWords?[] _words;

    public SearchWords(SearchPlan plan)
    {
        _plan = plan;
        _words = new DocumentWords?[plan.Documents.Count];
        _numbers = new Dictionary<string, int>(_words.Length, StringComparer.Ordinal);
        for (var number = 0; number < _words.Length; number++) _numbers.Add(plan.Documents[number].Document.File.Path, number);
    }

    /// <summary>Takes the words of a text that was rendered for its page anyway. From any thread; each document once.</summary>
    public void Take(Document document, string text, WordCounter counter)
    {
        if (_numbers.TryGetValue(document.File.Path, out var number))
            _words[number] = counter.Read(document.FrontMatter, CategoryOf(number), text);
    }

    /// <summary>The index of all, for which the texts that nobody brought are read.</summary>
    public SearchIndex Index(SitePlan site, Bodies bodies)
    {
        DiskFailure.Unwrap(() => Parallel.For(0, _words.Length, () => new WordCounter(), (number, _, counter) =>
        {
            var document = _plan.Documents[number].Document;
            _words[number] ??= counter.Read(document.FrontMatter, CategoryOf(number), bodies.OnPage(document).Text);
            return counter;
        }, _ => { }));
        return SearchIndex.Of(_plan, [.. _words.Select(word => word!)], site);
    }

    private string CategoryOf(int number) => _plan.Documents[number] switch
    {
        { Post: { } post } => post.Category?.Slug ?? "",
        { Document.FrontMatter.Category: { Length: > 0 } ofPage } => Slug.Of(ofPage, _plan.Letters),
        _ => "",
    };
}
