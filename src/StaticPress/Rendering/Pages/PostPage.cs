using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>The page of one post.</summary>
internal static class PostPage
{
    public static ComposedPage Compose(Route.OfPost route, SiteViews views)
    {
        var post = route.Post;
        var body = views.Bodies.OnPage(post.Document);
        // Comments may be many, and the template that shows them works against a clock: they come to it rendered.
        var view = new PostView(post, views, body, views.CommentsOf(post).Rendered());
        var category = post.Category is { } key && views.Site.HasPages(views.Site.Terms[key]) ? views.Of(views.Site.Terms[key]) : null;
        var head = new PageHead("post", route.Url, view.Title)
        {
            Sections = category is null ? [] : [category.Link],
            Description = view.Description,
            Canonical = post.FrontMatter.Canonical,
            Language = post.FrontMatter.Language,
            Image = view.Image,
            NoIndex = post.FrontMatter.NoIndex || post.State != PostState.Live,
            Crumbs = category is null
                ? [new LinkView(view.Title, view.Url)]
                : [new LinkView(category.Term.Name, category.Link), new LinkView(view.Title, view.Url)],
            Post = view,
            Translations = TranslationView.Of(post.Document, views),
            Extra = FreeView.Of(post.FrontMatter.Extra),
        };
        // What the program wrote into a new post is for its author to see.
        var problems = body.Problems.Where(problem => !post.FrontMatter.Draft || problem.Code != ProblemCode.Unwritten);
        return new ComposedPage(head, [("post", view)], [.. problems]) { Text = body.Text };
    }
}
