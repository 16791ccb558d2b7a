using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Editing;
using StaticPress.Primitives;

namespace StaticPress.Commenting;

/// <summary>What an author does with replies that are published.</summary>
internal static class CommentEdits
{
    /// <summary>All of them, newest first.</summary>
    /// <param name="words">Only those that have each of these in their text, name or post; empty for all.</param>
    public static IReadOnlyList<CommentFile> Find(Blog blog, string words = "")
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. blog.Parts.Documents!.Comments.All
                .Where(reply =>
                    Array.TrueForAll(wanted, word => Fields(reply).Any(field => field.Contains(word, StringComparison.OrdinalIgnoreCase))))
                .OrderByDescending(reply => reply.Comment.Date).ThenBy(reply => reply.File.Path, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Fields(CommentFile reply) =>
        [reply.Comment.Message, reply.Comment.Name, reply.Folder, reply.Comment.Id];

    /// <summary>The author's own words under a post, or under a reply to it, with the author's badge.</summary>
    /// <param name="answered">The id of the reply; empty for the post itself.</param>
    public static Reading<FolderEdit?> Answer(Blog blog, string post, string answered, string message)
    {
        var site = blog.Plan.Site;
        var submission = new Submission(post, answered, site.DefaultAuthor.Name, "", "", message);
        return CommentDesk.Decide(site, Incoming.FromDesk(submission, isByAuthor: true, site.Options.Now).Comment!) switch
        {
            Decision.Accepted accepted =>
                new Reading<FolderEdit?>(new FolderEdit([new FolderStep.Create(accepted.Path, Encoding.UTF8.GetBytes(accepted.Text))]), []),
            Decision.Refused refused =>
                new Reading<FolderEdit?>(null,
                    [Problem.Error(new Place(CommentFiles.Folder + post), ProblemCode.NotEdited, refused.Reason)]),
            _ => new Reading<FolderEdit?>(null,
                [Problem.Error(new Place(CommentFiles.Folder + post), ProblemCode.NotEdited, "This answer is there already.")]),
        };
    }

    /// <summary>A reply with all answers to it, which without it would answer nobody.</summary>
    public static IReadOnlyList<CommentFile> WithAnswers(Blog blog, CommentFile reply)
    {
        var same = blog.Parts.Documents!.Comments.All.Where(other => other.Folder == reply.Folder).ToArray();
        var found = new List<CommentFile> { reply };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(same.Where(other => other.Comment.Parent == found[i].Comment.Id && !found.Contains(other)));
        return found;
    }

    public static FolderEdit Delete(Blog blog, AuthorsFolder door, CommentFile reply) =>
        Trash.Take(door, WithAnswers(blog, reply).Select(each => each.File.Path), $"{reply.Folder}-{reply.Comment.Id}",
            blog.Plan.Site.Options.Now);
}
