using StaticPress.Content;
using StaticPress.Explaining;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Templates.Language;

namespace StaticPress.Preview;

/// <summary>Why a page of the site is as it is; what <c>staticpress explain</c> prints, with links.</summary>
internal static class ExplainPage
{
    public static Response Of(string asked, PreviewSite site, PreviewOptions options)
    {
        var problems = new ProblemHtml(site.Blog.Plan.Sources, options.Editor);
        return AddressMeaning.For(asked, site.Blog, site.Held) switch
        {
            AddressMeaning.Found found => Page(200, Answer(Explanation.Of(found.Route, site.Blog), site, problems)),
            AddressMeaning.OfTheme theme => Page(200, Template(theme.Use, site, problems)),
            AddressMeaning.Held held => Page(200, Held(held.Post.Document, PostOf(held), site, problems)),
            AddressMeaning.Nothing nothing =>
                Page(404, $"<h1>Nothing is there</h1><p>Nothing of this site is at “{asked}”. {nothing.Hint}</p>"),
            _ => throw new ArgumentException("Unknown kind of answer.", nameof(asked)),
        };

        Response Page(int status, Html answer) => PreviewPage.Of(status, $"Explain: {asked}", $"""
            <header class="top"><p class="kicker"><a href="{PreviewPaths.Home}">Preview</a></p></header>
            <main>
            {answer}
            <form action="{PreviewPaths.Explain}" role="search"><label for="url">Explain an address or a file</label> <input id="url" name="url" value="{asked}"> <button>Explain</button></form>
            </main>
            """, options.Reload);
    }

    private static PostRow PostOf(AddressMeaning.Held held) => new(held.Post.State, held.Post.Document, held.Post.Date, null);

    private static Html Held(Document document, PostRow row, PreviewSite site, ProblemHtml problems) => $"""
        <h1>{row.Title}</h1>
        <p><span class="state {PostRow.Word(row.State)}">{PostRow.Word(row.State)}</span> {row.When(site.Blog.Plan.Site.Config)}</p>
        <p class="file">{problems.Of(new Place(document.File.Path))}</p>
        """;

    /// <summary>Of many pages the first stand for all.</summary>
    private static Html Template(TemplateUse use, PreviewSite site, ProblemHtml problems)
    {
        const int Most = 50;
        Html more = use.Pages.Count > Most ? $"<p>And {use.Pages.Count - Most} more pages.</p>" : Html.Nothing;
        Html none = use.Pages.Count == 0 ? $"<p>No page is made with it.</p>" : Html.Nothing;
        return $"""
            <h1>{use.Template.Name}</h1>
            <p>of the theme {site.Blog.Plan.Theme.Name}</p>
            <dl class="explain"><dt>Source</dt><dd class="file">{problems.Of(new Place(use.Template.File))}</dd>
            {Rows("Named by", use.NamedBy.Select(file => (Html)$"<li class=\"file\">{problems.Of(new Place(file))}</li>"))}
            {Rows("Pages", use.Pages.Take(Most).Select(Page))}
            </dl>
            {more}{none}
            """;

        Html Page(Route route) =>
            $"<li><a href=\"{AuthorTables.ExplainLink(route.Url.Value)}\">{route.Url.Under(site.BasePath)}</a></li>";
    }

    private static Html Answer(Explanation page, PreviewSite site, ProblemHtml problems)
    {
        Html source = page.File is { } file ? $"<dt>Source</dt><dd class=\"file\">{problems.Of(new Place(file))}</dd>" : Html.Nothing;
        Html mistakes = page.Problems.Count == 0 ? Html.Nothing : $"<h2>Problems</h2>{problems.Of(page.Problems)}";
        return $"""
            <h1><a href="{page.Route.Url.Under(site.BasePath)}">{page.Route.Url.Under(site.BasePath)}</a></h1>
            <p>{page.Kind}</p>
            {mistakes}
            {SharedLook.Of(page.Route, site)?.Card(site.Blog.Plan.Site.Config.Address.Origin) ?? Html.Nothing}
            <dl class="explain">{source}
            {Rows("Layout", page.Templates?.Layouts.Select(Template))}
            {Rows("Partials", page.Templates?.Partials.Select(Template))}
            {Rows("Redirects to it", page.Redirects.Select(Link))}
            {Rows("Linked from", page.LinkedFrom.Select(Link))}
            </dl>
            """;

        Html Template(TemplateSource template) => $"<li class=\"file\">{problems.Of(new Place(template.File))}</li>";

        Html Link(Route route) =>
            $"<li><a href=\"{AuthorTables.ExplainLink(route.Url.Value)}\">{route.Url.Value}</a> <span "
            + $"class=\"file\">{problems.Of(route.Origin.Place)}</span></li>";
    }

    private static Html Rows(string name, IEnumerable<Html>? rows) =>
        rows?.ToArray() is { Length: > 0 } all ? $"<dt>{name}</dt><dd><ul>{all}</ul></dd>" : Html.Nothing;
}
