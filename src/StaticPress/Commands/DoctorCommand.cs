using System.CommandLine;
using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Checking.GitHubPages;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress doctor</c>: what would go wrong on GitHub Pages, before it does.</summary>
internal static class DoctorCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var command = new Command("doctor", "Say what would go wrong on GitHub Pages, before it does; change nothing.");
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            var sizes = SiteSizes.Of(blog);
            var source = PagesSource.Of(folder);
            IReadOnlyList<Problem> problems = [.. PagesCheckup.Run(blog, sizes, folder), .. source.Problems];
            edge.Problems(problems, folder);
            edge.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{sizes.Files:N0} files, {sizes.Megabytes}, for {blog.Plan.Site.Config.Address.Root}/: "
                    + $"{(problems.Count == 0 ? "ready for GitHub Pages" : $"{problems.Count:N0} to mend")}."));
            if (!source.IsKnown) edge.Terminal.Line($"What only GitHub knows was not seen from here: {PagesSource.Setting}.");
            return problems.Any(problem => problem.IsError) ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }
}
