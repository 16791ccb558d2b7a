using System.Globalization;
using StaticPress.Content;
using StaticPress.Importing.Prose;
using StaticPress.Importing.WordPress;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>The comments below a text as files: those that were on the site, with nothing of their writers but what they showed.</summary>
internal static class MovedComments
{
    public static IEnumerable<MovedComment> Of(ExportItem item, PlannedItem place, Mover mover, List<ImportNote> notes)
    {
        var shown = item.Comments.Where(comment => comment.IsShown && comment.Id > 0).DistinctBy(comment => comment.Id).ToArray();
        var numbers = shown.Select(comment => comment.Id).ToHashSet();
        var circular = MovedReply.InCircles(shown.ToDictionary(comment => comment.Id, comment => comment.Parent));
        var source = mover.SourceOf(item);
        foreach (var comment in shown)
        {
            var prose = ProseReader.FromComment(comment.Content, source);
            notes.AddRange(prose.Losses.Where(loss => loss.Kind is not ProseLossKind.Look)
                .Select(loss => ImportNote.Lost(item.Head.Place, $"In comment {comment.Id}: {loss.What}.", loss.Snippet)));
            if (prose.Markdown.AsSpan().ContainsAny(ControlCharacters.Turning))
            {
                notes.Add(ImportNote.Changed(item.Head.Place,
                    $"In comment {comment.Id}: a sign that turned the direction of its letters was taken out."));
            }

            var kind = comment.Type is "pingback" or "trackback" ? comment.Type : "comment";
            var message = ReaderText.Lines(prose.Markdown).Trim();
            if (message.Length == 0 && kind == "comment")
            {
                notes.Add(ImportNote.Lost(item.Head.Place, $"Comment {comment.Id} has no words that can be shown, so it is left out."));
                continue;
            }

            var date = BlogZone.Moment(comment.Date, comment.DateGmt, mover.Zone);
            if (date is null)
                notes.Add(ImportNote.Changed(item.Head.Place, $"Comment {comment.Id} has no day in the export; that of its text stands there."));
            var reply = new MovedReply(Id(comment.Id), message)
            {
                Parent = comment.Parent > 0 && numbers.Contains(comment.Parent) && !circular.Contains(comment.Id)
                    ? Id(comment.Parent) : "",
                Name = MovedReply.NameOf(ReaderText.Line(comment.Author), kind),
                Url = comment.Url,
                Date = date ?? place.Date,
                Kind = kind,
                IsByAuthor = mover.Names.Authors.IsAuthor(comment.UserId),
                Rating = comment.Rating,
                Source = "wordpress",
            };
            foreach (var file in reply.Files()) yield return file;
        }
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"wp-{number}");
}
