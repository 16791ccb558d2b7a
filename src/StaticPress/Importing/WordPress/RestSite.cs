using System.Globalization;
using System.Text.Json;
using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// A WordPress blog that still answers, read by its REST interface, for who has no export. It tells only what is public, with its texts as
/// visitors see them; drafts, former slugs and the fields of plug-ins are not in it.
/// </summary>
internal sealed class RestSite
{
    private readonly RestPages _pages;
    private readonly Place _place;
    private readonly List<ExportRepair> _repairs = [];
    private readonly Dictionary<int, string> _logins = [];
    private readonly Dictionary<int, ExportTerm> _terms = [];
    private readonly Dictionary<int, List<ExportComment>> _comments = [];

    private RestSite(RestPages pages, Uri site) => (_pages, _place) = (pages, new Place(site.Host));

    /// <exception cref="IOException">No site of WordPress answers there.</exception>
    public static Export Read(RestPages pages, Uri site)
    {
        var about = pages.About();
        var rest = new RestSite(pages, site);
        var authors = rest.Authors();
        var terms = rest.Terms();
        rest.Comments();
        ExportHead[] heads = [.. rest.Items(tells: true).Select(item => item.Head)];
        rest._repairs.Add(new ExportRepair(rest._place, false,
            "The blog was read from its own site: drafts, former addresses and the fields of plug-ins are not told there. An export has them."));
        return new Export(SiteOf(about, site), authors, terms, heads, rest._repairs, () => rest.Items(tells: false));
    }

