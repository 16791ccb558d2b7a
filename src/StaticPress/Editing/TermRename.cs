using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Editing;

/// <summary>
/// Gives a category another name: in every post, in site.yml, in links and in the menu. Its old address leads to the new one.
/// </summary>
internal static class TermRename
{
    private static readonly string[] Keys = ["category", "categories"];

    /// <param name="blog">As <see cref="EditedSite.Read"/> gives it.</param>
    public static Reading<FolderEdit?> Run(Blog blog, Term term, string name)
    {
        name = ReaderText.Line(name);
        if (name.Length == 0 || name.Contains(',') || !name.Any(char.IsLetterOrDigit)) return Refused(EditRefusal.NoTerm(name));
        if (name == term.Name) return Refused(EditRefusal.SameName(SiteConfig.File));
        var own = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var post in term.Posts)
        {
            var file = new MemoryFile(post.Document.File.Path, post.Document.File.TryReadAll().Value);
            var edited =
                FrontMatterText.Edit(file, "category",
                    head => InHead(head,
                        post.FrontMatter.Categories.Where((_, i) => blog.Plan.Site.Terms.Find(KeyAt(post, i))?.Key == term.Key), name));
            if (edited.Problem is { } refusal) return Refused(refusal);
            own[file.Path] = edited.Bytes.ToArray();
        }

        var config = blog.Plan.Site.Config;
        var settings = blog.Plan.Sources.Find(SiteConfig.File)!;
        if (InSettings(Encoding.UTF8.GetString(settings.TryReadAll().Value), term, name) is not { } renamed)
            return Refused(EditRefusal.NotSet(SiteConfig.File, "categories"));
        own[SiteConfig.File] = Encoding.UTF8.GetBytes(renamed);
        FolderEdit posts =
            new([.. own.Select(file => new FolderStep.Change(file.Key, blog.Plan.Sources.Find(file.Key)!.TryReadAll().Value, file.Value))]);
        var after = EditedSite.After(blog, posts);
        var key = after.Plan.Site.Posts.First(post => post.Document.File.Path == term.Posts[0].Document.File.Path).Categories
            .FirstOrDefault(found => after.Plan.Site.Terms[found].Name == name);
        if (key == default) return Refused(EditedSite.Mistake(blog, after) ?? EditRefusal.NoTerm(name));
        var (old, now) = (SitePaths.Term(config, term.Key), SitePaths.Term(config, key));
        if (old != now && SettingLine.Of("redirects", old.Under(""), now.Under("")).AddTo(own[SiteConfig.File]) is { } led)
            own[SiteConfig.File] = led;
        var described = $"{TermFiles.Folder}category/{term.Key.Slug}{TermFiles.Ending}";
        FolderStep[] moved = old != now && blog.Plan.Sources.Find(described) is not null
            ? [new FolderStep.Move(described, $"{TermFiles.Folder}category/{key.Slug}{TermFiles.Ending}")] : [];
        var follow =
            new LinksThatFollow(blog, new Dictionary<string, string>(),
                new Dictionary<string, UrlPath>(StringComparer.Ordinal) { [old.Value] = now });
        var edit = new FolderEdit([.. follow.Changes(own), .. moved]);
        return EditedSite.Refusal(blog, edit) is { } mistake ? Refused(mistake) : new Reading<FolderEdit?>(edit, []);
    }

    /// <summary>A post may spell one category in two ways; then it has fewer keys than words, and all its words are asked.</summary>
    private static TermKey KeyAt(Post post, int index) =>
        post.Categories.Count == post.FrontMatter.Categories.Count ? post.Categories[index] : post.Categories[0];

    /// <summary>The word itself, or one of several between commas; quotation marks only where the new name needs them.</summary>
    private static string? InHead(string head, IEnumerable<string> spellings, string name)
    {
        foreach (var spelling in spellings.Distinct())
        {
            if (YamlWords.In(head)
                .FirstOrDefault(word => word.Keys is [var key, ..] && Keys.Contains(key) && Parts(word.Text).Contains(spelling))
                is not { } found) return null;
            var words = Parts(found.Text).Select(part => part == spelling ? name : part).Distinct();
            head = found.Replace(head, Spelling(string.Join(", ", words)));
        }

        return head;
    }

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static YamlSpelling Spelling(string text) => text.Contains(',') ? YamlSpelling.Quoted(text) : YamlSpelling.Plain(text);

    /// <summary>The key below <c>categories:</c>, and wherever a setting lists the category by its name.</summary>
    private static string? InSettings(string file, Term term, string name)
    {
        var mark = file.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var text = file[mark.Length..];
        while (YamlWords.In(text).FirstOrDefault(word => word.Keys is ["news_categories", ..] && word.Text == term.Name) is { } listed)
            text = listed.Replace(text, YamlSpelling.Plain(name));
        if ((YamlText.Read(text, new Place(SiteConfig.File)).Value.Find("categories")?.Value as YamlMap)?.Find(term.Name) is not { } key)
            return mark + text;
        var at = YamlRows.StartOf(text, key.Line) + key.Column - 1;
        string[] spellings = [term.Name, $"\"{term.Name}\"", $"'{term.Name}'"];
        return spellings.FirstOrDefault(spelling => text.AsSpan(at).StartsWith(spelling)) is { } found
            ? string.Concat(mark, text.AsSpan(0, at), YamlSpelling.Plain(name).Written, text.AsSpan(at + found.Length)) : null;
    }

    private static Reading<FolderEdit?> Refused(Problem why) => new(null, [why]);
}
