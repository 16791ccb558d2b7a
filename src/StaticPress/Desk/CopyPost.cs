using StaticPress.Authoring;
using StaticPress.Preview;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>Begins a post with the text and the settings of another: a draft of today, with an address of its own.</summary>
internal static class CopyPost
{
    private const int MostAlike = 50;

    /// <summary>What belongs to the one post alone: its addresses, its days, what readers left under it.</summary>
    private static readonly string[] OfItsOwn =
        ["slug", "permalink", "aliases", "guid", "wp_id", "ratings", "pinned", "updated", "publish_from", "expires", "canonical"];

    public static Html Form(string path, DeskVisit visit) =>
        DeskForm.Post("copy-post", visit, $"{DeskForm.Hidden("post", path)}<button>Begin another post with a copy of this one</button>");

    public static async Task<Response> Do(DeskVisit visit)
    {
        if (PostFile.Find(visit, visit.Asked["post"]) is not { } post)
            return visit.See(DeskPath.Of("posts"), $"<p class=\"bad\" role=\"alert\">This post is not there any more.</p>");
        var (head, here) = (post.Head, DeskPath.Of("write", ("post", post.Path)));
        var copy = new NewPost($"{head["title"]} (copy)", null, null, visit.Now);
        IEnumerable<YamlSetting> settings =
        [
            head.Text("title", copy.Title),
            new YamlSetting(head.NameOf("date"),
                YamlSpelling.Plain(visit.Now.ToString(QuickEdit.DateFormat, System.Globalization.CultureInfo.InvariantCulture))),
            .. OfItsOwn.Where(head.Has).Select(key => new YamlSetting(head.NameOf(key), null)), .. head.Draft(true),
        ];
        var edited = FrontMatterText.Edit(post.Source, settings);
        if (edited.Problem is { } fault) return await visit.Refused(here, fault);
        for (var number = 1; ; number++)
        {
            var path = copy.Path(visit.Config.Slugs, number);
            var saving = visit.Door.Add(path, edited.Bytes.Span);
            if (saving.End == SavingEnd.Taken && number < MostAlike) continue;
            return saving.Problem is { } refusal ? await visit.Refused(here, refusal)
                : await visit.Back(DeskPath.Of("write", ("post", path)), $"<p>A draft is begun with a copy: {path}</p>", path);
        }
    }
}
