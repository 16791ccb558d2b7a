using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>What else has an address on the old blog, beside its texts.</summary>
/// <param name="Attachments">The numbers of pictures and files by the address of their pages.</param>
internal sealed record BlogNames(AuthorBook Authors, TermBook Terms, IReadOnlyDictionary<string, int> Attachments)
{
    private readonly HashSet<(int Year, int Month)> _months = [];

    public IReadOnlyDictionary<string, BookedTerm> TermPaths { get; private init; } = new Dictionary<string, BookedTerm>();

    public static BlogNames Of(Export export, OldBlog blog, ItemPlan items, TermBook terms)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var head in export.Heads.Where(head => head.Attachment is not null && head.Id > 0))
        {
            if (blog.Read(head.Link) is { Query: "", Path: not "/" } url && items.At(url.Key) is null) pages.TryAdd(url.Key, head.Id);
        }

        var paths = new Dictionary<string, BookedTerm>(StringComparer.Ordinal);
        foreach (var term in terms.All)
        {
            paths.TryAdd(OldUrl.KeyOf(terms.OldPath(term)), term);
            paths.TryAdd(OldUrl.KeyOf(term.Address), term);
        }

        var names = new BlogNames(new AuthorBook(export.Authors, export.Heads), terms, pages) { TermPaths = paths };
        foreach (var item in items.All.Where(item => item is { IsPost: true, Standing: Standing.Live }))
        {
            names._months.Add((item.Date.Year, item.Date.Month));
            names._months.Add((item.Date.Year, 0));
        }

        return names;
    }

    /// <param name="month">0 for the whole year.</param>
    public bool HasMonth(int year, int month) => _months.Contains((year, month));

    public IEnumerable<(int Year, int Month)> Months => _months.Order();
}
