using System.Globalization;
using StaticPress.Content;
using StaticPress.Importing.WordPress;
using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>The place of every text that is carried over, decided before any is read: no two share a file, a slug or an address.</summary>
internal sealed class ItemPlan
{
    private readonly Dictionary<Place, PlannedItem> _items = [];
    private readonly Dictionary<int, PlannedItem> _byNumber = [];
    private readonly Dictionary<string, PlannedItem> _byGuid = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedItem> _byOldAddress = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _slugs = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _addresses = new(StringComparer.OrdinalIgnoreCase);
    private readonly OldBlog _blog;
    private readonly SiteZone _zone;
    private readonly List<ImportNote> _notes = [];

    private ItemPlan(OldBlog blog, SiteZone zone, SiteShape shape) =>
        (_blog, _zone, Pattern, Program) = (blog, zone, shape.Pattern, new ProgramAddress(shape.Lists));

    /// <summary>By which the site makes the addresses of posts that say nothing of their own.</summary>
    public string Pattern { get; }

    public ProgramAddress Program { get; }

    public IReadOnlyList<ImportNote> Notes => _notes;

    /// <summary>In the order of the export.</summary>
    public IEnumerable<PlannedItem> All => _items.Values;

    /// <summary>
    /// What is on the new site, or comes to be there on its day: those texts come first whose address is known to readers.
    /// </summary>
    public static ItemPlan Of(IReadOnlyList<ExportHead> heads, OldBlog blog, SiteZone zone, SiteShape shape)
    {
        var plan = new ItemPlan(blog, zone, shape);
        var texts = heads.Select(head => (Head: head, Standing: Standings.Of(head)))
            .Where(text => text.Standing is Standing.Live or Standing.Scheduled or Standing.Draft).ToArray();
        foreach (var (head, standing) in texts.OrderBy(text => text.Standing)) plan.Add(head, standing);
        return plan;
    }

    /// <summary>The day by the clock of the new site.</summary>
    public DateTime DayOf(PlannedItem item) => _zone.Local(item.Date).Date;

    public PlannedItem? Find(Place place) => _items.GetValueOrDefault(place);

    /// <param name="number">Its number in WordPress.</param>
    public PlannedItem? Find(int number) => _byNumber.GetValueOrDefault(number);

    /// <param name="key">See <see cref="OldUrl.KeyOf"/>.</param>
    public PlannedItem? At(string key) => _byOldAddress.GetValueOrDefault(key);

    /// <summary>The first text that feeds call so; two of one name would be one to feed readers.</summary>
    public PlannedItem? HasGuid(string guid) => _byGuid.GetValueOrDefault(guid);

    /// <summary>Whether a text lies there.</summary>
    public bool IsTaken(string address) => _addresses.Contains(UrlPath.Of(address).AsPage().OutputFile);

    private void Add(ExportHead head, Standing standing)
    {
        var isPost = Standings.IsPost(head.Type);
        var date = BlogZone.Moment(head.Date, head.DateGmt, _zone) ?? BlogZone.Moment(head.Modified, head.ModifiedGmt, _zone)
            ?? _zone.Local(DateTimeOffset.UnixEpoch);
        var name = SlugOf(head);
        var slug = isPost ? Free(name, _slugs) : "";
        var item = new PlannedItem(head, standing, isPost) { Date = date, Slug = slug, File = "", Address = "" };
        var written = OldPath(head);
        var old = written is null ? null : Seen(written);
        var address = old is not null && standing != Standing.Draft ? old : null;
        if (address is null || !Take(address))
            address = Next(isPost ? PermalinkShape.Filled(Pattern, item, "") : $"/{OldSlug.ForFile(name)}/");
        if (old is not null && standing != Standing.Draft && !Same(old, address)) TellMoved(head, old, address);
        if (old is null && standing != Standing.Draft && _blog.Read(head.Link) is { Query: "", Path: not "/" } odd)
        {
            _notes.Add(ImportNote.Lost(head.Place,
                $"The old address of this text holds signs that no file can have. Now it is {address}", odd.Path));
        }

        TellDate(head, item);
        item = item with
        {
            Address = address,
            Former = written is not null && !Same(written, address) ? written : null,
            File = Free(isPost ? PostFile(item) : PageFile(address), _files),
        };
        item = item with { File = item.File + ".md" };
        _items.TryAdd(head.Place, item);
        if (head.Id > 0) _byNumber.TryAdd(head.Id, item);
        if (isPost) _byGuid.TryAdd(head.Guid, item);
        if (written is not null) _byOldAddress.TryAdd(OldUrl.KeyOf(written), item);
    }

