using System.Globalization;

namespace StaticPress.Importing.WordPress;

/// <summary>Reads one export file from its beginning to its end, in one pass.</summary>
internal sealed class WxrParts(Tags tags, FieldText text, ItemReading items)
{
    public IEnumerable<WxrPart> Read()
    {
        while (tags.Next())
        {
            switch (tags.Kind, tags.Name)
            {
                case (TagKind.Start, "item"):
                    if (items.Read() is { } item) yield return new WxrPart.Item(item);
                    break;
                case (TagKind.Start, "wp:author"):
                    if (Author(FieldsOf("wp:author")) is { Login.Length: > 0 } author) yield return new WxrPart.Author(author);
                    break;
                case (TagKind.Start, "wp:category" or "wp:tag" or "wp:term"):
                    if (Term(tags.Name) is { Slug.Length: > 0 } term) yield return new WxrPart.Term(term);
                    break;
                case (TagKind.Field, _) when Settings.Contains(tags.Name):
                    yield return new WxrPart.Setting(tags.Name, PlainTitle.Of(text.Of(tags.Value, tags.Line)));
                    break;
                default:
                    break;
            }
        }
    }

    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        "title", "link", "description", "language", "wp:wxr_version", "wp:base_site_url", "wp:base_blog_url",
    };

    /// <summary>The only fields that are read of people and terms: what an export says beside them is nobody's business.</summary>
    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal)
    {
        "wp:author_id", "wp:author_login", "wp:author_display_name", "wp:author_first_name", "wp:author_last_name",
        "wp:term_id", "wp:category_nicename", "wp:category_parent", "wp:cat_name", "wp:category_description",
        "wp:tag_slug", "wp:tag_name", "wp:tag_description",
        "wp:term_taxonomy", "wp:term_slug", "wp:term_parent", "wp:term_name", "wp:term_description",
    };

    private Dictionary<string, string> FieldsOf(string holder)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (tags.Next())
        {
            if (tags.Kind == TagKind.Field && Wanted.Contains(tags.Name)) fields[tags.Name] = text.Of(tags.Value, tags.Line).Trim();
            if (tags is { Kind: TagKind.End } && tags.Name == holder) break;
            if (tags is { Kind: TagKind.End, Name: "channel" } or
                {
                    Kind: TagKind.Start,
                    Name: "item" or "wp:author" or "wp:category" or "wp:tag" or "wp:term"
                })
            {
                tags.Hold();
                break;
            }
        }

        return fields;
    }

    private static ExportAuthor Author(Dictionary<string, string> fields)
    {
        var login = fields.GetValueOrDefault("wp:author_login", "");
        return new ExportAuthor(
            Number(fields, "wp:author_id"),
            login,
            PrivateFields.NameWithoutAddress(PlainTitle.Of(fields.GetValueOrDefault("wp:author_display_name", login))),
            PlainTitle.Of(fields.GetValueOrDefault("wp:author_first_name", "")),
            PlainTitle.Of(fields.GetValueOrDefault("wp:author_last_name", "")));
    }

    private ExportTerm Term(string holder)
    {
        var fields = FieldsOf(holder);
        string Field(string name) => fields.GetValueOrDefault(name, "");
        var (taxonomy, slug, parent, name, description) = holder switch
        {
            "wp:category" => ("category", Field("wp:category_nicename"), Field("wp:category_parent"), Field("wp:cat_name"),
            Field("wp:category_description")),
            "wp:tag" => ("post_tag", Field("wp:tag_slug"), "", Field("wp:tag_name"), Field("wp:tag_description")),
            _ => (Field("wp:term_taxonomy"), Field("wp:term_slug"), Field("wp:term_parent"), Field("wp:term_name"),
                Field("wp:term_description")),
        };
        // WXR 1.0 has the names of taxonomies that WordPress had before 2.3.
        if (taxonomy == "tag") taxonomy = "post_tag";
        return new ExportTerm(Number(fields, "wp:term_id"), taxonomy, slug, parent, name.Length == 0
            ? slug
            : PlainTitle.Of(name), description);
    }

    private static int Number(Dictionary<string, string> fields, string name) =>
        int.TryParse(fields.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
