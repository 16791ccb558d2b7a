using StaticPress.Routing;

namespace StaticPress.Search;

/// <summary>The whole index, ready to be written.</summary>
internal sealed record SearchIndex(byte[] Start, IndexFile[] Words, IndexFile[] Titles)
{
    public byte[] this[Route.SearchFile route] => route.Part switch
    {
        SearchPart.Words => Words[route.Number].Bytes,
        SearchPart.Titles => Titles[route.Number].Bytes,
        _ => Start,
    };

    public static SearchIndex Of(SearchPlan plan, IReadOnlyList<DocumentWords> documents, SitePlan site)
    {
        (string FirstWord, IndexFile File)[] words = [];
        IndexFile[] titles = [];
        Parallel.Invoke(
            () => words = [.. WordFiles.Cut(Postings.Of(documents), plan.WordFiles)],
            () => titles = [.. TitleFiles.Cut(plan, site)]);
        IndexFile[] wordFiles = [.. words.Select(file => file.File)];
        return new SearchIndex(IndexStart.Of(plan, [.. words.Select(file => file.FirstWord)], (wordFiles, titles)), wordFiles, titles);
    }
}
