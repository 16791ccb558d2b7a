using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Hosting;
using StaticPress.Machine;
using StaticPress.Schemas;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Publishing;

/// <summary>Compares the author's folder with what was published last, as a reader would.</summary>
internal static class WorkingTree
{
    private static readonly string[] Folders = ["content", "static", "themes", "words"];

    /// <summary>
    /// Beside the sources, what <c>new site</c> and <c>comments setup</c> lay for a host: without it a first push publishes nothing.
    /// </summary>
    private static readonly string[] Files =
    [
        SiteConfig.File, "README.md", "PUBLISHING.md", ".gitignore", ".gitattributes",
        .. Enum.GetValues<Host>().SelectMany(host => HostFiles.For(host, new ProgramOrigin.Package())).Select(file => file.Name).Distinct(),
        .. GitHubFiles.For(new ProgramOrigin.Package()).Select(file => file.Name), .. EditorFiles.All().Select(file => file.Name),
        HostFiles.Tools,
    ];

    /// <param name="now">The site as it lies in the folder.</param>
    public static PublicationChanges Compare(SiteRepository repository, SiteReading now)
    {
        var (git, head, published) = (repository.Git, repository.Head, repository.Published);
        string[] specs = ["--", .. Folders.Concat(Files).Select(path => repository.Prefix + path)];
        var nothing = git.RunWith("", "hash-object", "-t", "tree", "--stdin").Line ?? "";
        // Where others published meanwhile, what they added is not gone here: one compares with what both have.
        var @base = head is null || published is null ? nothing : git.Run("merge-base", head, published).Line ?? nothing;
        string[] untracked = [.. git.Run(["ls-files", "-z", "--others", "--exclude-standard", .. specs]).Parts];
        var changed = git.Run(["diff", "--name-status", "--no-renames", "--ignore-submodules", "-z", @base, .. specs]).Parts.Chunk(2)
            .Where(pair => pair.Length == 2).Select(pair => (Letter: pair[0][0], Path: pair[1]))
            .Concat(untracked.Select(path => (Letter: 'A', Path: path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => ChangeOf(file.Path[repository.Prefix.Length..], file.Letter, now, TextAt(git, @base, file.Path)))
            .OfType<PublicationChange>();
        string[] uncommitted =
            [.. git.Run(["diff", "--name-only", "--no-renames", "-z", head ?? nothing, .. specs]).Parts.Concat(untracked).Distinct()];
        var ours = uncommitted.ToHashSet(StringComparer.Ordinal);
        return new PublicationChanges(
            [.. Paired([.. changed]).OrderBy(change => change.Kind).ThenBy(change => change.Path, StringComparer.Ordinal)],
            [.. git.Run("status", "--porcelain", "--no-renames", "--untracked-files=all", "-z").Parts.Select(line => line[3..])
                .Where(path => !ours.Contains(path))])
        {
            Uncommitted = uncommitted,
            Unpushed = head is null || repository.Remote is null ? 0 : Count(git, published is null ? head : $"{published}..{head}"),
        };
    }

    private static int Count(MachineProgram git, string range) =>
        int.TryParse(git.Run("rev-list", "--count", range).Line, out var count) ? count : 0;

    private static Func<string?> TextAt(MachineProgram git, string commit, string path) =>
        () => git.Run("cat-file", "blob", $"{commit}:{path}") is { IsGood: true } found ? found.Output : null;

    /// <returns>Null for a file that says nothing to anybody, such as a draft that went.</returns>
    private static PublicationChange? ChangeOf(string path, char letter, SiteReading now, Func<string?> before)
    {
        var kind = PublishedKinds.Of(path);
        var way = letter switch { 'A' => ChangeWay.New, 'D' => ChangeWay.Gone, _ => ChangeWay.Changed };
        if (kind is not (PublishedKind.Post or PublishedKind.Page)) return new PublicationChange(path, kind, way, "");
        var (old, text) = (way == ChangeWay.New ? null : HeadOf(path, before(), now),
            way == ChangeWay.Gone ? null : now.Documents.Find(path)?.Value.FrontMatter);
        var (was, @is) = (IsSeen(old, now), IsSeen(text, now));
        var title = (text ?? old)?.Title ?? "";
        if (!was && !@is) return new PublicationChange(path, PublishedKind.Unseen, way, title);
        return new PublicationChange(path, kind, was == @is ? ChangeWay.Changed : @is ? ChangeWay.New : ChangeWay.Gone, title);
    }

    private static FrontMatter? HeadOf(string path, string? text, SiteReading now) =>
        text is null ? null : DocumentReader.Read(MemoryFile.Of(path, text), now.Site.Config.Dates).Value.FrontMatter;

    private static bool IsSeen(FrontMatter? text, SiteReading now) =>
        text is not null && PostStates.Of(text, now.Site.Options.Now) == PostState.Live;

    /// <summary>What went in one place and came in another with the same title was moved.</summary>
    private static IEnumerable<PublicationChange> Paired(PublicationChange[] changes)
    {
        var gone = changes.Where(change => change is { Way: ChangeWay.Gone, Title.Length: > 0 }).ToList();
        var moved = new Dictionary<PublicationChange, PublicationChange>();
        foreach (var change in changes.Where(change => change is { Way: ChangeWay.New, Title.Length: > 0 }))
        {
            if (gone.FirstOrDefault(old => old.Kind == change.Kind && old.Title == change.Title) is not { } from) continue;
            gone.Remove(from);
            moved.Add(change, from);
        }

        return changes.Where(change => !moved.ContainsValue(change))
            .Select(change => moved.ContainsKey(change) ? change with { Way = ChangeWay.Moved } : change);
    }
}
