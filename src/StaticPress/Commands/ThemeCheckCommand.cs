using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Checking;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress theme check</c>: everything that is wrong with the theme, without a build.</summary>
internal static class ThemeCheckCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var strict = new Option<bool>("--strict") { Description = "Let warnings count as errors." };
        var command = new Command("check",
            "Look for mistakes in the theme: missing layouts, unknown names, partials that nothing uses.") { strict };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            var problems = ThemeCheck.Run(blog);
            edge.Problems(problems, folder);
            var name = blog.Plan.Theme.Name;
            if (problems.Count == 0) edge.Terminal.Line($"The theme '{name}' is in order.");
            return problems.Any(problem => problem.IsError || arguments.GetValue(strict)) ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }
}
