using System.Collections.Concurrent;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Templates.Html;
using StaticPress.Themes;

namespace StaticPress.Markdown;

/// <summary>Renders bodies for whoever asks, on any thread; nothing but a short summary is kept.</summary>
internal sealed class Bodies(SitePlan plan, Components components)
{
    private readonly MarkdownOptions _options = new(plan.Site.Config.RawHtml)
    {
        ReservedIds = ThemeIds.Of(plan.Theme.Templates),
        HasPolicy = plan.Theme.Templates.Any(template => template.Source.TryReadAll().Value.AsSpan().IndexOf("page.csp"u8) >= 0),
        Dead = plan.Site.Config.Links,
        Allowed = plan.Site.Config.Allowed,
        Words = MarkdownWords.Of(plan.Theme.Words),
        Components = components,
        CodeColours = plan.Site.Config.CodeColours,
        KeepsWords = plan.Routes.Search is not null,
        HeadingAnchors = plan.Site.Config.HeadingAnchors,
        IsSmart = plan.Site.Config.SmartPunctuation,
    };

    /// <summary>
    /// Not a bag: what lies in one is held by its threads for ever once it leads back to the bag, and the preview makes a new one at every
    /// edit.
    /// </summary>
    private readonly ConcurrentQueue<MarkdownRenderer> _idle = [];

    /// <summary>Of a picture or recording that a head or a setting names: what the policy of the pages makes of it.</summary>
    /// <returns>Without its place; null for what readers see.</returns>
    public Problem? DeadMedia(string address) => _options.HasPolicy ? DeadHtml.OfMedia(address, _options.Allowed) : null;

    /// <summary>As it stands on its own page.</summary>
    public RenderedBody OnPage(Document document) => Render(document, new MarkdownLinks(
        plan.Site.Config.Address.BasePath, Resolver(document), plan.PictureOf)
    { PictureSizes = plan.Theme.Images.Sizes, GallerySizes = plan.Theme.Images.GallerySizes });

    /// <summary>As it stands in a feed: every address absolute.</summary>
    public RenderedBody InFeed(Document document, string pageUrl) => Render(document, new MarkdownLinks(
        plan.Site.Config.Address.Root, Resolver(document), plan.PictureOf)
    { PageUrl = pageUrl });

    public string SummaryOf(Document document)
    {
        var body = DocumentReader.ReadBody(document, plan.FileOf(document));
        return body.Problems.Count == 0 ? Using(renderer => renderer.SummaryOf(Source(document, body.Value))) : "";
    }

    /// <summary>What is wrong with a text that no page will show, since its head has a mistake: all are told in one run.</summary>
    public IReadOnlyList<Problem> Mistakes(Document document)
    {
        try
        {
            return [.. OnPage(document).Problems.Where(problem => problem.Code != ProblemCode.NotUtf8)];
        }
        catch (UnreadableException)
        {
            return []; // The reading of its head has said so, as it has of bytes that are no text.
        }
    }

    /// <summary>Every link and picture of a text with the place where it stands.</summary>
    public IReadOnlyList<PlacedLink> PlacesOf(Document document)
    {
        var found = new List<PlacedLink>();
        Render(document, new MarkdownLinks("", Resolver(document), _ => null) { Noted = Note });
        return found;

        void Note(LinkTarget target, Place place) => found.Add(new PlacedLink(target, place));
    }

    /// <summary>The addresses of this site that its text leads to, without their queries and fragments.</summary>
    public IReadOnlySet<string> LinksOf(Document document)
    {
        var (found, resolve) = (new HashSet<string>(StringComparer.Ordinal), Resolver(document));
        Render(document, new MarkdownLinks("", Note, _ => null));
        return found;

        LinkTarget Note(string href)
        {
            var target = resolve(href);
            if (target is LinkTarget.Internal here) found.Add(here.Url.Value);
            return target;
        }
    }

    /// <summary>A piece of Markdown from site.yml, such as an author's bio.</summary>
    public RenderedBody Snippet(string markdown)
    {
        var links = new MarkdownLinks(plan.Site.Config.Address.BasePath, href => plan.Links.Resolve(href, ""), plan.PictureOf)
        { IdPrefix = "snippet-" };
        return Using(renderer => renderer.Render(new MarkdownSource(markdown, Config.SiteConfig.File, 1), links));
    }

    private RenderedBody Render(Document document, MarkdownLinks links)
    {
        var body = DocumentReader.ReadBody(document, plan.FileOf(document));
        return body.Problems.Count == 0
            ? Using(renderer => renderer.Render(Source(document, body.Value), links))
            : new RenderedBody(Markup.Empty, [], "", default, body.Problems);
    }

    private ResolveLink Resolver(Document document)
    {
        var folder = document.File.Folder;
        return href => plan.Links.Resolve(href, folder);
    }

    private static MarkdownSource Source(Document document, string text) =>
        new(text, document.File.Path, document.BodyLine) { Title = document.FrontMatter.Title };

    private T Using<T>(Func<MarkdownRenderer, T> work)
    {
        var renderer = _idle.TryDequeue(out var idle) ? idle : new MarkdownRenderer(_options);
        var result = work(renderer);
        _idle.Enqueue(renderer);
        return result;
    }
}

/// <summary>Where a link of a text leads, and where it is written.</summary>
internal sealed record PlacedLink(LinkTarget Target, Place Place);
