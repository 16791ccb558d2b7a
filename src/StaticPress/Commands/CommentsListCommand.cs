using System.CommandLine;
using System.Globalization;
using StaticPress.Blogs;
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
        var slug = new Argument<string?>("POST") { Description = "Only those to this post: its slug.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("list", "List the replies, newest first.") { slug };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var read = SiteReading.Read(DiskScan.Scan(folder), site.Options(arguments, edge)).Site;
            var posts = read.Posts;
            if (arguments.GetValue(slug) is { } asked)
            {
                posts = [.. posts.Where(post => post.Slug == asked)];
                if (posts.Count == 0)
                {
                    edge.Terminal.Error.WriteLine($"There is no post '{asked}'. {Suggestion.For(asked, read.Posts.Select(post => post.Slug))}".TrimEnd());
                    return ExitCode.SiteHasErrors;
                }
            }

            foreach (var line in Lines(read, posts)) edge.Terminal.Line(line);
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Lines(Site site, IReadOnlyList<Post> posts) => posts
        .SelectMany(post => Flat(site.Comments[post].Threads()).Select(comment => (post.Slug, Comment: comment)))
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
