using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StaticPress.Preview;

/// <summary>The preview's own page: every post with its state, every mistake, every address, and what it all took.</summary>
internal static class AuthorPage
{
    public static Response Of(AuthorQuery query, CurrentSite current, PreviewOptions options)
    {
        var site = current.Now;
        var (plan, errors) = (site.Blog.Plan, current.Problems);
        var titles = PostRow.All(site.Blog).ToDictionary(row => row.File, row => row.Title, StringComparer.Ordinal);
        var problems = new ProblemHtml(plan.Sources, options.Editor) { TitleOf = titles.GetValueOrDefault };
        var tables = new AuthorTables(site, query, problems);
        Html mistakes = errors.Count == 0 ? (Html)$"<p class=\"fine\">None.</p>" : $"{problems.Of(errors)}";
        Html body = $"""
            <header class="top"><p class="kicker">Preview</p><h1>{plan.Site.Config.Title}</h1>
            <p><a href="{site.BasePath}/">To the site</a></p></header>
            <main>
            <dl class="counts">
            {Count("post", "posts", plan.Site.Posts.Count)}{Count("held back", "held back", plan.Site.Held.Count)}{Count("page", "pages", plan.Site.Pages.Count)}{Count("address", "addresses", plan.Routes.Routes.Count)}{Count("problem", "problems", errors.Count)}
            </dl>
            <form action="{PreviewPaths.Home}" role="search"><label for="q">Find posts and addresses</label> <input id="q" name="q" type="search" value="{query.Words}"> <button>Find</button></form>
            <section><h2 id="problems">Problems</h2>{mistakes}</section>
            <section><h2 id="posts">Posts</h2>{tables.Posts()}</section>
            <section><h2 id="write">Write and publish</h2>{Hints()}</section>
            <section><h2 id="addresses">Addresses</h2>{tables.Pages()}
            <details{(query.Others > 1 ? " open" : "")}><summary>Pictures, feeds, the theme's files and other addresses</summary>{tables.Others()}</details></section>
            <section><h2 id="times">Times</h2><details><summary>What reading and rendering took</summary>{Times(site)}</details></section>
            </main>
            """;
        return PreviewPage.Of(200, $"Preview: {plan.Site.Config.Title}", body, options.Reload);
    }

    private static Html Hints() => $"""
        <dl class="hints">
        <dt>The next post</dt><dd><code>staticpress new post "A title"</code></dd>
        <dt>To publish a draft</dt><dd>Take the line <code>draft: true</code> out of its head, and save it.</dd>
        <dt>To write the whole site for the web</dt><dd><code>staticpress build --strict</code></dd>
        <dt>A post that is gone or elsewhere</dt><dd><code>staticpress gone /address/</code>, <code>staticpress moved /old/ /new/</code></dd>
        </dl>
        """;

    private static Html Count(string one, string many, int number) => $"<div><dt>{(number == 1 ? one : many)}</dt><dd>{number}</dd></div>";

    private static Html Times(PreviewSite site) => $"""
        <div class="times">
        <table><caption>The last reading of the sources</caption><tbody>{site.Stages.Select(stage => Row(stage.Name, stage.Time))}</tbody></table>
        <table><caption>Pages looked at last</caption><tbody>{site.LastRendered().Select(page => Row(page.Url.Value, page.Time))}</tbody></table>
        </div>
        """;

    private static Html Row(string name, TimeSpan time)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms");
        return $"<tr><th scope=\"row\">{name}</th><td class=\"number\">{text}</td></tr>\n";
    }
}

/// <summary>What an author asks of the preview's page.</summary>
/// <param name="Words">Looked for in titles, files and addresses; empty for all.</param>
/// <param name="State">Of posts: <c>live</c>, <c>draft</c>, <c>scheduled</c>, <c>expired</c>; empty for all.</param>
/// <param name="Posts">Which hundred of the posts, from 1.</param>
/// <param name="Routes">Which hundred of the addresses, from 1.</param>
/// <param name="Others">Which hundred of the addresses that are no pages, from 1.</param>
internal sealed record AuthorQuery(string Words, string State, int Posts, int Routes, int Others)
{
    public const int PerPage = 100;

    public static AuthorQuery Read(IQueryCollection query) =>
        new(query["q"].ToString().Trim(), query["state"].ToString(), Number(query["posts"]), Number(query["routes"]),
            Number(query["others"]));

    public bool Matches(params ReadOnlySpan<string> texts)
    {
        if (Words.Length == 0) return true;
        foreach (var text in texts)
        {
            if (text.Contains(Words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The address of this question, for a link.</summary>
    public string Url => string.Create(
        CultureInfo.InvariantCulture,
        $"{PreviewPaths.Home}?q={Uri.EscapeDataString(Words)}&state={Uri.EscapeDataString(State)}&posts={Posts}&routes={Routes}&others={Others}");

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : 1;
}
