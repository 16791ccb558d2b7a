using StaticPress.Content;

namespace StaticPress.SiteModel;

internal static class PostOrder
{
    /// <summary>By date, and by path where two posts share a moment, so that the order never depends on the disk.</summary>
    public static IEnumerable<Document> NewestFirst(IEnumerable<Document> documents) => documents
        .OrderByDescending(document => document.FrontMatter.Date)
        .ThenByDescending(document => document.File.Path, StringComparer.Ordinal);
}