    /// <returns>Null for an address that is only a number, or none that a page can have.</returns>
    private string? OldPath(ExportHead head) =>
        _blog.Read(head.Link) is { Query: "", Path: not "/" } url && UrlPath.TryParse(url.Path) is { } path
            && !path.Value.AsSpan().ContainsAnyInRange('\u202A', '\u202E') && Seen(path.Value) is not null
            && OutputPath.Fault(path.AsPage().OutputFile) is null ? path.AsPage().Value : null;

    /// <summary>A title that was pasted brought a mark of direction into its address: the text is where readers see it, and the address
    /// leads on.</summary>
    private static string? Seen(string path) =>
        ReaderText.IsClean(path) ? path : UrlPath.TryParse(ReaderText.Line(path)) is { } seen && OutputPath.Fault(seen.OutputFile) is null
            ? seen.Value : null;

    private static string SlugOf(ExportHead head)
    {
        if (OldSlug.Decoded(head.Slug) is { Length: > 0 } slug) return slug;
        var title = PlainWords.OfTitle(head.Title);
        var made = title.Length > 0 ? Slug.From(title) : string.Create(CultureInfo.InvariantCulture, $"{Slug.From(head.Type)}-{head.Id}");
        return OutputPath.Fault(made) is null ? made : made + "-post";
    }

    private static string PostFile(PlannedItem post) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Documents.PostsFolder}{post.Date:yyyy}/{post.Date:yyyy-MM-dd}-{OldSlug.ForFile(post.Slug)}");

    private static string PageFile(string address)
    {
        var path = address.Trim('/');
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) path = path[..^".html".Length];
        var file = Documents.PagesFolder + string.Join('/', path.Split('/').Select(OldSlug.ForFile));
        return OutputPath.Fault(file + "-2.md") is null && !file.EndsWith("/README", StringComparison.OrdinalIgnoreCase) ? file
            : Documents.PagesFolder + Slug.From(path);
    }

    private bool Take(string address) =>
        !Program.Is(address) && _addresses.Add(UrlPath.Of(address).AsPage().OutputFile);

    private string Next(string wished)
    {
        if (Take(wished)) return wished;
        var stem = wished.TrimEnd('/');
        for (var number = 2; ; number++)
        {
            var address = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}/");
            if (Take(address)) return address;
        }
    }

    private static string Free(string wished, HashSet<string> taken)
    {
        if (taken.Add(wished)) return wished;
        for (var number = 2; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{wished}-{number}");
            if (taken.Add(name)) return name;
        }
    }

    private static bool Same(string one, string other) => OldUrl.KeyOf(one) == OldUrl.KeyOf(other);

    private void TellDate(ExportHead head, PlannedItem item)
    {
        if (head.IsAhead && item.Standing == Standing.Scheduled)
            _notes.Add(ImportNote.Lost(head.Place,
                "It was on the old site ahead of its date, and comes on that day here. Write an earlier 'date:' to have it now.",
                BlogZone.Written(item.Date)));
        else if (item is { IsPost: true, Standing: Standing.Live } && item.Date.Year == DateTimeOffset.UnixEpoch.Year)
            _notes.Add(ImportNote.Changed(head.Place, "It has no date in the export, and stands among the oldest. Write its day into 'date:'."));
    }

    private void TellMoved(ExportHead head, string old, string address) => _notes.Add(ImportNote.Lost(
        head.Place,
        Program.Is(old) ? "The site makes a page of its own at the address of this text, so the text has another one."
            : "Two texts had one address, so this one has another.",
        $"{old} → {address}"));
}
