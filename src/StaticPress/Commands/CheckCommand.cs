using System.CommandLine;
using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Checking;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress check</c>: every page looked at, nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var strict = new Option<bool>("--strict") { Description = "Let warnings count as errors." };
        var command = new Command("check", "Look at every page for broken links and other mistakes; write nothing.") { strict };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            var result = SiteCheck.Run(blog, Environment.ProcessorCount);
            edge.EveryProblem(result.Problems, folder);
            var errors = result.Problems.Count(problem => problem.IsError || arguments.GetValue(strict));
            edge.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"Checked {result.Pages:N0} pages and files with {result.Links:N0} links: "
                    + $"{(result.Problems.Count == 0 ? "nothing is wrong" : $"{result.Problems.Count:N0} to mend")}."));
            return errors > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }
}
