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
        var problems = new ProblemHtml(plan.Sources, options.Editor);
        var tables = new AuthorTables(site, query, problems);
        Html mistakes = errors.Count == 0 ? (Html)$"<p class=\"fine\">None.</p>" : $"{problems.Of(errors)}";
        Html body = $"""
            <header class="top"><p class="kicker">Preview</p><h1>{plan.Site.Config.Title}</h1>
            <p><a href="{site.BasePath}/">To the site</a></p></header>
            <main>
            <dl class="counts">
            {Count("posts", plan.Site.Posts.Count)}{Count("held back", plan.Site.Held.Count)}{Count("pages", plan.Site.Pages.Count)}{Count("addresses", plan.Routes.Routes.Count)}{Count("problems", errors.Count)}
            </dl>
            <form action="{PreviewPaths.Home}" role="search"><label for="q">Find posts and addresses</label> <input id="q" name="q" type="search" value="{query.Words}"> <button>Find</button></form>
            <section><h2 id="problems">Problems</h2>{mistakes}</section>
            <section><h2 id="posts">Posts</h2>{tables.Posts()}</section>
            <section><h2 id="addresses">Addresses</h2>{tables.Routes()}</section>
            <section><h2 id="times">Times</h2>{Times(site)}</section>
            </main>
            """;
        return PreviewPage.Of(200, $"Preview: {plan.Site.Config.Title}", body, options.Reload);
    }

    private static Html Count(string what, int number) => $"<div><dt>{what}</dt><dd>{number}</dd></div>";

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
internal sealed record AuthorQuery(string Words, string State, int Posts, int Routes)
{
    public const int PerPage = 100;

    public static AuthorQuery Read(IQueryCollection query) =>
        new(query["q"].ToString().Trim(), query["state"].ToString(), Number(query["posts"]), Number(query["routes"]));

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
        $"{PreviewPaths.Home}?q={Uri.EscapeDataString(Words)}&state={Uri.EscapeDataString(State)}&posts={Posts}&routes={Routes}");

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : 1;
}
