using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>All comments below content/comments/, by path.</summary>
internal sealed record CommentFiles(CommentFile[] All, IReadOnlyList<Problem> Problems)
{
    public const string Folder = "content/comments/";
    public const string Ending = ".yml";

    public static readonly CommentFiles None = new([], []);

    public static CommentFiles Read(SourceTree tree, DateText dates)
    {
        var problems = new List<Problem>();
        var files = new List<(SourceFile File, string Post)>();
        var post = "";
        foreach (var file in tree.Below(Folder))
        {
            var folder = PostOf(file.Path);
            if (!folder.SequenceEqual(post)) post = folder.ToString();
            if (post.Length > 0) files.Add((file, post));
            else problems.Add(Misplaced(file));
        }

        var readings = new Reading<Comment?>[files.Count];
        Parallel.For(0, files.Count, i => readings[i] = CommentReader.Read(files[i].File, dates));
        var comments = new List<CommentFile>(files.Count);
        for (var i = 0; i < readings.Length; i++)
        {
            problems.AddRange(readings[i].Problems);
            if (readings[i].Value is { } comment) comments.Add(new CommentFile(files[i].File, files[i].Post, comment));
        }

        return comments.Count + problems.Count == 0 ? None : new CommentFiles([.. comments], problems);
    }

    /// <returns>Empty when the path is not <c>content/comments/SLUG/ID.yml</c>.</returns>
    private static ReadOnlySpan<char> PostOf(string path)
    {
        var rest = path.AsSpan(Folder.Length);
        var slash = rest.IndexOf('/');
        return slash > 0 && rest[(slash + 1)..].IndexOf('/') < 0 && rest.EndsWith(Ending) ? rest[..slash] : [];
    }

    private static Problem Misplaced(SourceFile file) => Problem.Warning(
        new Place(file.Path),
        ProblemCode.BadComment,
        "This file is not read as a reply.",
        $"A reply is a file {Folder}<slug of the post>/<id>{Ending}.");
}
