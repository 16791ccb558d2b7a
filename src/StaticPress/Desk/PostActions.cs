using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Editing;
using StaticPress.Preview;
using StaticPress.SiteModel;

namespace StaticPress.Desk;

/// <summary>What is done to a post as a whole: another address, or the trash.</summary>
internal static class PostActions
{
    private static string Posts => DeskPath.Of("posts");

    public static Html Forms(string path, DeskVisit visit)
    {
        if ((Find(visit.Blog, path) ?? Find(DeskEdit.BlogOf(visit), path)) is not { } post) return Html.Nothing;
        var name = DeskForm.Hidden("post", path);
        Html rename =
            $"{name}<label class=\"field\">Its name in the address <input name=\"slug\" value=\"{post.Slug}\" required></label> <button>Give it this address</button>";
        Html delete = $"{name}<button class=\"danger\">Put this post into the trash</button>";
        return $"""
            <details class="whole"><summary>Another address, or the trash</summary>
            {DeskForm.Post("rename-post", visit, rename)}
            <p class="hint">Links to it follow, and where it was published the old address leads to the new one.</p>
            {DeskForm.Post("delete-post", visit, delete)}
            </details>
            """;
    }

    public static Task<Response> Rename(DeskVisit visit) => With(visit, (blog, post) => DeskEdit.Make(visit, Posts,
        PostEdits.Rename(blog, post, visit.Asked["slug"]), $"<p>“{post.Title}” has its new address.</p>"));

    /// <summary>Sent by the script of the page, beside the mistake that it mends.</summary>
    public static Html DayForm(string path, DeskVisit visit) => DeskForm.Post("name-post", visit, DeskForm.Hidden("post", path));

    public static Task<Response> NameByDay(DeskVisit visit) => With(visit, (blog, post) =>
    {
        var edit = PostEdits.NameByDay(blog, post);
        var path = post.Document.File.Path;
        var now = edit.Value?.Steps.OfType<FolderStep.Move>().FirstOrDefault(move => move.From == path)?.To ?? path;
        return DeskEdit.Make(visit, DeskPath.Of("write", ("post", now)), edit, $"<p>Its file is {now} now.</p>");
    });

    public static Task<Response> Delete(DeskVisit visit) => With(visit, (blog, post) =>
    {
        var edit = PostEdits.Delete(blog, visit.Door, post);
        return DeskEdit.Make(visit, Posts, edit, $"{DeskEdit.ThrownAway(visit, edit, post.Title)}{Told(blog, post)}");
    });

    /// <summary>Links that lead nowhere now, which the next build will tell one by one.</summary>
    private static Html Told(Blog blog, Post post) => PostEdits.LinksTo(blog, blog.Plan.Routes.UrlOf(post)).Count switch
    {
        0 => Html.Nothing,
        1 => $"<p class=\"hint\">One other text links to it.</p>",
        var count => $"<p class=\"hint\">{count} other texts link to it.</p>",
    };

    /// <summary>With the post as it was saved a moment ago.</summary>
    private static async Task<Response> With(DeskVisit visit, Func<Blog, Post, Task<Response>> act)
    {
        if (visit.Blog.Plan.Sources.Find(visit.Asked["post"]) is { } file) await visit.Desk.Current.CatchUp(file.Path, visit.Stop);
        var blog = DeskEdit.BlogOf(visit with { Site = visit.Desk.Current.Now });
        return Find(blog, visit.Asked["post"]) is { } post ? await act(blog, post)
            : visit.See(Posts, $"<p class=\"bad\" role=\"alert\">This post is not there any more.</p>");
    }

    /// <summary>Looked up among the posts that there are.</summary>
    private static Post? Find(Blog blog, string path) => blog.Plan.Site.Posts.FirstOrDefault(post => post.Document.File.Path == path);
}
