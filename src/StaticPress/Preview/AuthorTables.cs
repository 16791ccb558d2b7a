using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Preview;

/// <summary>The two long lists of the author's page, a hundred rows at a time.</summary>
internal sealed class AuthorTables(PreviewSite site, AuthorQuery query, ProblemHtml problems)
{
    private static readonly string[] States = ["", "live", "draft", "scheduled", "expired"];

    public Html Posts()
    {
        var found = PostRow.All(site.Blog).Where(row => query.Matches(row.Title, row.File, row.Url ?? "")).ToArray();
        var wanted = found.Where(row => query.State.Length == 0 || PostRow.Word(row.State) == query.State).ToArray();
        return $"""
            <nav class="choice" aria-label="States">{States.Select(state => Choice(state, found))}</nav>
            <table><thead><tr><th>State</th><th>Title</th><th>When</th><th>File</th></tr></thead><tbody>
            {Page(wanted, query.Posts).Select(Row)}</tbody></table>
            {Pager("posts", wanted.Length, query.Posts, number => query with { Posts = number })}
            """;
    }

    /// <summary>What readers look at.</summary>
    public Html Pages() => Routes(route => route is Route.WebPage, "pages", query.Routes, number => query with { Routes = number });

    /// <summary>What only pages and programs ask for.</summary>
    public Html Others() =>
        Routes(route => route is not Route.WebPage, "addresses", query.Others, number => query with { Others = number });

    private Html Routes(Func<Route, bool> wanted, string what, int number, Func<int, AuthorQuery> to)
    {
        var found = site.Blog.Plan.Routes.Routes
            .Where(route => wanted(route) && query.Matches(route.Url.Value, route.Origin.Place.File)).ToArray();
        return $"""
            <table><thead><tr><th>Address</th><th>What is there</th><th>From</th></tr></thead><tbody>
            {Page(found, number).Select(Row)}</tbody></table>
            {Pager(what, found.Length, number, to)}
            """;
    }

    public static string ExplainLink(string url) => $"{PreviewPaths.Explain}?url={Uri.EscapeDataString(url)}";

    private Html Choice(string state, PostRow[] found)
    {
        var count = found.Count(row => state.Length == 0 || PostRow.Word(row.State) == state);
        var name = state.Length == 0 ? "all" : state;
        var url = (query with { State = state, Posts = 1 }).Url;
        return state == query.State ? (Html)$"<a href=\"{url}\" aria-current=\"true\">{name} <b>{count}</b></a>"
            : $"<a href=\"{url}\">{name} <b>{count}</b></a>";
    }

    private Html Row(PostRow row)
    {
        var (state, config) = (PostRow.Word(row.State), site.Blog.Plan.Site.Config);
        Html title = row.Url is { } url ? (Html)$"<a href=\"{site.BasePath + url}\">{row.Title}</a> {Why(url)}" : $"{row.Title}";
        return $"<tr><td><span class=\"state {state}\">{state}</span></td><td>{title}</td><td>{row.When(config)}</td><td "
            + $"class=\"file\">{problems.Of(new Place(row.File))}</td></tr>\n";
    }

    private Html Row(Route route)
    {
        Html origin = route.Origin.File is { } file && site.Blog.Plan.Sources.Find(file) is not null
            ? (Html)$"{problems.Of(route.Origin.Place)}" : $"{route.Origin.Place.File}";
        return $"<tr><td><a href=\"{UrlPath.Of(route.Url.Value).Under(site.BasePath)}\">{route.Url.Value}</a> "
            + $"{Why(route.Url.Value)}</td><td>{route.Words}</td><td class=\"file\">{origin}</td></tr>\n";
    }

    private static Html Why(string url) => $"<a class=\"why\" href=\"{ExplainLink(url)}\" title=\"What is it made of?\">explain</a>";

    private static IEnumerable<T> Page<T>(IReadOnlyList<T> all, int number) =>
        all.Skip((number - 1) * AuthorQuery.PerPage).Take(AuthorQuery.PerPage);

    private static Html Pager(string what, int count, int number, Func<int, AuthorQuery> to)
    {
        var last = Math.Max(1, (count + AuthorQuery.PerPage - 1) / AuthorQuery.PerPage);
        return $"<nav class=\"pager\" aria-label=\"Pages of {what}\">{Step("Previous", number - 1)} page {number} of {last} "
            + $"{Step("Next", number + 1)}</nav>";

        Html Step(string word, int target) => target >= 1 && target <= last ? $"<a href=\"{to(target).Url}\">{word}</a>" : Html.Nothing;
    }
}
