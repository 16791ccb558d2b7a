namespace StaticPress.SiteModel;

/// <summary>The posts of a year; months newest first.</summary>
internal sealed record ArchiveYear(int Year, int Count, IReadOnlyList<ArchiveMonth> Months);

/// <summary>The posts of a month, newest first.</summary>
internal sealed record ArchiveMonth(int Year, int Month, IReadOnlyList<Post> Posts);

internal static class Archive
{
    /// <param name="posts">Newest first.</param>
    /// <returns>Newest year first.</returns>
    public static IReadOnlyList<ArchiveYear> ByYear(IReadOnlyList<Post> posts) =>
    [
        .. posts
            .GroupBy(post => (post.Date.Year, post.Date.Month))
            .Select(month => new ArchiveMonth(month.Key.Year, month.Key.Month, [.. month]))
            .GroupBy(month => month.Year)
            .Select(year => new ArchiveYear(year.Key, year.Sum(month => month.Posts.Count), [.. year])),
    ];
}
