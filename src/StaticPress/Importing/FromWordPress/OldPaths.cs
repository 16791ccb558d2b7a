using System.Globalization;
using StaticPress.Importing.WordPress;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Old addresses that are no text's own now, and what answers them. The first that asks for one has it.</summary>
internal sealed class OldPaths(Mover mover)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> _redirects = new(StringComparer.Ordinal);

    /// <summary>From the old path to the present one.</summary>
    public IReadOnlyDictionary<string, string> Redirects => _redirects;

    private Config.ListPermalinks Lists => mover.Items.Program.Lists;

    /// <summary>Whether an address is free for a text's <c>aliases:</c>, which then has it.</summary>
    public bool Claim(string path) => IsFree(path) && _taken.Add(File(path));

    /// <summary>What the addresses of the old blog's lists, files and feeds lead to. The terms must have been used by then.</summary>
    /// <returns>What cannot be answered.</returns>
    public IReadOnlyList<ImportNote> AddAll()
    {
        var lost = new List<ImportNote>();
        foreach (var term in mover.Names.Terms.All) AddTerm(term, lost);
        var authors = mover.Names.Authors.Used;
        // The list of a blog's only author is its home page.
        foreach (var author in authors) AddAuthor(author, authors.Count == 1 ? "/" : author.Address, lost);
        foreach (var (year, month) in mover.Names.Months) AddMonth(year, month);
        foreach (var item in mover.Items.All.Where(item => item is { IsPost: true, Standing: Standing.Live }))
        {
            var (old, here) = (item.Date.Date, mover.Items.DayOf(item));
            Add(Invariant($"/{old:yyyy}/{old:MM}/{old:dd}/"), Lists.OfMonth(here.Year, here.Month));
        }

        foreach (var head in mover.Export.Heads.Where(head => head.Attachment is not null)) AddAttachment(head, lost);
        AddFeeds();
        return lost;
    }

    public void Add(string from, string to)
    {
        if (from != to && IsFree(from) && _taken.Add(File(from))) _redirects[from] = to;
    }

    private void AddTerm(BookedTerm term, List<ImportNote> lost)
    {
        var isUsed = mover.Names.Terms.IsUsed(term);
        var address = isUsed ? term.Address : term.Sort == TermSort.Category ? Lists.Categories : Lists.Tags;
        var old = mover.Names.Terms.OldPath(term);
        Add(old, address);
        if (!isUsed) return;
        if (OldSlug.IsBroken(term.OldSlug))
            lost.Add(ImportNote.Lost(ImportNote.Nowhere,
                $"The address of the {(term.Sort == TermSort.Category ? "category" : "tag")} '{term.Title}' holds a part of a letter, and no file can be called so. Now it is {term.Address}",
                term.OldSlug));
        if (term.Sort == TermSort.Category)
        {
            Add(old + "feed/", term.Address + "feed.xml");
            Add(term.Address + "feed/", term.Address + "feed.xml");
        }
    }

    private void AddAuthor(BookedAuthor author, string address, List<ImportNote> lost)
    {
        if (author.OldSlug.Length == 0)
        {
            lost.Add(ImportNote.Lost(ImportNote.Nowhere,
                $"The old address of the page of {author.Name} is not told, or spells an e-mail address. Now it is {address}"));
            return;
        }

        if (UrlPath.TryParse($"/author/{OldSlug.Decoded(author.OldSlug)}/") is { } old && old.Value != author.Address)
            Add(old.Value, address);
    }

    private void AddMonth(int year, int month)
    {
        if (mover.Names.MonthOf(year, month) is not { } here) return;
        if (month == 0) Add(Invariant($"/{year:0000}/"), Lists.OfYear(here.Year));
        else Add(Invariant($"/{year:0000}/{month:00}/"), Lists.OfMonth(here.Year, here.Month));
    }

    /// <summary>The page of a picture leads to the text that it was uploaded to, else to the picture.</summary>
    private void AddAttachment(ExportHead head, List<ImportNote> lost)
    {
        if (mover.Blog.Read(head.Link) is not { Query: "", Path: not "/" } url || UrlPath.TryParse(url.Path) is not { } path) return;
        if (Standings.Of(head) == Standing.NoText && head.Status is "private" or "trash") return;
        var parent = head.Parent > 0 ? mover.Items.Find(head.Parent) : null;
        if (parent is { Standing: Standing.Live })
        {
            Add(path.AsPage().Value, parent.Address);
            if (IsBelowFile(path.AsPage().Value))
                lost.Add(ImportNote.Lost(head.Place,
                    $"The page of a picture or file lay below {parent.Address}, which is a file here: nothing can answer it.", path.Value));
        }
        else if (parent is null && head.Parent == 0 && mover.Library.Here(head.Attachment!.Url) is { } file) Add(path.AsPage().Value, file);
        else if (parent is null && head.Parent == 0)
            lost.Add(ImportNote.Lost(head.Place, "The page of a picture or file: neither a text nor the file is here.", path.Value));
    }

    private void AddFeeds()
    {
        if (!mover.Items.All.Any(item => item is { IsPost: true, Standing: Standing.Live })) return;
        Add("/feed/rss/", "/feed.xml");
        Add("/feed/rss2/", "/feed.xml");
        Add("/feed/atom/", "/atom.xml");
        Add("/rss/", "/feed.xml");
        Add("/comments/feed/", "/feed/");
    }

    private bool IsFree(string path) =>
        UrlPath.TryParse(path) is { } url && OutputPath.Fault(url.AsPage().OutputFile) is null && !IsList(url.AsPage().Value)
            && !mover.Items.IsTaken(path) && !_taken.Contains(File(path)) && !IsBelowFile(path);

    /// <summary>Below <c>/126.html</c> is no room: on a disk one name cannot be a folder and a file.</summary>
    private bool IsBelowFile(string path)
    {
        for (var end = path.LastIndexOf('/', path.Length - 2); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var above = path[..end];
            if (Path.HasExtension(above) && (mover.Items.IsTaken(above) || _taken.Contains(File(above)))) return true;
        }

        return false;
    }

    /// <summary>An address of the program's own that is answered already: of a term that is there, of a list.</summary>
    private bool IsList(string path) =>
        mover.Items.Program.Is(path)
            && !(path.Split('/') is ["", "category" or "tag" or "author", var slug, ""] && !IsAnswered(path, slug));

    private bool IsAnswered(string path, string slug) =>
        path.StartsWith("/category/", StringComparison.Ordinal)
            ? mover.Names.Terms.Find(TermSort.Category, slug) is { } category && mover.Names.Terms.IsUsed(category)
        : path.StartsWith("/tag/", StringComparison.Ordinal)
            ? mover.Names.Terms.Find(TermSort.Tag, slug) is { } tag && mover.Names.Terms.IsUsed(tag)
        : mover.Names.Authors.Used.Any(author => author.Address == path);

    private static string File(string path) => UrlPath.Of(path).AsPage().OutputFile;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
