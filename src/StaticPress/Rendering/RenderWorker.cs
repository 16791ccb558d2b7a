using StaticPress.Feeds;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Rendering.Pages;
using StaticPress.Routing;
using StaticPress.Search;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Views;

namespace StaticPress.Rendering;

/// <summary>Renders routes one after the other on one thread, using its buffers again.</summary>
internal sealed class RenderWorker(Renderer renderer) : IDisposable
{
    private readonly TemplateRenderer _templates = new(renderer.Templates, renderer.Globals);
    private readonly WordCounter _words = new();

    /// <summary>Writes the bytes of a route that is not a published file into the buffer.</summary>
    /// <returns>What is wrong with the page; with an error among it the bytes are not to be published.</returns>
    public IReadOnlyList<Problem> Render(Route route, Utf8Buffer output)
    {
        try
        {
            return Write(route, output);
        }
        catch (UnreadableException refused)
        {
            return [refused.Problem];
        }
    }

    public void Dispose() => _templates.Dispose();

    private IReadOnlyList<Problem> Write(Route route, Utf8Buffer output)
    {
        output.Clear();
        switch (route)
        {
            case Route.Asset asset:
                output.Write(asset.File.Bytes);
                return renderer.BasePath.Asset(asset);
            case Route.Fixed text:
                output.Write(text.Text);
                return [];
            case Route.Sitemap sitemap:
                Sitemap.Write(sitemap, renderer.Plan.Site, output);
                return [];
            case Route.SitemapIndex index:
                Sitemap.Write(index, renderer.Plan.Site, output);
                return [];
            case Route.NewsSitemap news:
                NewsSitemap.Write(news, renderer.Plan, output);
                return [];
            case Route.SearchFile file:
                output.Write(renderer.Search.Index[file]);
                return [];
            case Route.Icon icon:
                IconFile.Write(renderer.Plan.Pictures.Of(icon.Png), output);
                return [];
            case Route.WordPressNumbers numbers:
                WordPressAddresses.Write(numbers, renderer.Plan.Site.Config.Address, output);
                return [];
            case Route.Former former:
                return Write(former.Original, output);
        }

        if (renderer.Feeds.TryWrite(route, output)) return [];

        var page = PageComposer.Compose(route, renderer.Views, renderer.Site)
            ?? throw new ArgumentException($"{route.Url} is no page.", nameof(route));
        NoteWords(route, page);
        if (!renderer.Templates.Has($"layouts/{page.Layout}.html")) return [.. page.Problems, .. MissingLayout(page, route)];
        var problem = _templates.Render(page.Layout, Names(page), output);
        if (problem is not null) return [.. page.Problems, problem];
        var escapes = renderer.BasePath.Page(output.WrittenSpan, route, page.Layout);
        return escapes.Count == 0 ? page.Problems : [.. page.Problems, .. escapes];
    }

    private void NoteWords(Route route, ComposedPage page)
    {
        if (route is Route.OfPost { Post.Document: var post }) renderer.Search.Take(post, page.Text, _words);
        else if (route is Route.OfPage { Page.Document: var standalone }) renderer.Search.Take(standalone, page.Text, _words);
    }

    private PageNames Names(ComposedPage page) =>
        new([("page", new PageView(page.Head, renderer.Views, renderer.Site, renderer.PolicyOf(page.Layout))), .. page.Names]);

    private IEnumerable<Problem> MissingLayout(ComposedPage page, Route route)
    {
        // One that is there but cannot be read has been reported with its mistake.
        if (renderer.Plan.Theme.Templates.Any(file => file.Name == $"layouts/{page.Layout}.html")) yield break;
        var known = renderer.Templates.LayoutNames.Order(StringComparer.Ordinal).ToArray();
        var place = route switch
        {
            Route.OfPost post => post.Post.Document.PlaceOf("layout"),
            Route.OfPage standalone => standalone.Page.Document.PlaceOf("layout"),
            _ => new Place($"themes/{renderer.Plan.Theme.Name}/layouts/{page.Layout}.html"),
        };
        var near = Suggestion.For(page.Layout, known);
        yield return Problem.Error(place, ProblemCode.MissingLayout, $"The theme has no layout '{page.Layout}'.", near.Length > 0 ? near : $"There are: {string.Join(", ", known)}.");
    }
}
