using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Commands;

/// <summary><c>staticpress theme eject</c>: puts a file of the theme, inherited or built in, into the site's own folder of it.</summary>
internal static class ThemeEjectCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var file = new Argument<string?>("FILE")
        {
            Description = "The file, as partials/footer.html; all of them when left out.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FILE"
        };
        file.CompletionSources.Add(_ => EmbeddedThemes.Names.Select(name => name.Split('/', 3)[2]));
        var command = new Command("eject", "Put a file of the theme into this site's themes folder, to change it there.") { file };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            Problem[] unsafeProblems = [.. blog.Problems.Where(problem => problem.IsError && IsInTheWay(problem))];
            if (unsafeProblems.Length > 0)
            {
                edge.Problems(unsafeProblems, folder);
                return ExitCode.SiteHasErrors;
            }

            var theme = new EjectedTheme(edge, folder, blog.Plan.Theme);
            return arguments.GetValue(file) is { } wanted ? theme.One(wanted) : theme.All();
        });
        return command;
    }

    /// <summary>
    /// No theme, no site or one that cannot be read, or a link that leads out of the site: a file written there could be anybody's.
    /// </summary>
    private static bool IsInTheWay(Problem problem) =>
        problem.Code is ProblemCode.UnknownTheme or ProblemCode.FileMissing or ProblemCode.LinkLeavesSite or ProblemCode.NotARegularFile
            || problem.Place.File == Config.SiteConfig.File;
}
