using System.Collections.Concurrent;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Templates.Language;

namespace StaticPress.Explaining;

/// <summary>Why an address is as it is: what it is made of, and what leads to it.</summary>
/// <param name="Kind">What is there, in words: <c>post “Rain at last”</c>.</param>
/// <param name="File">The source that asks for this address; null for what the program makes of many.</param>
/// <param name="Templates">Null for what no template makes.</param>
/// <param name="Redirects">Old addresses that send the browser here.</param>
/// <param name="LinkedFrom">Posts and pages whose text leads here, by address.</param>
/// <param name="Problems">What is wrong with the page itself.</param>
internal sealed record Explanation(
    Route Route,
    string Kind,
    string? File,
    PageTemplates? Templates,
    IReadOnlyList<Route> Redirects,
    IReadOnlyList<Route> LinkedFrom,
    IReadOnlyList<Problem> Problems)
{
    public static Explanation Of(Route route, Blog blog)
    {
        var routes = blog.Plan.Routes.Routes;
        var target = route.Url.Under(blog.Plan.Site.Config.Address.BasePath);
        using var worker = blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        var (links, unread) = LinkedTo(route, blog);
        return new Explanation(
            route,
            route.Words,
            route is Route.OfTerm ? null : route.Origin.File,
            blog.Renderer.TemplatesOf(route),
            [.. routes.Where(known => (known is Route.Redirect moved && moved.Target == target)
                || (known is Route.Former former && former.Original == route))],
            links,
            [.. (route.CopiedFile is not null ? [] : worker.Render(route, buffer).Problems).Concat(unread).Distinct().Order()]);
    }

    /// <returns>Problems too: of a text that cannot be read nobody knows where it leads.</returns>
    private static (Route[] Links, IEnumerable<Problem> Unread) LinkedTo(Route target, Blog blog)
    {
        var pages = blog.Plan.Routes.Routes.Where(route => route.Document is not null).ToArray();
        var leads = new bool[pages.Length];
        var unread = new ConcurrentBag<Problem>();
        Parallel.For(0, pages.Length, i =>
        {
            try
            {
                leads[i] = blog.Renderer.LinksOf(pages[i].Document!).Contains(target.Url.Value);
            }
            catch (UnreadableException refused)
            {
                unread.Add(refused.Problem);
            }
        });
        return ([.. pages.Where((_, i) => leads[i])], unread);
    }
}
