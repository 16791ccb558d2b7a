using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>Renders every page in memory and looks at it as a browser would.</summary>
internal static class SiteCheck
{
    public static CheckResult Run(Blog blog, int threads)
    {
        var routes = blog.Plan.Routes.Routes;
        var looks = new PageLook[routes.Count];
        var reader = new PageReader(blog.Plan);
        Parallel.For(
            0,
            routes.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => (Worker: blog.Renderer.Worker(), Buffer: new Utf8Buffer()),
            (i, _, mine) =>
            {
                looks[i] = Look(routes[i], reader, mine.Worker, mine.Buffer);
                return mine;
            },
            mine =>
            {
                mine.Worker.Dispose();
                mine.Buffer.Dispose();
            });
        var findings = looks.SelectMany(look => look.Findings).Concat(MissingParts(looks, blog.Plan.Site.Config.Links));
        var problems = blog.Problems.Concat(looks.SelectMany(look => look.Problems)).Concat(new FindingProblems(blog).Of(findings))
            .Concat(LinksInTime.Find(blog))
            .Concat(PicturesThatTell.Find(blog.Plan.Routes))
            .Concat(PicturesAsTheyCame.Find(blog.Plan));
        return new CheckResult(routes.Count, looks.Sum(look => look.Links), Report.Of(problems));
    }

    private static PageLook Look(Route route, PageReader reader, RenderWorker worker, Utf8Buffer buffer)
    {
        // The index of the search holds no links, and pictures are not made to be looked at.
        if (route.CopiedFile is not null || route is Route.SearchFile or Route.Picture or Route.Card) return reader.Look(route, []);
        var rendered = worker.Render(route, buffer);
        // Of a page that could not be rendered, half would be judged.
        var look = reader.Look(route, rendered.IsGood ? buffer.WrittenSpan : []);
        return look with { Problems = [.. rendered.Problems, .. look.Problems] };
    }

    private static IEnumerable<Finding> MissingParts(PageLook[] looks, LinksConfig links)
    {
        var anchors = looks.ToDictionary(look => look.Page.Url, look => look.Anchors);
        foreach (var look in looks)
        {
            foreach (var link in look.Parts)
            {
                if (anchors[link.Target] is not { } known || Fragment.IdOf(link.Part) is not { } id || known.Contains(id)
                    || links.Knows(link.Reference.Address)) continue;
                yield return new Finding(FindingKind.NoSuchPart, link.Reference.Address, link.Reference.Where, look.Page)
                {
                    Near = NearestPart(id, known),
                };
            }
        }
    }

    /// <summary>Generators make ids of headings in their own ways, and differ in signs and hyphens.</summary>
    private static string NearestPart(string id, IEnumerable<string> known)
    {
        var letters = LettersOf(id);
        return known.Order(StringComparer.Ordinal).FirstOrDefault(part => letters.Length > 0 && LettersOf(part) == letters)
            ?? Suggestion.Nearest(id, known)
            ?? "";
    }

    private static string LettersOf(string id) => string.Concat(id.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

/// <param name="Links">Addresses of the site itself that were followed.</param>
/// <param name="Problems">Everything wrong, sorted.</param>
internal sealed record CheckResult(int Pages, int Links, IReadOnlyList<Problem> Problems);
