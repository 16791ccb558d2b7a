using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>Stands at the address of a post that is not shown now, and says why there is nothing.</summary>
internal static class HeldPage
{
    /// <returns>Null when no such post will be, or was, at the address.</returns>
    public static Response? At(string path, PreviewSite site, PreviewOptions options)
    {
        if (site.Held.At(path) is not { } held) return null;
        var row = new PostRow(held.State, held.Document, held.Date, null);
        var (state, problems) = (PostRow.Word(row.State), new ProblemHtml(site.Blog.Plan.Sources, options.Editor));
        Html body = $"""
            <header class="top"><p class="kicker"><a href="{PreviewPaths.Home}">Preview</a></p></header>
            <main>
            <h1>{row.Title}</h1>
            <p><span class="state {state}">{state}</span> {row.When(site.Blog.Plan.Site.Config)}</p>
            <p>Readers find nothing here {Until(row.State)}.</p>
            <p class="file">{problems.Of(new Place(row.File))}</p>
            </main>
            """;
        return PreviewPage.Of(404, $"{row.Title} ({state})", body, options.Reload);
    }

    private static Html Until(SiteModel.PostState state) => state switch
    {
        SiteModel.PostState.Draft =>
            $"until the line <code>draft: true</code> is gone from its head; <code>staticpress serve</code> without "
            + $"<code>--published</code> shows it to you",
        SiteModel.PostState.Scheduled => $"before its day; <code>staticpress serve</code> without <code>--published</code> shows it to you",
        _ => $"any more; <code>staticpress serve --expired</code> shows it to you",
    };
}
