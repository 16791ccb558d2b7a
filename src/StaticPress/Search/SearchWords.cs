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

    /// <summary>Takes texts that are rendered for their pages anyway. One for each thread; each document comes once.</summary>
    public Taker OfThread() => new(this);

    /// <summary>The index of all, for which the texts that nobody brought are read.</summary>
    public SearchIndex Index(SitePlan site, Bodies bodies)
    {
        DiskFailure.Unwrap(() => Parallel.For(0, _words.Length, () => new WordCounter(), (number, _, counter) =>
        {
            if (_words[number] is null) Count(number, bodies.OnPage(_plan.Documents[number].Document).Text, counter);
            return counter;
        }, _ => { }));
        return SearchIndex.Of(_plan, [.. _words.Select(word => word!)], site);
    }

    private void Count(int number, string text, WordCounter counter) =>
        _words[number] = counter.Read(_plan.Documents[number].Document.FrontMatter, CategoryOf(number), text);

    private string CategoryOf(int number) => _plan.Documents[number] switch
    {
        { Post: { } post } => post.Category?.Slug ?? "",
        { Document.FrontMatter.Category: { Length: > 0 } ofPage } => Slug.Of(ofPage, _plan.Letters),
        _ => "",
    };

    /// <summary>
    /// Counts several texts in a row: whatever rendering a page touches pushes a thread's words out of the processor's cache, and they are
    /// fetched again once for all of those and not for each.
    /// </summary>
    internal sealed class Taker(SearchWords words)
    {
        private const int InARow = 32;
        private readonly WordCounter _counter = new();
        private readonly List<(int Number, string Text)> _waiting = new(InARow);

        public void Take(Document document, string text)
        {
            if (!words._numbers.TryGetValue(document.File.Path, out var number)) return;
            _waiting.Add((number, text));
            if (_waiting.Count == InARow) Finish();
        }

        /// <summary>Counts what waits.</summary>
        public void Finish()
        {
            foreach (var (number, text) in _waiting) words.Count(number, text, _counter);
            _waiting.Clear();
        }
    }
}
