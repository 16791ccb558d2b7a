using System.CommandLine;
using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments list</c>: the comments, newest first, each with its file.</summary>
internal static class CommentsListCommand
{
    private const int MostCharacters = 60;

    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var slug = new Argument<string?>("POST")
        { Description = "Only those to this post: its slug; to a page: pages/ and its path.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("list", "List the replies, newest first.") { slug };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var read = SiteReading.Read(DiskScan.Scan(folder), site.Options(arguments, edge)).Site;
            CommentedText[] all = [.. CommentedText.AllOf(read)];
            var texts = all;
            if (arguments.GetValue(slug) is { } asked)
            {
                texts = Array.FindAll(all, text => text.Slug == asked);
                if (texts.Length == 0)
                {
                    edge.Terminal.Error
                        .WriteLine($"There is no post '{asked}'. {Suggestion.For(asked, all.Select(text => text.Slug))}".TrimEnd());
                    return ExitCode.SiteHasErrors;
                }
            }

            foreach (var line in Lines(read, texts)) edge.Terminal.Line(line);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Lines(Site site, IEnumerable<CommentedText> texts) => texts
        .SelectMany(text => Flat(text.Comments.Threads()).Select(comment => (text.Slug, Comment: comment)))
        .OrderByDescending(item => item.Comment.Date).ThenBy(item => item.Slug, StringComparer.Ordinal)
        .ThenBy(item => item.Comment.Id, StringComparer.Ordinal)
        .Select(item => Line(item.Slug, item.Comment, site));

    private static string Line(string slug, Comment comment, Site site)
    {
        var stars = comment.Rating is { } rating ? string.Create(CultureInfo.InvariantCulture, $" ({rating} of 5)") : "";
        var text = ReaderText.Line(comment.Message);
        var shown = text.Length > MostCharacters ? ReaderText.Cut(text, MostCharacters) + "…" : text;
        return $"{site.Config.DateFormat.Format(site.Config.Zone.Local(comment.Date))}  "
            + $"{CommentFiles.Folder}{slug}/{comment.Id}{CommentFiles.Ending}  {comment.Name}{stars}: {shown}";
    }

    private static IEnumerable<Comment> Flat(IReadOnlyList<CommentThread> threads) =>
        threads.SelectMany(thread => Flat(thread.Answers).Prepend(thread.Comment));
}
