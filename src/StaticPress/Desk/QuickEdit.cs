using System.Globalization;
using StaticPress.Authoring;
using StaticPress.Editing;
using StaticPress.Preview;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>The few settings of a post that are changed most, in its line of the table.</summary>
internal static class QuickEdit
{
    /// <summary>As the browser's own field of a date and time has it, on the site's clock.</summary>
    public const string DateFormat = "yyyy-MM-ddTHH:mm";

    private const string Was = "was-";

    public static Html Row(PostLine line, PostsQuery query, DeskVisit visit)
    {
        if (PostFile.Find(visit, line.File) is not { Head: { CanChange: true } head }) return Closed(line, query);
        var date = line.Date is { } moment ? visit.Config.Zone.Local(moment).ToString(DateFormat, CultureInfo.InvariantCulture) : "";
        var isPost = line.Date is not null;
        return $"""
            <tr id="edit"><td colspan="8">{DeskForm.Post("edit-post", visit, $"""
            {DeskForm.Hidden("post", line.File)}{query.Fields()}
            <div class="grid">
            {Field("title", "Title", head["title"], $"required")}
            {(isPost ? Field("date", "Date", date, $"type=\"datetime-local\"") : Html.Nothing)}
            {(isPost && head.FitsField("category") ? Field("category", "Category", head["category"], $"list=\"categories\"") : Html.Nothing)}
            {(isPost && head.FitsField("tags") ? Field("tags", "Tags, with commas between them", head["tags"], $"list=\"tags\"") : Html.Nothing)}
            </div>
            {(isPost ? Flag("pinned", "At the top of the home page", head.IsFlagged("pinned")) : Html.Nothing)}{Flag("draft", "A draft", line.Document.FrontMatter.Draft)}
            <div class="toolbar"><button class="main">Save</button> <a href="{query.Url}">Leave it</a></div>
            """)}</td></tr>
            """;
    }

    public static Task<Response> Save(DeskVisit visit)
    {
        var query = PostsQuery.ReadForm(visit.Asked);
        if (PostFile.Find(visit, visit.Asked["post"]) is not { } post) return Refused("This post is not there any more.");
        var head = post.Head;
        if (visit.Asked["title"].Trim().Length == 0) return Refused("A post needs a title.");
        string[] changed =
            [.. ((string[])["title", "category", "tags"]).Where(key => visit.Asked.Has(key) && visit.Asked[key] != visit.Asked[Was + key])];
        if (changed.FirstOrDefault(key => head[key] != visit.Asked[Was + key]) is { } overtaken)
            return Refused($"The {overtaken} of this post was changed meanwhile by somebody else. Look at it, and do it again.");
        var settings =
            changed.Select(key => key == "title" ? head.Text(key, visit.Asked[key].Trim()) : head.Items(key, visit.Asked[key])).ToList();
        if (visit.Asked["date"] is { Length: > 0 } date && date != visit.Asked[Was + "date"]) settings.Add(head.Text("date", date));
        if (IsFlipped("pinned")) settings.Add(head.Flag("pinned", visit.Asked["pinned"].Length > 0));
        if (IsFlipped("draft")) settings.AddRange(head.Draft(visit.Asked["draft"].Length > 0));
        return Write(post, settings, visit);

        bool IsFlipped(string flag) =>
            visit.Asked.Has(Was + flag) && (visit.Asked[flag].Length > 0) != (visit.Asked[Was + flag].Length > 0);

        Task<Response> Refused(string why) => Task.FromResult(visit.See(query.Url, $"<p class=\"bad\" role=\"alert\">{why}</p>"));
    }

    private static async Task<Response> Write(PostFile post, List<YamlSetting> settings, DeskVisit visit)
    {
        var query = PostsQuery.ReadForm(visit.Asked);
        var edited = FrontMatterText.Edit(post.Source, settings);
        if (edited.Problem is { } fault) return await visit.Refused(query.Url, fault);
        var saving = visit.Door.Replace(post.Path, post.Bytes, edited.Bytes.Span);
        if (saving.Problem is { } refusal) return await visit.Refused(query.Url, refusal);
        Html said = $"<p>Saved: {visit.Asked["title"]}</p>";
        var plan = visit.Blog.Plan;
        var was = PostAt(plan) is { State: PostState.Live } live ? plan.Routes.UrlOf(live) : (UrlPath?)null;
        var saved = await visit.Back(query.Url, said, post.Path);
        if (!settings.Exists(setting => setting.Key == "date")) return saved;
        // A name with another day in it would stop the next publication, and readers come by the old address.
        var blog = DeskEdit.BlogOf(visit with { Site = visit.Desk.Current.Now });
        return PostAt(blog.Plan) is { } named && PostEdits.NameByDay(blog, named, was).Value is { } edit
            ? await DeskEdit.Make(visit, query.Url, edit, said) : saved;

        Post? PostAt(SitePlan plan) => plan.Site.Posts.FirstOrDefault(one => one.Document.File.Path == post.Path);
    }

    private static Html Closed(PostLine line, PostsQuery query) =>
        $"<tr id=\"edit\"><td colspan=\"8\"><p class=\"bad\">The head of {line.File} is written in a way that only a person can change.</p><a href=\"{query.Url}\">Back</a></td></tr>";

    private static Html Field(string name, string label, string value, Html attributes) =>
        $"{DeskForm.Hidden(Was + name, value)}<label class=\"field\">{label} <input name=\"{name}\" value=\"{value}\" dir=\"auto\" {attributes}></label>";

    private static Html Flag(string name, string label, bool isOn)
    {
        Html on = isOn ? $" checked" : Html.Nothing;
        return $"{DeskForm.Hidden(Was + name, isOn ? "on" : "")}<label class=\"flag\"><input type=\"checkbox\" name=\"{name}\" value=\"on\"{on}> {label}</label> ";
    }
}
