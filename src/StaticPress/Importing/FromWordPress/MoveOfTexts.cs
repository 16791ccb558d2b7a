using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using StaticPress.Content;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Writes posts, pages and comments, one after the other as they are read, several at a time.</summary>
/// <param name="paths">Takes the addresses that texts had before.</param>
internal sealed class MoveOfTexts(Mover mover, OldPaths paths, ImportedSite site)
{
    private readonly ConcurrentBag<ImportNote> _notes = [];
    private readonly List<ExportItem> _menu = [];
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _fields = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, int> _ofKinds = new(StringComparer.Ordinal);

    /// <summary>Of WooCommerce and The Events Calendar, whose other fields with a low line before them are for themselves.</summary>
    private static readonly string[] Shown = ["_price", "_sale_price", "_sku", "_EventStartDate", "_EventEndDate", "_EventCost", "_EventURL"];

    public IEnumerable<ImportNote> Notes => _notes;

    /// <summary>Entries of the menus, in the order of the export.</summary>
    public IReadOnlyList<ExportItem> Menu => _menu;

    public int Comments => Count("comments");

    public int CommentsFound => Count("comments found");

    public int CommentsNotShown => Count("comments not shown");

    public int Episodes => Count("episodes");

    /// <summary>Fields of Advanced Custom Fields with words in them, and in how many texts: only the old theme knows whether it showed
    /// them.</summary>
    public IEnumerable<KeyValuePair<string, int>> Fields => _fields.OrderBy(told => told.Key, StringComparer.Ordinal);

    /// <summary>Fields of texts that are neither posts nor pages, as a message names them.</summary>
    public IEnumerable<KeyValuePair<string, int>> FieldsOfKinds => _ofKinds.OrderBy(told => told.Key, StringComparer.Ordinal);

    /// <param name="setAside">Takes what is not public; null to leave it out.</param>
    public void Run(Action<ExportItem>? setAside)
    {
        var texts = mover.Export.Items().Select(item => Prepared(item, setAside)).OfType<PreparedText>();
        Parallel.ForEach(Partitioner.Create(texts, EnumerablePartitionerOptions.NoBuffering), Write);
    }

    /// <summary>In the order of the export and one at a time: the first that claims an address has it.</summary>
    private PreparedText? Prepared(ExportItem item, Action<ExportItem>? setAside)
    {
        if (item.Head.Type == "nav_menu_item") _menu.Add(item);
        if (mover.Items.Find(item.Head.Place) is { } place) return new PreparedText(item, place, Aliases(item, place));
        if (Standings.Of(item.Head) is Standing.Private or Standing.Password or Standing.Members or Standing.Trashed)
            setAside?.Invoke(item);
        return null;
    }

    private List<string> Aliases(ExportItem item, PlannedItem place)
    {
        if (place.Standing == Standing.Draft) return [];
        var stem = place.Address.TrimEnd('/');
        var above = stem[..(stem.LastIndexOf('/') + 1)];
        var former =
            item.Meta.Where(meta => meta.Key == "_wp_old_slug").Select(meta => OldSlug.InAddress(meta.Value)).Where(slug => slug.Length > 0)
            .Select(slug => $"{above}{slug}{(place.Address.EndsWith('/') ? "/" : Path.GetExtension(place.Address))}");
        var pages = place.Address.EndsWith('/')
            ? Enumerable.Range(2, MovedText.PagesOf(item.Content) - 1)
                .Select(page => string.Create(CultureInfo.InvariantCulture, $"{stem}/{page}/")) : [];
        return [.. former.Concat(pages).Concat(place.Former is { } was ? [was] : []).Where(paths.Claim)];
    }

    private void Write(PreparedText prepared)
    {
        var (item, place) = (prepared.Item, prepared.Place);
        var text = MovedText.Of(item, place, mover, prepared.Aliases);
        if (text.HasAudio) Add("episodes", 1);
        foreach (var note in text.Notes) _notes.Add(note);
        if (place.Standing != Standing.Draft)
        {
            CountFields(item);
            CountFieldsOfKind(item);
        }

        site.Write(place.File, Encoding.UTF8.GetBytes(text.Text));
        WriteComments(item, place);
    }

    /// <summary>What a shop or a calendar keeps of texts of its own kind; only the old theme knows which of it was shown.</summary>
    private void CountFieldsOfKind(ExportItem item)
    {
        if (item.Head.Type is "post" or "page" || Standings.IsPost(item.Head.Type)) return;
        var told = item.Meta.Where(meta => meta.Key[0] != '_' || Shown.Contains(meta.Key));
        foreach (var key in told.Where(meta => meta.Value.Any(char.IsLetterOrDigit)).Select(meta => meta.Key).Distinct())
            _ofKinds.AddOrUpdate($"'{key}' of a '{item.Head.Type}'", 1, (_, before) => before + 1);
    }

    /// <summary>Beside each of its fields the plug-in keeps another, with a low line before its name, which says what it is.</summary>
    private void CountFields(ExportItem item)
    {
        foreach (var told in item.Meta.Where(meta => meta.Key.StartsWith('_') && meta.Value.StartsWith("field_", StringComparison.Ordinal)))
        {
            if (item.MetaOf(told.Key[1..]) is { } value && value.Any(char.IsLetter))
                _fields.AddOrUpdate(told.Key[1..], 1, (_, before) => before + 1);
        }
    }

    private void WriteComments(ExportItem item, PlannedItem place)
    {
        Add("comments found", item.Comments.Count);
        var shown = item.Comments.Count(comment => comment.IsShown);
        Add("comments not shown", item.Comments.Count - shown);
        if (shown == 0) return;
        var notes = new List<ImportNote>();
        foreach (var comment in MovedComments.Of(item, place, mover, notes))
        {
            site.Write($"{CommentFiles.Folder}{place.CommentFolder}/{comment.Id}{CommentFiles.Ending}",
                Encoding.UTF8.GetBytes(comment.Text));
            if (comment.Id.AsSpan().Count('-') == 1) Add("comments", 1);
        }

        foreach (var note in notes) _notes.Add(place.Standing == Standing.Draft ? note with { Snippet = "" } : note);
    }

    private void Add(string what, int count) => _counts.AddOrUpdate(what, count, (_, before) => before + count);

    private int Count(string what) => _counts.GetValueOrDefault(what);

    private sealed record PreparedText(ExportItem Item, PlannedItem Place, IReadOnlyList<string> Aliases);
}
