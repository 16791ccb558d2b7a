using StaticPress.Blogs;
using StaticPress.Checking;
using StaticPress.Checking.GitHubPages;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>
/// What is wrong with the site, each with the way to its place; and, when asked, with every finished page and with the host.
/// </summary>
internal static class SiteProblems
{
    private const int Most = 100;

    public static Html Of(DeskVisit visit)
    {
        var isAsked = visit.Asked["check"].Length > 0;
        var problems = isAsked ? All(visit) : visit.Desk.Current.Problems;
        Html more = problems.Count > Most ? $"<li>and {problems.Count - Most} more</li>" : Html.Nothing;
        Html found = problems.Count == 0
            ? (Html)$"<p class=\"good\">{(isAsked ? "Every page, every link and the host were looked at, and nothing is wrong." : "Nothing is wrong with the texts.")}</p>"
            : $"<ul class=\"changes\">{problems.Take(Most).Select(Line)}{more}</ul>";
        Html ask = isAsked
            ? Html.Nothing
            : $"<p><a class=\"button\" href=\"{DeskPath.Of("site", ("check", "1"))}\">Look at every page and the host</a></p>";
        return $"<h2>What is wrong</h2>{found}{ask}";
    }

    private static Problem[] All(DeskVisit visit)
    {
        var options = visit.Blog.Plan.Site.Options with { Drafts = false, Future = false, Marks = false };
        var blog = Blog.Read(visit.Blog.Plan.Sources, options);
        var checkout = Checkout.Of(blog, visit.Desk.Folder);
        // What was never committed is brought by the publication.
        var host = PagesCheckup.Run(blog, SiteSizes.Of(blog), checkout)
            .Where(problem => problem is not { Code: ProblemCode.NotInRepository, IsError: false }).ToHashSet();
        // A warning that stops the publication is told as that.
        var site = SiteCheck.Run(blog, Environment.ProcessorCount).Problems
            .Where(problem => !host.Contains(problem with { Severity = Severity.Error }));
        return Report.Of([.. site, .. host, .. PagesSource.Of(checkout).Problems]);
    }

    private static Html Line(Problem problem)
    {
        var severity = problem.IsError ? "mistake" : "scheduled";
        return $"<li><span class=\"state {severity}\">{(problem.IsError ? "mistake" : "warning")}</span> {DeskLinks.ToText(problem.Place.File, problem.Place.ToString())}: {problem.Text} {problem.Hint}</li>";
    }
}
