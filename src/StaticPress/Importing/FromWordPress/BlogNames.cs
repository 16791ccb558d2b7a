using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>What else has an address on the old blog, beside its texts.</summary>
/// <param name="Attachments">The numbers of pictures and files by the address of their pages.</param>
internal sealed record BlogNames(AuthorBook Authors, TermBook Terms, IReadOnlyDictionary<string, int> Attachments)
{
    private readonly SortedDictionary<(int Year, int Month), (int Year, int Month)> _months = [];

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
        // The blog's clock may have been another once, so that a text of New Year's Eve is in another month here.
        // A month of its own is best.
        var days = items.All.Where(item => item is { IsPost: true, Standing: Standing.Live })
            .Select(item => (Old: item.Date.Date, Here: items.DayOf(item))).ToArray();
        foreach (var (old, here) in days.OrderBy(day => day.Old.Month != day.Here.Month))
        {
            names._months.TryAdd((old.Year, old.Month), (here.Year, here.Month));
            names._months.TryAdd((old.Year, 0), (here.Year, 0));
        }

        return names;
    }

    /// <param name="month">0 for the whole year.</param>
    /// <returns>The month or year of the new site in which its texts are; null for none.</returns>
    public (int Year, int Month)? MonthOf(int year, int month) => _months.TryGetValue((year, month), out var here) ? here : null;

    public IEnumerable<(int Year, int Month)> Months => _months.Keys;
}
