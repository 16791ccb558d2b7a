using System.Globalization;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>Reads one <c>item</c>: what follows its start tag.</summary>
/// <param name="file">As messages name it.</param>
internal sealed class ItemReading(Tags tags, FieldText text, string file, Action<int, bool, string> tell)
{
    private readonly CommentReading _comments = new(tags, text);
    private int _line;
    private int _inLine;

    /// <returns>Null when the file ends before the item does: what was read of it may be half a text.</returns>
    public ExportItem? Read()
    {
        var line = tags.Line;
        var place = Here(line);
        var draft = new ItemDraft();
        while (tags.Next())
        {
            switch (tags.Kind, tags.Name)
            {
                case (TagKind.End, "item"):
                    return draft.Finish(place);
                case (TagKind.Start, "item") or (TagKind.End, "channel" or "rss"):
                    tags.Hold();
                    tell(line, false, "The item that begins here has no end: it was read up to where the next begins.");
                    return draft.Finish(place);
                case (TagKind.Start, "wp:postmeta"):
                    if (Meta() is { } meta) draft.Meta.Add(meta);
                    break;
                case (TagKind.Start, "wp:comment"):
                    draft.Comments.Add(_comments.Read());
                    break;
                case (TagKind.Field, "category"):
                    if (Term() is { } term) draft.Terms.Add(term);
                    break;
                case (TagKind.Field, _):
                    Take(draft);
                    break;
                default:
                    break;
            }
        }

        tell(line, true, draft.Named is { Length: > 0 } name
            ? $"The file is cut off within '{name}', which begins here: it is left out. Ask WordPress for the export again, or for one year at a time."
            : "The file is cut off within the item that begins here: it is left out. Ask WordPress for the export again, or for one year at a time.");
        return null;
    }

    /// <summary>Items are known by their places, and a program may have written several in one line.</summary>
    private Place Here(int line)
    {
        _inLine = line == _line ? _inLine + 1 : 0;
        _line = line;
        return new Place(file, line, _inLine);
    }

    private string Text() => text.Of(tags.Value, tags.Line);

    private int Number() =>
        int.TryParse(Text().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void Take(ItemDraft draft)
    {
        switch (tags.Name)
        {
            case "title": draft.Title = PlainTitle.Of(Text()); break;
            case "link": draft.Link = Text().Trim(); break;
            case "guid": draft.Guid = Text().Trim(); break;
            case "dc:creator": draft.Creator = Text().Trim(); break;
            case "pubDate": draft.Published = ExportDate.OfFeed(Text()); break;
            case "content:encoded": draft.Content = Text(); break;
            case "excerpt:encoded": draft.Excerpt = Text(); break;
            case "wp:post_id": draft.Id = Number(); break;
            case "wp:post_date": draft.Date = ExportDate.Of(Text()); break;
            case "wp:post_date_gmt": draft.DateGmt = ExportDate.Of(Text()); break;
            case "wp:post_modified": draft.Modified = ExportDate.Of(Text()); break;
            case "wp:post_modified_gmt": draft.ModifiedGmt = ExportDate.Of(Text()); break;
            case "wp:comment_status": draft.IsOpenToComments = Text().Trim() == "open"; break;
            case "wp:post_name": draft.Slug = Text().Trim(); break;
            case "wp:status": draft.Status = Text().Trim(); break;
            case "wp:post_parent": draft.Parent = Number(); break;
            case "wp:menu_order": draft.MenuOrder = Number(); break;
            case "wp:post_type": draft.Type = Text().Trim(); break;
            // The password is not kept: that there is one says all.
            case "wp:post_password": draft.HasPassword = Text().Trim().Length > 0; break;
            case "wp:is_sticky": draft.IsSticky = Text().Trim() == "1"; break;
            case "wp:attachment_url": draft.AttachmentUrl = Text().Trim(); break;
            default: break;
        }
    }

    private ItemMeta? Meta()
    {
        var (key, value) = ("", "");
        while (tags.Next() && tags is not { Kind: TagKind.End, Name: "wp:postmeta" })
        {
            if (tags is { Kind: TagKind.Field, Name: "wp:meta_key" }) key = Text().Trim();
            else if (tags is { Kind: TagKind.Field, Name: "wp:meta_value" }) value = PrivateFields.Has(key) ? "" : Text();
            else if (tags.Kind is TagKind.Start or TagKind.End)
            {
                tags.Hold();
                break;
            }
        }

        return key.Length == 0 || PrivateFields.Has(key) ? null : new ItemMeta(key, value);
    }

    /// <returns>Null for the repetition without a slug that WXR 1.0 has of each term.</returns>
    private ItemTerm? Term()
    {
        var attributes = Encoding.UTF8.GetString(tags.Attributes);
        var slug = TagAttributes.Of(attributes, "nicename");
        if (slug.Length == 0) return null;
        var taxonomy = TagAttributes.Of(attributes, "domain") switch { "tag" => "post_tag", "" => "category", var named => named };
        return new ItemTerm(taxonomy, slug, PlainTitle.Of(Text()) is { Length: > 0 } name ? name : slug);
    }
}
