using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>A page outside the flow of posts.</summary>
internal static class StandalonePage
{
    public static ComposedPage Compose(Route.OfPage route, SiteViews views)
    {
        var document = route.Page.Document;
        var frontMatter = document.FrontMatter;
        var body = views.Bodies.OnPage(document);
        var head = new PageHead("page", route.Url, views.Printed(route.Page.Title))
        {
            Standfirst = views.Printed(frontMatter.Description),
            Description = frontMatter.Description.Length > 0 ? views.Printed(frontMatter.Description) : body.Summary,
            Canonical = frontMatter.Canonical,
            Language = frontMatter.Language,
            Image = frontMatter.Image is { } image ? views.Image(image, document.File.Folder) : null,
            NoIndex = frontMatter.NoIndex,
            Crumbs = [.. Above(route.Url, views), new LinkView(views.Printed(route.Page.Title), views.Link(route.Url))],
            Updated = frontMatter.Updated is { } updated ? views.Date(updated) : null,
            Translations = TranslationView.Of(document, views),
            Content = body.Html,
            Slug = route.Page.Slug,
            Comments = views.CommentsOf(route.Page).Rendered(),
            Extra = FreeView.Of(frontMatter.Extra),
        };
        return new ComposedPage(head, [], body.Problems) { Text = body.Text };
    }

    /// <summary>The pages whose address this one's begins with: <c>/about/</c> is above <c>/about/team/</c>.</summary>
    private static IEnumerable<LinkView> Above(UrlPath url, SiteViews views)
    {
        var path = url.Value;
        for (var slash = path.IndexOf('/', 1); slash >= 0 && slash < path.Length - 1; slash = path.IndexOf('/', slash + 1))
        {
            if (views.Routes.Find(path[..(slash + 1)]) is Route.OfPage above)
                yield return new LinkView(views.Printed(above.Page.Title), views.Link(above.Url));
        }
    }
}
