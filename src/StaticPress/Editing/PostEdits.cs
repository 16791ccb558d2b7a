using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Editing;

/// <summary>What an author does to a post as a whole.</summary>
internal static class PostEdits
{
    /// <summary>
    /// Gives a post another last part of its address. What was published keeps its old address as an alias, replies move along, and links
    /// in all texts follow.
    /// </summary>
    /// <param name="blog">As <see cref="EditedSite.Read"/> gives it.</param>
    public static Reading<FolderEdit?> Rename(Blog blog, Post post, string slug)
    {
        if (Slug.Of(slug, blog.Plan.Site.Config.Slugs) is not { Length: > 0 } wanted || !slug.Any(char.IsLetterOrDigit)
            || OutputPath.Fault(wanted) is not null)
            return Refused(EditRefusal.NoSlug(post, slug));
        if (wanted == post.Slug) return Refused(EditRefusal.SameName(post.Document.File.Path));
        var document = post.Document;
        var isByKey = document.FrontMatter.Slug.Length > 0 || PostSlug.IsIndex(document);
        var moves = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!isByKey) moves[document.File.Path] = WithName(document.File.Path, post.Slug, wanted);
        foreach (var reply in blog.Plan.Sources.Below($"{CommentFiles.Folder}{post.Slug}/"))
            moves[reply.Path] = $"{CommentFiles.Folder}{wanted}/{reply.Name}";
        var old = blog.Plan.Routes.UrlOf(post);
        var edited = isByKey ? FrontMatterText.Edit(Memory(document.File), new YamlSetting("slug", YamlSpelling.Plain(wanted)))
            : new FrontMatterEdited(Memory(document.File).Bytes, null);
        if (edited.Problem is { } refusal) return Refused(refusal);
        return Moved(blog, (post, edited.Bytes.ToArray(), moves),
            after => post.State == PostState.Live && after != old ? old.Under("") : null);
    }

    /// <summary>Moves a post that is not live yet to another moment; its file's name and folder keep telling the right day.</summary>
    /// <param name="wallClock">On the site's own clock.</param>
    public static Reading<FolderEdit?> Schedule(Blog blog, Post post, DateTime wallClock)
    {
        var (document, config) = (post.Document, blog.Plan.Site.Config);
        if (post.State == PostState.Live) return Refused(EditRefusal.IsLive(document.File.Path));
        // Where a later moment holds back what is dated earlier, that moment moves.
        var key = document.FrontMatter.PublishFrom > document.FrontMatter.Date ? "publish_from" : "date";
        var head = FrontMatterBlock.Read(document.File).Settings(document.File.Path).Value;
        var written = (head.Find(key)?.Value as YamlScalar)?.Text ?? "";
        var edited =
            FrontMatterText.Edit(Memory(document.File),
                new YamlSetting(key, YamlSpelling.Plain(PostDay.Like(written, wallClock, config.Zone))));
        if (edited.Problem is { } refusal) return Refused(refusal);
        var moves = key == "date" ? PostDay.Moves(blog.Plan.Sources, document, wallClock) : new Dictionary<string, string>();
        return Moved(blog, (post, edited.Bytes.ToArray(), moves), _ => null);
    }

    /// <summary>
    /// After a change of the date, which counts for the address: the day in the name of the file, or of its folder, becomes the one of the
    /// date, and where readers found the post before, they still come to it.
    /// </summary>
    /// <param name="was">Where it was live; where nobody remembers, the name of the file tells.</param>
    public static Reading<FolderEdit?> NameByDay(Blog blog, Post post, UrlPath? was = null)
    {
        var moves = PostDay.Moves(blog.Plan.Sources, post.Document, blog.Plan.Site.Config.Zone.Local(post.Date).Date);
        was ??= PublishedByName(blog, post);
        return Moved(blog, (post, post.Document.File.TryReadAll().Value, moves),
            now => was is { } old && old != now && blog.Plan.Routes.Find(old.Value) is null ? old.Under("") : null);
    }

    /// <returns>Null where the record of addresses has nothing of it.</returns>
    private static UrlPath? PublishedByName(Blog blog, Post post)
    {
        if (DayOfPath.OfName(post.Document.File.Path) is not { } day) return null;
        var config = blog.Plan.Site.Config;
        var url = Permalink.Of(post with { Date = config.Zone.At(day + post.Date.TimeOfDay) }, config);
        return blog.History.All.Any(one => one.Url == url) ? url : null;
    }

    /// <summary>Throws a post away, with its replies and the files in a folder of its own; all of it can come back.</summary>
    public static FolderEdit Delete(Blog blog, AuthorsFolder door, Post post)
    {
        var document = post.Document;
        var files = PostSlug.IsIndex(document) ? blog.Plan.Sources.Below(document.File.Folder) : [document.File];
        var isOnly = blog.Plan.Site.Posts.Count(other => other.Slug == post.Slug) == 1;
        var replies = isOnly ? blog.Plan.Sources.Below($"{CommentFiles.Folder}{post.Slug}/") : [];
        return Trash.Take(door, files.Concat(replies).Select(file => file.Path), post.Slug, blog.Plan.Site.Options.Now);
    }

    /// <summary>Texts of the site that link to a page, and would lead nowhere without it.</summary>
    public static IReadOnlyList<AddressInText> LinksTo(Blog blog, UrlPath url)
    {
        var resolver = LinksThatFollow.Resolver(blog);
        return [.. LinksThatFollow.Texts(blog).SelectMany(file => AddressesInText.Of(file)
            .Where(address => resolver.Resolve(address.Meaning, file.Folder) is LinkTarget.Internal target && target.Url == url))];
    }

    /// <param name="alias">Of the new address: the old one, where readers may still come by it.</param>
    private static Reading<FolderEdit?> Moved(Blog blog, (Post Post, byte[] Bytes, IReadOnlyDictionary<string, string> Moves) of,
        Func<UrlPath, string?> alias)
    {
        var (path, was) = (of.Post.Document.File.Path, of.Post.Document.File.TryReadAll().Value);
        FolderStep[] moves = [.. of.Moves.Select(move => new FolderStep.Move(move.Key, move.Value))];
        if (EditedSite.Refusal(blog, new FolderEdit(moves)) is { Code: ProblemCode.FileThere } taken) return Refused(taken);
        var looked = EditedSite.After(blog, new FolderEdit([new FolderStep.Change(path, was, of.Bytes), .. moves]));
        var file = of.Moves.GetValueOrDefault(path, path);
        if (looked.Plan.Routes.UrlOfFile(file) is not { } url)
            return Refused(EditedSite.Mistake(blog, looked) ?? EditRefusal.NoSlug(of.Post, of.Post.Slug));
        var own = WithAlias(new MemoryFile(path, of.Bytes), url, alias(url));
        if (own.Problem is { } refusal) return Refused(refusal);
        var follow =
            new LinksThatFollow(blog, of.Moves,
                new Dictionary<string, UrlPath>(StringComparer.Ordinal) { [blog.Plan.Routes.UrlOf(of.Post).Value] = url });
        var edit = new FolderEdit(
            [.. follow.Changes(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = own.Bytes.ToArray() }), .. moves]);
        return EditedSite.Refusal(blog, edit) is { } mistake ? Refused(mistake) : new Reading<FolderEdit?>(edit, []);
    }

    private static FrontMatterEdited WithAlias(MemoryFile file, UrlPath now, string? old)
    {
        var head = FrontMatterBlock.Read(file);
        var listed = head.Settings(file.Path).Value.Find("aliases")?.Value is YamlList list
            ? list.Items.OfType<YamlScalar>().Select(item => item.Text ?? "").ToArray()
            : [];
        // Back to a former name: an alias of it would stand in its own way.
        if (listed.Contains(now.Under("")) || listed.Contains(now.Value))
        {
            string[] left = [.. listed.Where(alias => alias != now.Under("") && alias != now.Value)];
            var without = FrontMatterText.Edit(file, new YamlSetting("aliases", left.Length > 0 ? YamlSpelling.List(left) : null));
            if (without.Problem is not null) return without;
            file = new MemoryFile(file.Path, without.Bytes);
        }

        return old is null || listed.Contains(old) ? new FrontMatterEdited(file.Bytes, null)
            : FrontMatterText.Edit(file, "aliases",
                yaml => SettingLine.Of("aliases", old).AddTo(System.Text.Encoding.UTF8.GetBytes(yaml)) is { } added
                ? System.Text.Encoding.UTF8.GetString(added) : null);
    }

    /// <summary><c>2021-08-26-old.md</c>: what stands before the name, its language and its ending stay.</summary>
    private static string WithName(string path, string slug, string wanted)
    {
        var (folder, name) = (path[..(path.LastIndexOf('/') + 1)], path[(path.LastIndexOf('/') + 1)..]);
        var stem = name[..name.IndexOf('.')];
        var day = stem.Length > PostDay.Length && stem[PostDay.Length] is '-' or '_' && PostDay.IsOne(stem.AsSpan(0, PostDay.Length))
            ? stem[..(PostDay.Length + 1)]
            : "";
        return $"{folder}{day}{wanted}{name[stem.Length..]}";
    }

    private static MemoryFile Memory(SourceFile file) => new(file.Path, file.TryReadAll().Value);

    private static Reading<FolderEdit?> Refused(Problem why) => new(null, [why]);
}
