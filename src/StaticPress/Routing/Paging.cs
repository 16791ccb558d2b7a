namespace StaticPress.Routing;

/// <summary>How a long list is cut into pages.</summary>
internal static class Paging
{
    /// <summary>At least one page, even of an empty list.</summary>
    public static int PageCount(int items, int pageSize) => Math.Max(1, (int)(((long)items + pageSize - 1) / pageSize));

    /// <param name="number">From 1.</param>
    public static IEnumerable<T> Slice<T>(IReadOnlyList<T> items, int number, int pageSize)
    {
        var end = (int)Math.Min((long)number * pageSize, items.Count);
        for (var i = (int)Math.Min((number - 1L) * pageSize, end); i < end; i++) yield return items[i];
    }
}