    private static ExportSite SiteOf(JsonElement about, Uri site)
    {
        var home = about.Text("home") is { Length: > 0 } told ? told : site.AbsoluteUri.TrimEnd('/');
        var zone = about.Text("timezone_string") is { Length: > 0 } named ? named
            : about.Part("gmt_offset") is { ValueKind: JsonValueKind.Number } hours ? Offset(hours.GetDouble())
            : Offset(about.Text("gmt_offset") is { Length: > 0 } text && double.TryParse(text, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0);
        return new ExportSite(PlainTitle.Of(about.Text("name")), PlainTitle.Of(about.Text("description")), home, "", home, home, "")
        {
            TimeZone = zone,
        };
    }

    private static string Offset(double hours) => hours is 0 or < -14 or > 14 ? ""
        : string.Create(CultureInfo.InvariantCulture,
            $"{(hours < 0 ? '-' : '+')}{(int)Math.Abs(hours):D2}:{(int)(Math.Abs(hours) * 60) % 60:D2}");

    private IEnumerable<JsonElement> All(string collection, bool tells = true)
    {
        foreach (var entry in _pages.All(collection)) yield return entry;
        if (tells && _pages.Refusal.Length > 0)
            _repairs.Add(new ExportRepair(_place, true, $"Of {collection} the site tells nothing, or not all: {_pages.Refusal}."));
    }

    private List<ExportAuthor> Authors()
    {
        var authors = new List<ExportAuthor>();
        // The pictures of authors and readers are not read: the addresses of those hold hashes of e-mail addresses.
        foreach (var user in All("users"))
        {
            var (id, slug, name) = (user.Number("id"), user.Text("slug"),
                PrivateFields.NameWithoutAddress(PlainTitle.Of(user.Text("name"))));
            if (slug.Length == 0) continue;
            _logins[id] = slug;
            var shown = name.Length > 0 ? name : slug;
            authors.Add(new ExportAuthor(id, slug, shown, "", "") { Biography = PlainTitle.Of(user.Text("description")), Slug = slug });
        }

        return authors;
    }

    private List<ExportTerm> Terms()
    {
        foreach (var (collection, taxonomy) in new[] { ("categories", "category"), ("tags", "post_tag") })
        {
            JsonElement[] entries = [.. All(collection)];
            var slugs = entries.GroupBy(entry => entry.Number("id")).ToDictionary(same => same.Key, same => same.First().Text("slug"));
            foreach (var entry in entries)
            {
                var term = new ExportTerm(entry.Number("id"), taxonomy, entry.Text("slug"),
                    slugs.GetValueOrDefault(entry.Number("parent"), ""), PlainTitle.Of(entry.Text("name")), entry.Text("description"));
                _terms.TryAdd(term.Id, term);
            }
        }

        return [.. _terms.Values];
    }

    private void Comments()
    {
        foreach (var entry in All("comments"))
        {
            var comment = new ExportComment(entry.Number("id"), entry.Number("parent"),
                PrivateFields.NameWithoutAddress(PlainTitle.Of(entry.Text("author_name"))), entry.Text("author_url"))
            {
                Date = ExportDate.Of(entry.Text("date")),
                DateGmt = ExportDate.Of(entry.Text("date_gmt")),
                Content = entry.Rendered("content"),
                IsApproved = entry.Text("status") is "approved" or "",
                Type = entry.Text("type") is { Length: > 0 } type ? type : "comment",
                UserId = entry.Number("author"),
            };
            if (!_comments.TryGetValue(entry.Number("post"), out var list)) _comments[entry.Number("post")] = list = [];
            list.Add(comment);
        }
    }

    private IEnumerable<ExportItem> Items(bool tells) =>
        All("posts", tells).Select(entry => Item(entry, "post"))
            .Concat(All("pages", tells).Select(entry => Item(entry, "page")))
            .Concat(All("media", tells).Select(entry => Item(entry, "attachment")));

    private ExportItem Item(JsonElement entry, string type)
    {
        var id = entry.Number("id");
        var comments = _comments.GetValueOrDefault(id) ?? [];
        var isFile = type == "attachment";
        var status = isFile ? "inherit" : entry.Text("status") is { Length: > 0 } told ? told : "publish";
        // Each has a place of its own, as in a file: the address that always led to it.
        var place = new Place(string.Create(CultureInfo.InvariantCulture, $"{_place.File}/?p={id}"));
        var head = new ExportHead(place, id, type, status)
        {
            Title = PlainTitle.Of(entry.Rendered("title")),
            Slug = entry.Text("slug"),
            Link = entry.Text("link"),
            Guid = System.Net.WebUtility.HtmlDecode(entry.Rendered("guid")),
            Creator = _logins.GetValueOrDefault(entry.Number("author"), ""),
            Date = ExportDate.Of(entry.Text("date")),
            DateGmt = ExportDate.Of(entry.Text("date_gmt")),
            Modified = ExportDate.Of(entry.Text("modified")),
            ModifiedGmt = ExportDate.Of(entry.Text("modified_gmt")),
            Parent = isFile ? entry.Number("post") : entry.Number("parent"),
            MenuOrder = entry.Number("menu_order"),
            IsSticky = entry.IsTrue("sticky"),
            HasPassword = entry.Part("content").IsTrue("protected"),
            IsOpenToComments = entry.Text("comment_status") is { Length: > 0 } open ? open == "open" : null,
            CommentCount = comments.Count,
            Attachment = isFile ? File(entry) : null,
        };
        return new ExportItem(head, isFile ? "" : entry.Rendered("content"), isFile ? "" : entry.Rendered("excerpt"))
        {
            Terms = [.. entry.Numbers("categories")
                .Concat(entry.Numbers("tags"))
                .Select(term => _terms.GetValueOrDefault(term))
                .OfType<ExportTerm>()
                .Select(term => new ItemTerm(term.Taxonomy, term.Slug, term.Name))],
            Meta = entry.Number("featured_media") is > 0 and var picture
                ? [new ItemMeta("_thumbnail_id", picture.ToString(CultureInfo.InvariantCulture))]
                : [],
            Comments = comments,
        };
    }

    private static ExportAttachment File(JsonElement entry)
    {
        var details = entry.Part("media_details");
        return new ExportAttachment(entry.Text("source_url"), details.Text("file"), entry.Text("alt_text"), entry.Rendered("caption"), "",
            details.Part("image_meta").Text("credit"));
    }
}
