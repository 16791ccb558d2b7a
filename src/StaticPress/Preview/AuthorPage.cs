using System.Globalization;

namespace StaticPress.Preview;

/// <summary>The preview's own page: every post with its state, every mistake, every address, and what it all took.</summary>
internal static class AuthorPage
{
    public static Reply Of(AuthorQuery query, CurrentSite current, PreviewOptions options)
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
