using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Explaining;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Templates.Language;

namespace StaticPress.Commands;

/// <summary><c>staticpress explain</c>: why a page is as it is.</summary>
internal static class ExplainCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var what = new Argument<string>("URL|FILE") { Description = "An address of the site, or a file of its sources." };
        var command = new Command("explain", "Tell what a page is made of, and what leads to it.") { what };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            edge.Problems([.. blog.Problems.Where(problem => problem.IsError)], folder);
            return Answer(InSite(arguments.GetValue(what)!, folder, edge), blog, edge);
        });
        return command;
    }

    private static int Answer(string asked, Blog blog, Edge edge)
    {
        switch (AddressMeaning.For(asked, blog))
        {
            case AddressMeaning.Found found:
                var explanation = Explanation.Of(found.Route, blog);
                foreach (var line in ExplanationText.Lines(explanation, blog)) edge.Terminal.Line(line);
                // What could not be read may be what leads here.
                return explanation.Problems.Concat(blog.Problems).Any(problem => problem.Code == ProblemCode.NotReadable)
                    ? ExitCode.SiteHasErrors : ExitCode.Done;
            case AddressMeaning.OfTheme theme:
                foreach (var line in ExplanationText.Lines(theme.Use, blog)) edge.Terminal.Line(line);
                return ExitCode.Done;
            case AddressMeaning.Held held:
                edge.Terminal.Line("Not published: " + HeldLine.Of(held.Post, blog.Plan.Site.Config));
                return ExitCode.Done;
            case AddressMeaning.Nothing nothing:
                edge.Terminal.Error.WriteLine($"staticpress: Nothing of this site is at '{asked}'. {nothing.Hint}".TrimEnd());
                break;
        }

        return ExitCode.SiteHasErrors;
    }

    /// <summary>A file may be named from where the author stands.</summary>
    private static string InSite(string asked, string folder, Edge edge)
    {
        var full = edge.FullPath(asked);
        if (!File.Exists(full)) return asked;
        var path = Path.GetRelativePath(RealPath.Of(folder) ?? folder, RealPath.Of(full) ?? full).Replace('\\', '/');
        return path.StartsWith("../", StringComparison.Ordinal) ? asked : path;
    }
}

/// <summary>An explanation as lines for the terminal.</summary>
internal static class ExplanationText
{
    public static IEnumerable<string> Lines(Explanation page, Blog blog)
    {
        yield return $"{page.Route.Url.Under(blog.Plan.Site.Config.Address.BasePath)}  {page.Kind}";
        if (page.File is { } file) yield return Row("source", file);
        foreach (var line in Rows("layout", page.Templates?.Layouts.Select(NameOf))) yield return line;
        foreach (var line in Rows("partials", page.Templates?.Partials.Select(NameOf))) yield return line;
        foreach (var line in Rows("redirects", page.Redirects.Select(route => $"{route.Url}  ({route.Origin})"))) yield return line;
        foreach (var line in Rows("linked from", page.LinkedFrom.Select(route => $"{route.Url}  {FileOf(route)}"))) yield return line;
        foreach (var problem in page.Problems) yield return Row("problem", problem.ToString());
    }

    /// <summary>Of many pages the first stand for all.</summary>
    public static IEnumerable<string> Lines(TemplateUse use, Blog blog)
    {
        const int Most = 10;
        yield return $"{use.Template.Name}  of the theme {blog.Plan.Theme.Name}";
        yield return Row("file", use.Template.File);
        foreach (var line in Rows("named by", use.NamedBy)) yield return line;
        foreach (var line in Rows("pages", use.Pages.Take(Most).Select(route => route.Url.Under(blog.Plan.Site.Config.Address.BasePath))))
            yield return line;
        if (use.Pages.Count > Most)
            yield return Row("", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"and {use.Pages.Count - Most} more"));
        if (use.Pages.Count == 0) yield return Row("pages", "none");
    }

    private static IEnumerable<string> Rows(string name, IEnumerable<string>? values) =>
        (values ?? []).Select((value, index) => Row(index == 0 ? name : "", value));

    private static string Row(string name, string value) => $"  {name,-13}{value}";

    private static string NameOf(TemplateSource template) => template.File;

    private static string FileOf(Route route) => route.Origin.Place.File;
}
