using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>What the first reading of all files brings together.</summary>
internal sealed class Gathering
{
    /// <summary>Of one file; nobody reads more.</summary>
    private const int MostTold = 1000;

    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly List<ExportAuthor> _authors = [];
    private readonly List<ExportTerm> _terms = [];
    private readonly List<ExportHead> _heads = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Which of the items as the files have them count, in their order: an item that two exports hold comes once, as the later one
    /// has it.</summary>
    private readonly List<bool> _counts = [];

    public List<ExportRepair> Repairs { get; } = [];

    public void Take(ExportFile file)
    {
        var (items, numbered) = (0, 0);
        var told = 0;
        void Tell(int line, bool isLoss, string text)
        {
            if (told++ < MostTold) Repairs.Add(new ExportRepair(new Place(file.Name, line), isLoss, text));
        }

        foreach (var part in Wxr.Parts(file, Tell))
        {
            switch (part)
            {
                case WxrPart.Setting setting:
                    if (setting.Value.Length > 0) _settings.TryAdd(setting.Name, setting.Value);
                    break;
                case WxrPart.Author author:
                    if (_known.Add($"author {author.Value.Login}")) _authors.Add(author.Value);
                    break;
                case WxrPart.Term term:
                    if (_known.Add($"term {term.Value.Taxonomy} {term.Value.Slug}")) _terms.Add(term.Value);
                    break;
                case WxrPart.Item { Value.Head: var head }:
                    items++;
                    if (head.Id != 0) numbered++;
                    Take(head);
                    break;
                default:
                    break;
            }
        }

        if (told > MostTold)
            Repairs.Add(new ExportRepair(new Place(file.Name), true,
                string.Create(CultureInfo.InvariantCulture,
                    $"So much is wrong with this file that only the first {MostTold:N0} of {told:N0} places are told.")));
        if (items == 0 || numbered > 0) return;
        var isFeed = !_settings.ContainsKey("wp:wxr_version");
        Repairs.Add(new ExportRepair(new Place(file.Name), isFeed, isFeed
            ? "This is a feed and not an export: it has the newest posts only, and neither comments nor pictures. Make an export in WordPress under Tools, Export, All content."
            : "No item here has a number of WordPress (wp:post_id): what another item names by number, a picture or the page above, cannot be found."));
    }

    public Export Finish(IReadOnlyList<ExportFile> files)
    {
        foreach (var head in _heads.Where(head => head.Creator.Length > 0 && _known.Add($"author {head.Creator}")))
        {
            _authors.Add(new ExportAuthor(0, head.Creator, PrivateFields.NameWithoutAddress(head.Creator), "", ""));
        }

        return new Export(Site(), _authors, _terms, [.. _heads.Where((_, index) => _counts[index])], Repairs, () => Items(files, _counts));
    }

    private static IEnumerable<ExportItem> Items(IEnumerable<ExportFile> files, List<bool> counts) => files
        .SelectMany(file => Wxr.Parts(file, (_, _, _) => { }))
        .OfType<WxrPart.Item>()
        .Where((_, index) => counts[index])
        .Select(part => part.Value);

    private void Take(ExportHead head)
    {
        var index = _heads.Count;
        _heads.Add(head);
        _counts.Add(true);
        if (head.Id == 0) return;
        // Two blogs may both have a post 12: the guid tells them apart.
        var key = $"{head.Id} {head.Type} {head.Guid}";
        if (_places.TryGetValue(key, out var before))
        {
            var isNewer = (head.ModifiedGmt ?? DateTime.MinValue) > (_heads[before].ModifiedGmt ?? DateTime.MinValue);
            _counts[isNewer ? before : index] = false;
            if (!isNewer) return;
        }

        _places[key] = index;
    }

    private ExportSite Site()
    {
        string Of(string name) => _settings.GetValueOrDefault(name, "");
        return new ExportSite(Of("title"), Of("description"), Of("link"), Of("language"), Of("wp:base_site_url"), Of("wp:base_blog_url"),
            Of("wp:wxr_version"));
    }
}
