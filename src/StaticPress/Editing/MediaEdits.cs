using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Editing;

/// <summary>What an author does to a picture, a recording or a download.</summary>
internal static class MediaEdits
{
    /// <summary>Gives a file another name in its folder; the links in all texts follow, and the old address goes on answering.</summary>
    /// <param name="name">With or without its ending, which stays.</param>
    public static Reading<FolderEdit?> Rename(Blog blog, Medium medium, string name)
    {
        var ending = Path.GetExtension(medium.File.Name);
        var stem = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        var safe = Slug.From(stem) + ending;
        if (!stem.Any(char.IsLetterOrDigit) || OutputPath.Fault(safe) is not null)
            return Refused(EditRefusal.NoName(medium.File.Path, name));
        if (safe == medium.File.Name) return Refused(EditRefusal.SameName(medium.File.Path));
        if (medium.Mentions is [var other, ..]) return Refused(EditRefusal.MentionedIn(medium.File.Path, other));
        var path = medium.File.Folder + safe;
        var move = new FolderStep.Move(medium.File.Path, path);
        if (medium.Url is not { } old || EditedSite.After(blog, new FolderEdit([move])).Plan.Routes.UrlOfFile(path) is not { } url)
            return Refused(EditRefusal.NoName(medium.File.Path, name));
        var own = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (blog.Plan.Sources.Find(SiteConfig.File) is { } settings
            && SettingLine.Of("redirects", old.Under(""), url.Under("")).AddTo(settings.TryReadAll().Value) is { } led)
            own[SiteConfig.File] = led;
        var follow = new LinksThatFollow(blog, new Dictionary<string, string>(StringComparer.Ordinal) { [medium.File.Path] = path },
            new Dictionary<string, UrlPath>(StringComparer.Ordinal) { [old.Value] = url });
        var edit = new FolderEdit([.. follow.Changes(own), move]);
        return EditedSite.Refusal(blog, edit) is { } mistake ? Refused(mistake) : new Reading<FolderEdit?>(edit, []);
    }

    /// <summary>Puts another file in its place: the same name, the same kind. The former one goes into the trash.</summary>
    public static Reading<FolderEdit?> Replace(Blog blog, AuthorsFolder door, Medium medium, (string Name, byte[] Bytes) with)
    {
        var path = medium.File.Path;
        if (MediaType.Of(with.Name) != MediaType.Of(path)) return Refused(EditRefusal.OtherKind(path, with.Name));
        if (with.Bytes.Length == 0) return Refused(EditRefusal.Empty(path, with.Name));
        var edit = Trash.Take(door, [path], medium.File.Name, blog.Plan.Site.Options.Now)
            .Then(new FolderEdit([new FolderStep.Create(path, with.Bytes)]));
        return EditedSite.Refusal(blog, edit) is { } mistake ? Refused(mistake) : new Reading<FolderEdit?>(edit, []);
    }

    public static Reading<FolderEdit?> Delete(Blog blog, AuthorsFolder door, Medium medium) => medium switch
    {
        { Uses: [var use, ..] } => Refused(EditRefusal.UsedIn(medium.File.Path, use.File, medium.Uses.Count)),
        { Mentions: [var file, ..] } => Refused(EditRefusal.UsedIn(medium.File.Path, file, medium.Mentions.Count)),
        _ => new Reading<FolderEdit?>(Trash.Take(door, [medium.File.Path], medium.File.Name, blog.Plan.Site.Options.Now), []),
    };

    private static Reading<FolderEdit?> Refused(Problem why) => new(null, [why]);
}
