using StaticPress.Rendering.Templates;
using StaticPress.Rendering.Views;
using StaticPress.Routing;

namespace StaticPress.Rendering.Pages;

/// <summary>A page outside the flow of posts.</summary>
internal static class StandalonePage
{
    public static ComposedPage Compose(Route.OfPage route, SiteViews views)
    {
        var document = route.Page.Document;
        var frontMatter = document.FrontMatter;
        var body = views.Bodies.OnPage(document);
        var head = new PageHead("page", route.Url, route.Page.Title)
        {
            Description = frontMatter.Description.Length > 0 ? frontMatter.Description : body.Summary,
            Canonical = frontMatter.Canonical,
            Language = frontMatter.Language,
            Image = frontMatter.Image is { } image ? views.Image(image, document.File.Folder) : null,
            NoIndex = frontMatter.NoIndex,
            Crumbs = [new LinkView(route.Page.Title, views.Link(route.Url))],
            Updated = frontMatter.Updated is { } updated ? views.Date(updated) : null,
            Content = new Markup(body.Html),
            Extra = new YamlView(frontMatter.Extra.Entries),
            HasCode = body.HasCode,
            HasAudio = body.HasAudio,
        };
        return new ComposedPage(PostPage.Layout(frontMatter.Layout, "page"), head, [], body.Problems);
    }
}
