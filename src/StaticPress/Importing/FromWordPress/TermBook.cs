using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using StaticPress.Importing.WordPress;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The categories and tags of the old blog, each by the name it has here: two terms of one name, which WordPress tells apart by their
/// addresses, get different ones.
/// </summary>
internal sealed class TermBook
{
    /// <summary>Taxonomies that sort no texts for readers.</summary>
    private static readonly FrozenSet<string> NotForReaders = FrozenSet.ToFrozenSet(
    [
        "nav_menu", "link_category", "post_format", "author", "language", "term_language", "post_translations", "term_translations",
        "wp_theme", "wp_template_part_area", "wp_pattern_category", "elementor_library_type", "elementor_library_category", "series",
        "product_type", "product_visibility", "product_shipping_class", "action-group", "translation_priority", "yst_prominent_words",
    ], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(TermSort Sort, string Slug), BookedTerm> _known = [];
    private readonly Dictionary<(TermSort Sort, string Name), string> _slugOfName = [];
    private readonly Dictionary<(TermSort Sort, string Kept), string> _slugs = [];
    private readonly ConcurrentDictionary<(TermSort Sort, string Slug), BookedTerm> _used = [];
    private HashSet<BookedTerm>? _shared;

    /// <param name="texts">
    /// Asked only where terms share a name, as the one that a text has keeps it, and where the export lists none: one of posts alone does
    /// not.
    /// </param>
    public TermBook(IReadOnlyList<ExportTerm> terms, Func<IEnumerable<ExportItem>> texts)
    {
        var sorting = terms.Where(term => SortOf(term.Taxonomy) is not null).ToArray();
        if (sorting.Length == 0) sorting = OfTexts(texts());
        var names = sorting.GroupBy(term => (SortOf(term.Taxonomy), term.Name)).Where(group => group.Count() > 1).SelectMany(group => group)
            .ToHashSet();
        var used = names.Count == 0 ? [] : texts().Where(text => text.Head.Status == "publish").SelectMany(text => text.Terms)
            .Select(term => (SortOf(term.Taxonomy), term.Slug)).ToHashSet();
        // A category's own word goes before that of a plug-in's taxonomy which becomes the same here.
        foreach (var term in sorting.OrderBy(term => SlugOf(term.Slug, term.Name) != Uri.UnescapeDataString(term.Slug))
            .ThenBy(term => term.Taxonomy is not ("category" or "post_tag"))
            .ThenBy(term => names.Contains(term) && !used.Contains((SortOf(term.Taxonomy), term.Slug))))
        {
            var sort = SortOf(term.Taxonomy)!.Value;
            var slug = Take(sort, term);
            var booked = new BookedTerm(sort, slug, NameFor(sort, slug, term.Name), Said(term.Description))
            {
                Title = PlainWords.OfTitle(term.Name),
                Taxonomy = term.Taxonomy,
                OldSlug = term.Slug,
                Parent = term.Parent,
                Id = term.Id,
            };
            _known.TryAdd((sort, slug), booked);
        }
    }

    /// <summary>Slugs of all categories, as they stand in addresses.</summary>
    public IReadOnlySet<string> CategorySlugs =>
        _known.Keys.Where(key => key.Sort == TermSort.Category).Select(key => key.Slug).ToHashSet(StringComparer.Ordinal);

    /// <summary>In the order of their addresses.</summary>
    public IEnumerable<BookedTerm> All => _known.Values.Concat(_used.Values.Where(term => !_known.ContainsKey((term.Sort, term.Slug))))
        .OrderBy(term => term.Sort).ThenBy(term => term.Slug, StringComparer.Ordinal);

    /// <summary>Whether a text that is on the site has it, and so a page of it is there.</summary>
    public bool IsUsed(BookedTerm term) => _used.ContainsKey((term.Sort, term.Slug));

    /// <summary>Whether another of its sort has a name from which the site would make the same address.</summary>
    public bool SharesAddress(BookedTerm term) => (_shared ??= All.Where(IsUsed)
        .GroupBy(other => (other.Sort, Slug.From(other.Name))).Where(group => group.Count() > 1)
        .SelectMany(group => group).ToHashSet()).Contains(term);

    public static TermSort? SortOf(string taxonomy) => taxonomy switch
    {
        "category" => TermSort.Category,
        "post_tag" or "tag" => TermSort.Tag,
        _ when taxonomy.Length == 0 || NotForReaders.Contains(taxonomy) || taxonomy.StartsWith("pa_", StringComparison.Ordinal) => null,
        _ => TermSort.Tag,
    };

    /// <param name="isSeen">Whether the text that has it is on the site.</param>
    /// <returns>Null for a term that sorts nothing for readers.</returns>
    public BookedTerm? Use(ItemTerm term, bool isSeen)
    {
        if (SortOf(term.Taxonomy) is not { } sort || (term.Name.Length == 0 && term.Slug.Length == 0)) return null;
        var slug = SlugOf(sort, term.Slug, term.Name);
        var booked = _known.GetValueOrDefault((sort, slug)) ?? Unlisted(sort, slug, term);
        if (booked.Name.Length == 0) return null;
        if (isSeen) _used.TryAdd((sort, slug), booked);
        return booked;
    }

    public BookedTerm? Find(TermSort sort, string slug) => _known.GetValueOrDefault((sort, slug)) ?? _used.GetValueOrDefault((sort, slug));

    public BookedTerm? Find(int id) => id == 0 ? null : _known.Values.FirstOrDefault(term => term.Id == id);

    /// <summary>The path of its page on the old site, whose categories stand below their parents.</summary>
    public string OldPath(BookedTerm term)
    {
        var path = Old(term);
        var seen = new HashSet<string>(StringComparer.Ordinal) { term.Slug };
        for (var at = Parent(term); at is not null && seen.Add(at.Slug); at = Parent(at)) path = $"{Old(at)}/{path}";
        return term.Taxonomy switch
        {
            "category" => $"/category/{path}/",
            "post_tag" or "tag" => $"/tag/{path}/",
            _ => $"/{term.Taxonomy}/{path}/",
        };

        static string Old(BookedTerm term) => OldSlug.InAddress(term.OldSlug) is { Length: > 0 } slug ? slug : term.Slug;
    }

    private BookedTerm? Parent(BookedTerm term) =>
        term.Parent.Length == 0 ? null : _known.GetValueOrDefault((term.Sort, SlugOf(term.Sort, term.Parent, "")));

    private static ExportTerm[] OfTexts(IEnumerable<ExportItem> texts) =>
    [
        .. texts.Where(text => text.Head.Status == "publish").SelectMany(text => text.Terms)
            .Where(term => SortOf(term.Taxonomy) is not null && term.Name.Length > 0)
            .DistinctBy(term => (term.Taxonomy, term.Slug))
            .Select(term => new ExportTerm(0, term.Taxonomy, term.Slug, "", term.Name, "")),
    ];

    private BookedTerm Unlisted(TermSort sort, string slug, ItemTerm term)
    {
        var name = PlainWords.OfTitle(term.Name);
        if (name.Length == 0) name = slug;
        if (_slugOfName.TryGetValue((sort, name), out var other) && other != slug) name = $"{name} ({slug})";
        return new BookedTerm(sort, slug, name, "")
        {
            Title = PlainWords.OfTitle(term.Name),
            Taxonomy = term.Taxonomy,
            OldSlug = term.Slug,
        };
    }

    private string NameFor(TermSort sort, string slug, string written)
    {
        var name = PlainWords.OfTitle(written);
        if (name.Length == 0) name = slug;
        if (!_slugOfName.TryAdd((sort, name), slug) && _slugOfName[(sort, name)] != slug)
        {
            name = $"{name} ({slug})";
            _slugOfName.TryAdd((sort, name), slug);
        }

        return name;
    }

    /// <summary>Full-width letters and signs fold to those of others: <c>Ｃ＃</c> and <c>c</c> were two terms, and stay two.</summary>
    private string Take(TermSort sort, ExportTerm term)
    {
        var kept = (sort, term.Slug.ToLowerInvariant());
        if (_slugs.TryGetValue(kept, out var known)) return known;
        var wished = SlugOf(term.Slug, term.Name);
        var slug = wished;
        for (var number = 2; _known.ContainsKey((sort, slug)); number++)
            slug = string.Create(CultureInfo.InvariantCulture, $"{wished}-{number}");
        return _slugs[kept] = slug;
    }

    private string SlugOf(TermSort sort, string kept, string name) =>
        _slugs.GetValueOrDefault((sort, kept.ToLowerInvariant())) ?? SlugOf(kept, name);

    private static string Said(string html) => PlainWords.Of(Tongues.First(html));

    private static string SlugOf(string kept, string name)
    {
        var slug = OldSlug.Decoded(kept);
        if (slug.Length == 0) slug = Slug.From(PlainWords.OfTitle(name));
        return OutputPath.Fault(slug) is null ? slug : slug + "-term";
    }
}

/// <param name="Slug">The last part of its address, here as there.</param>
internal sealed record BookedTerm(TermSort Sort, string Slug, string Name, string Description)
{
    public required string Taxonomy { get; init; }

    /// <summary>What readers saw; two terms may look alike, and <see cref="Name"/> tells them apart.</summary>
    public required string Title { get; init; }

    /// <summary>As WordPress keeps it.</summary>
    public required string OldSlug { get; init; }

    /// <summary>The slug of the term above it; empty at the top.</summary>
    public string Parent { get; init; } = "";

    /// <summary>0 where the export does not list it.</summary>
    public int Id { get; init; }

    public string Address => $"/{(Sort == TermSort.Category ? "category" : "tag")}/{Slug}/";
}

internal enum TermSort
{
    Category,
    Tag,
}
