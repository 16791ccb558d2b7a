using StaticPress.Authoring;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Where a post is written: its text, its settings, and the page that they make beside them.</summary>
internal static class WritePage
{
    private const string Script = "write.js";

    public static readonly DeskPage Page = new("write", "Write", Show) { Script = Script, IsInMenu = false };

    private static Html Show(DeskVisit visit)
    {
        var path = visit.Asked["post"];
        if (PostFile.Find(visit, path) is not { } post)
            return $"<p class=\"bad\">There is no such post. <a href=\"{DeskPath.Of("posts")}\">All posts</a></p>";
        var head = post.Head;
        var isWhole = !head.CanChange || visit.Asked["whole"].Length > 0;
        if (ComposedPost.TextOf(post.Source, isWhole) is not { } part)
            return $"<p class=\"bad\">{path} is not written in UTF-8, so that its letters cannot be told. Save it as UTF-8 in the editor that it comes from.</p>";
        var document = PostFile.DocumentOf(visit.Blog, path);
        var title = document?.FrontMatter.Title is { Length: > 0 } named ? named : post.Source.Name;
        Html name = isWhole ? Html.Nothing : PostForm.Title(head, visit);
        Html settings = isWhole ? Html.Nothing : PostForm.Settings(head, visit);
        return $"""
            <div id="write" data-post="{path}" data-whole="{(isWhole ? "1" : "")}" data-look="{FrameOf(visit, path)}" data-pages="{visit.Pages}">
            <div class="bar">
            <p class="where"><a href="{DeskPath.Of("posts")}">All posts</a> <span class="quiet file">{path}</span></p>
            <p id="saved" class="quiet" role="status">Saved</p>
            <button type="button" id="save" title="Save (Ctrl+S)">Save</button>
            <button type="button" id="turn" aria-pressed="false">Look</button>
            </div>
            <div id="choose" class="panel" hidden></div>
            <div class="sides">
            <section class="text" aria-label="The text">
            {name}
            {WriteTools.Bar()}
            <div class="paper"><div id="marks" aria-hidden="true"></div><textarea id="text" aria-label="{(isWhole ? "The whole file" : "The text of the post")}" spellcheck="true" autocomplete="off" data-title="{title}">{"\n"}{ShownText.Of(part.Text)}</textarea></div>
            <p class="quiet"><span id="length"></span> <a href="{DeskPath.Of("write", ("post", path), ("whole", isWhole && head.CanChange ? "" : "1"))}">{(isWhole ? "Back to the form" : "The whole file as text")}</a></p>
            <ol id="problems" aria-label="Mistakes"></ol>
            {settings}
            {(isWhole ? Html.Nothing : CopyPost.Form(path, visit))}
            {(isWhole ? Html.Nothing : PostActions.Forms(path, visit))}
            {PostActions.DayForm(path, visit)}
            </section>
            <section class="look" aria-label="The page">
            <iframe id="frame" title="The page as readers see it" sandbox="allow-scripts allow-same-origin allow-popups" src="{FrameOf(visit, path)}"></iframe>
            <details class="looks"><summary>In a search, and when it is shared</summary>
            <div class="found"><p class="found-at"></p><p class="found-title" dir="auto"></p><p class="found-text" dir="auto"></p></div>
            <div class="shared"><img src="data:," alt="" hidden><p class="shared-host"></p><p class="shared-title" dir="auto"></p><p class="shared-text" dir="auto"></p></div>
            </details>
            </section>
            </div>
            </div>
            {WriteTools.Dialogs()}{PartChoice.Dialog(visit.Blog.Plan.Theme)}{TermLists.Of(visit.Blog)}
            """;
    }

    /// <summary>Of the post; of the home page for one that has none now, whose words are put into it.</summary>
    private static string FrameOf(DeskVisit visit, string path) =>
        (visit.Blog.Plan.Routes.UrlOfFile(path) is { } url ? visit.PageAddress(url) : $"{visit.Pages}{visit.Site.BasePath}/")
            + AtDesk.Query;
}
