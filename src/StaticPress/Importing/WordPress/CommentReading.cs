using System.Globalization;

namespace StaticPress.Importing.WordPress;

/// <summary>Reads one <c>wp:comment</c>: what follows its start tag.</summary>
internal sealed class CommentReading(Tags tags, FieldText text)
{
    public ExportComment Read()
    {
        var comment = new ExportComment(0, 0, "", "");
        while (tags.Next() && tags is not { Kind: TagKind.End, Name: "wp:comment" })
        {
            if (tags is { Kind: TagKind.Start, Name: "wp:commentmeta" }) comment = WithRating(comment);
            else if (tags.Kind == TagKind.Field) comment = With(comment);
            else if (tags.Kind is TagKind.Start or TagKind.End)
            {
                tags.Hold();
                break;
            }
        }

        return comment;
    }

    private string Text() => text.Of(tags.Value, tags.Line);

    private int Number() =>
        int.TryParse(Text().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private ExportComment With(ExportComment comment) => tags.Name switch
    {
        "wp:comment_id" => comment with { Id = Number() },
        "wp:comment_parent" => comment with { Parent = Number() },
        "wp:comment_author" => comment with { Author = PrivateFields.NameWithoutAddress(PlainTitle.Of(Text())) },
        "wp:comment_author_url" => comment with { Url = Text().Trim() },
        "wp:comment_date" => comment with { Date = ExportDate.Of(Text()) },
        "wp:comment_date_gmt" => comment with { DateGmt = ExportDate.Of(Text()) },
        "wp:comment_content" => comment with { Content = Text() },
        "wp:comment_approved" => comment with { IsApproved = Text().Trim() is "1" or "approve" },
        "wp:comment_type" => comment with { Type = Text().Trim() is { Length: > 0 } type ? type : "comment" },
        "wp:comment_user_id" => comment with { UserId = Number() },
        _ => comment,
    };

    private ExportComment WithRating(ExportComment comment)
    {
        var key = "";
        while (tags.Next() && tags is not { Kind: TagKind.End, Name: "wp:commentmeta" })
        {
            if (tags is { Kind: TagKind.Field, Name: "wp:meta_key" }) key = Text().Trim();
            else if (tags is { Kind: TagKind.Field, Name: "wp:meta_value" } && key == "rating" && Number() is >= 1 and <= 5 and var rating)
                comment = comment with { Rating = rating };
            else if (tags.Kind is TagKind.Start or TagKind.End)
            {
                tags.Hold();
                break;
            }
        }

        return comment;
    }
}
