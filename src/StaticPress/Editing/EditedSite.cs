using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Editing;

/// <summary>The site as it would be after an edit, read without touching the disk: so nothing is done that a build would refuse.</summary>
internal static class EditedSite
{
    /// <summary>Reads everything, with what is held back, so that a draft has an address too.</summary>
    public static Blog Read(SourceTree sources, BuildOptions options) =>
        Blog.Read(sources, options with { Drafts = true, Future = true, Expired = true });

    /// <param name="before">As <see cref="Read"/> gives it.</param>
    public static Blog After(Blog before, FolderEdit edit) => Blog.Read(Tree(before.Plan.Sources, edit), before.Plan.Site.Options);

    /// <returns>Why the edit is not made: a file stands where another would come, or a mistake would come in; null when all is
    /// well.</returns>
    public static Problem? Refusal(Blog before, FolderEdit edit)
    {
        var taken = edit.Steps.Select(step => (step as FolderStep.Move)?.To ?? (step as FolderStep.Create)?.Path)
            .FirstOrDefault(
                path => path is not null && before.Plan.Sources.Find(path) is not null
                    && !edit.Steps.Any(step => step is FolderStep.Move move && move.From == path));
        return taken is not null ? Saving.Taken(taken).Problem : Mistake(before, After(before, edit));
    }

    /// <returns>The first mistake that the edit brought in; null when there is none.</returns>
    public static Problem? Mistake(Blog before, Blog after)
    {
        var known = before.Problems.Select(problem => (problem.Code, problem.Text)).ToHashSet();
        return after.Problems.FirstOrDefault(problem => problem.IsError && !known.Contains((problem.Code, problem.Text)));
    }

    private static SourceTree Tree(SourceTree before, FolderEdit edit)
    {
        var files = before.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var step in edit.Steps)
        {
            if (step is FolderStep.Change change) files[change.Path] = new MemoryFile(change.Path, change.Bytes);
            else if (step is FolderStep.Create create && IsSource(create.Path))
                files[create.Path] = new MemoryFile(create.Path, create.Bytes);
            else if (step is FolderStep.Remove remove) files.Remove(remove.Path);
            else if (step is FolderStep.Move move && files.Remove(move.From, out var file) && IsSource(move.To))
                files[move.To] = At(file, move.To);
        }

        return new SourceTree(files.Values, before.Problems);
    }

    private static bool IsSource(string path) => !path.StartsWith('.');

    private static SourceFile At(SourceFile file, string path) => file switch
    {
        DiskFile disk => disk with { Path = path, Target = disk.FullPath },
        _ => file with { Path = path },
    };
}
