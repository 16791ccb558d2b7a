using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>The files that a theme makes and that are no pages.</summary>
internal static class OutputRoutes
{
    private const string AllPosts = "posts";

    public static Reading<IReadOnlyList<Route>> Of(Site site, Theme theme)
    {
        var (routes, problems) = (new List<Route>(), new List<Problem>());
        foreach (var output in theme.Outputs.Where(output => theme.Templates.Any(file => file.Name == output.File)))
        {
            var own = site.Config.Lists.Own.FirstOrDefault(list => list.Key == output.List);
            var term = own is null ? null : site.Terms[new TermKey(TermKind.List, own.Key)];
            if (own is null && output.List is not ("" or AllPosts))
                problems.Add(Unknown(output, [AllPosts, .. site.Config.Lists.Own.Select(list => list.Key)]));
            var posts = term?.Posts ?? (output.List is "" or AllPosts ? site.Listed : []);
            routes.Add(new Route.Output(output.Address, output, output.Limit > 0 ? [.. posts.Take(output.Limit)] : posts, term));
        }

        return new Reading<IReadOnlyList<Route>>(routes, problems);
    }

    private static Problem Unknown(ThemeOutput output, IReadOnlyList<string> known) => Problem.Error(
        output.Place, ProblemCode.BadOutput, $"There is no list '{output.List}' for '{output.Name}'.",
        Suggestion.For(output.List, known) is { Length: > 0 } near
            ? near
            : $"There are: {string.Join(", ", known)}; site.yml declares others under 'lists:'.");
}
