using System.Text.Json;
using StaticPress.Importing.Prose;
using StaticPress.Importing.WordPress;
using StaticPress.Locale;

namespace StaticPress.Importing.FromWordPress;

/// <summary>All that is known of the old blog before the first of its texts is read.</summary>
internal sealed record Mover(Export Export, OldBlog Blog, SiteZone Zone, ItemPlan Items)
{
    public required BlogNames Names { get; init; }

    public required Library Library { get; init; }

    public required AddressBook Addresses { get; init; }

    /// <summary>The texts that several others show as a part of theirs.</summary>
    public required Lazy<IReadOnlyDictionary<int, string>> SharedBlocks { get; init; }

    public required Lazy<IReadOnlyDictionary<string, string>> Tables { get; init; }

    public static Mover Of(Export export, MoveOptions options, UploadSource uploads)
    {
        var blog = OldBlog.Of(export.Site, options.NewBase);
        var zone = options.Zone ?? SiteZone.TryFind(export.Site.TimeZone) ?? BlogZone.Of(export.Heads, export.Site.Language);
        var terms = new TermBook(export.Terms, export.Items);
        var posts = export.Heads.Where(head => head.Type == "post" && Standings.Of(head) is Standing.Live or Standing.Scheduled).ToArray();
        var shape = options.Shape
            ?? new SiteShape(PermalinkShape.Of(posts, blog, terms.CategorySlugs),
                ProgramAddress.Beside(OldAddresses(export.Heads, blog).Contains));
        var items = ItemPlan.Of(export.Heads, blog, zone, shape);
        var names = BlogNames.Of(export, blog, items, terms);
        var library = new Library(blog, export.Heads, uploads);
        return new Mover(export, blog, zone, items)
        {
            Names = names,
            Library = library,
            Addresses = new AddressBook(blog, items, names, library),
            Tables = new Lazy<IReadOnlyDictionary<string, string>>(() => TablePressTables.Of(export)),
            SharedBlocks = new Lazy<IReadOnlyDictionary<int, string>>(() => Blocks(export)),
        };
    }

    /// <summary>What has to be known beside the text of an item to make Markdown of it.</summary>
    public ProseSource SourceOf(ExportItem item) => new()
    {
        FirstLine = item.Head.Place.Line,
        MediaAt = (address, number) => Library.AddressOf(OldBlog.Whole(address, item.Head.Link), number),
        LinkTo = address => Addresses.LinkTo(address, item.Head.Link),
        Attachment = number => Library.Attachment(number) is { } head ? Attachment(head) : null,
        Attached = [.. Library.ByParent[item.Head.Id].Select(head => head.Id)],
        Notes = Notes(item),
        Table = name => Tables.Value.GetValueOrDefault(name),
        SharedBlock = number => SharedBlocks.Value.GetValueOrDefault(number),
    };

    /// <summary>Of what is public, or comes to be on its day; each from a slash to a slash.</summary>
    private static HashSet<string> OldAddresses(IReadOnlyList<ExportHead> heads, OldBlog blog) => heads
        .Where(head => Standings.Of(head) is Standing.Live or Standing.Scheduled)
        .Select(head => blog.Read(head.Link) is { Query: "" } url ? url.Key + "/" : "").ToHashSet(StringComparer.Ordinal);

    private static ProseAttachment Attachment(ExportHead head) =>
        new(head.Id, head.Attachment!.Url, head.Attachment.Alt, head.Attachment.Caption)
        {
            MediaType = Primitives.MediaType.Of(head.Attachment.Url.Split('?')[0]),
            Title = head.Title,
        };

    private static Dictionary<int, string> Blocks(Export export)
    {
        var blocks = new Dictionary<int, string>();
        if (!export.Heads.Any(head => head.Type == "wp_block")) return blocks;
        foreach (var item in export.Items().Where(item => item.Head is { Type: "wp_block", Status: "publish", HasPassword: false }))
            blocks.TryAdd(item.Head.Id, item.Content);
        return blocks;
    }

    private static Dictionary<string, string> Notes(ExportItem item)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (item.MetaOf("footnotes") is not { Length: > 2 } json) return notes;
        try
        {
            using var read = JsonDocument.Parse(json);
            if (read.RootElement.ValueKind != JsonValueKind.Array) return notes;
            foreach (var note in read.RootElement.EnumerateArray().Where(note => note.ValueKind == JsonValueKind.Object))
            {
                if (note.TryGetProperty("id", out var id) && note.TryGetProperty("content", out var content)
                    && id.ValueKind == JsonValueKind.String && content.ValueKind == JsonValueKind.String)
                    notes.TryAdd(id.GetString()!, content.GetString()!);
            }
        }
        catch (JsonException)
        {
            // A field of the same name that is another plug-in's.
        }

        return notes;
    }
}
