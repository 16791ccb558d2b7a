using StaticPress.Feeds;
using StaticPress.Media;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Rendering.Pages;
using StaticPress.Routing;
using StaticPress.Search;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Views;

namespace StaticPress.Rendering;

/// <summary>Renders routes one after the other on one thread, using its buffers again.</summary>
/// <param name="search">The index of the search, when somebody has made it; else it is made when one of its files is asked for.</param>
internal sealed class RenderWorker(Renderer renderer, SearchIndex? search = null) : IDisposable
{
    private readonly TemplateRenderer _templates = new(renderer.Templates, renderer.Globals);

    /// <summary>Writes the bytes of a route that is not a published file into the buffer.</summary>
    public Rendered Render(Route route, Utf8Buffer output)
    {
        output.Clear();
        try
        {
            return route is Route.WebPage page ? Page(page, output) : new Rendered(Resource(route, output));
        }
        catch (UnreadableException refused)
        {
            return new Rendered([refused.Problem]);
        }
        catch (PictureRefusedException refused)
        {
            return new Rendered([Problem.Error(
                route.Origin.Place, ProblemCode.BadPicture, $"This picture cannot be read to its end: {refused.Message.TrimEnd('.')}.",
                "Save it again with another program.")]);
        }
    }

    public void Dispose() => _templates.Dispose();

    private IReadOnlyList<Problem> Resource(Route route, Utf8Buffer output)
    {
        switch (route)
        {
            case Route.Asset asset:
                output.Write(asset.File.Bytes);
                return renderer.BasePath.Asset(asset);
            case Route.Fixed text:
                output.Write(text.Text);
                break;
            case Route.Feed feed:
                renderer.Feeds.Write(feed, output);
                break;
            case Route.Output made:
                return renderer.Templates.Has(made.File.File)
                    && _templates.RenderFile(made.File.File, OutputNames.Of(made, renderer.Views), output) is { } problem ? [problem] : [];
            case Route.Podcast podcast:
                renderer.Feeds.Write(podcast, output);
                break;
            case Route.Sitemap sitemap:
                Sitemap.Write(sitemap, renderer.Plan.Site, output);
                break;
            case Route.SitemapIndex index:
                Sitemap.Write(index, renderer.Plan.Site, output);
                break;
            case Route.NewsSitemap news:
                NewsSitemap.Write(news, renderer.Plan, output);
                break;
            case Route.SearchFile file:
                output.Write((search ?? renderer.Search)[file]);
                break;
            case Route.Picture picture:
                output.Write(PictureMaker.MakeOne(picture.Original.ReadAll(), picture.Variant));
                break;
            case Route.Card card:
                output.Write(PictureBytes.Of(card, renderer.Plan));
                break;
            case Route.Icon { IsDrawn: true } icon:
                output.Write(PictureBytes.IconOf(icon.Source.ReadAll()));
                return [];
            case Route.Icon icon:
                IconFile.Write(renderer.Plan.Catalog.Of(icon.Source), output);
                break;
            case Route.WordPressNumbers numbers:
                WordPressAddresses.Write(numbers, renderer.Plan.Site.Config.Address, output);
                break;
            case Route.Former former:
                return Resource(former.Original, output);
            default:
                throw new ArgumentException($"Nobody writes {route.Url}, a {route.GetType().Name}.", nameof(route));
        }

        return [];
    }

    private Rendered Page(Route.WebPage route, Utf8Buffer output)
    {
        var page = PageComposer.Compose(route, renderer.Views, renderer.Site);
        if (!renderer.Templates.Has(LayoutFile.Of(route.Layout)))
            return new Rendered(MissingLayout(route) is { } missing ? [.. page.Problems, missing] : page.Problems, page.Text);
        // What a text that cannot be read would give is missing: whatever is found then follows from that.
        if (renderer.Templates.HasUnreadable && renderer.TemplatesOf(route)?.AreReadable(renderer.Templates) == false)
            return new Rendered(page.Problems, page.Text);
        var problem = _templates.Render(route.Layout, Names(page, route.Layout), output);
        if (problem is not null) return new Rendered([.. page.Problems, problem], page.Text);
        var escapes = renderer.BasePath.Page(output.WrittenSpan, route, route.Layout);
        return new Rendered(escapes.Count == 0 ? page.Problems : [.. page.Problems, .. escapes], page.Text);
    }

    private PageNames Names(ComposedPage page, string layout) =>
        new([("page", new PageView(page.Head, renderer.Views, renderer.Site, renderer.PolicyOf(layout))), .. page.Names]);

    private Problem? MissingLayout(Route.WebPage route) =>
        // One that is there but cannot be read has been reported with its mistake.
        renderer.Plan.Theme.Templates.Any(file => file.Name == LayoutFile.Of(route.Layout)) ? null : renderer.MissingLayouts;
}
