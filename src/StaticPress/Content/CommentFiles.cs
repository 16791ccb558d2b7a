using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>All comments below content/comments/, by path.</summary>
internal sealed record CommentFiles(CommentFile[] All, IReadOnlyList<Problem> Problems)
{
    public const string Folder = "content/comments/";
    public const string Ending = ".yml";

    /// <summary>Below it, by the path of the page, lie those to a page: <c>content/comments/pages/about/wp-1.yml</c>.</summary>
    public const string Pages = "pages/";

    public static readonly CommentFiles None = new([], []);

    public static CommentFiles Read(SourceTree tree, DateText dates)
    {
        var problems = new List<Problem>();
        var files = new List<(SourceFile File, string Folder)>();
        var last = "";
        foreach (var file in tree.Below(Folder))
        {
            var folder = FolderOf(file.Path);
            if (!folder.SequenceEqual(last)) last = folder.ToString();
            if (last.Length > 0) files.Add((file, last));
            else problems.Add(Misplaced(file));
        }

        var readings = new Reading<Comment?>[files.Count];
        Parallel.For(0, files.Count, i => readings[i] = CommentReader.Read(files[i].File, dates));
        var comments = new List<CommentFile>(files.Count);
        for (var i = 0; i < readings.Length; i++)
        {
            problems.AddRange(readings[i].Problems);
            if (readings[i].Value is { } comment) comments.Add(new CommentFile(files[i].File, files[i].Folder, comment));
        }

        return comments.Count + problems.Count == 0 ? None : new CommentFiles([.. comments], problems);
    }

    /// <returns>Empty when the path is neither <c>content/comments/SLUG/ID.yml</c> nor <c>content/comments/pages/PAGE/ID.yml</c>.</returns>
    private static ReadOnlySpan<char> FolderOf(string path)
    {
        var rest = path.AsSpan(Folder.Length);
        var folder = rest[..Math.Max(rest.LastIndexOf('/'), 0)];
        return rest.EndsWith(Ending) && (folder.StartsWith(Pages) || folder.IndexOf('/') < 0) ? folder : [];
    }

    private static Problem Misplaced(SourceFile file) => Problem.Warning(
        new Place(file.Path),
        ProblemCode.BadComment,
        "This file is not read as a reply.",
        $"A reply is a file {Folder}<slug of the post>/<id>{Ending}, or {Folder}{Pages}<path of the page>/<id>{Ending}.");
}
