using System.CommandLine;
using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments check</c>: every mistake in every comment.</summary>
internal static class CommentsCheckCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var command = new Command("check", "Check the file of every reply.");
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var sources = DiskScan.Scan(folder);
            var read = SiteReading.Read(sources, site.Options(arguments, edge));
            var problems = Report.Of(read.Problems)
                .Where(problem => problem.Place.File.StartsWith(CommentFiles.Folder, StringComparison.Ordinal)).ToArray();
            edge.Problems(problems, folder);
            var files = sources.Below(CommentFiles.Folder).ToArray();
            var posts = files.Select(file => file.Folder).Distinct(StringComparer.Ordinal).Count();
            edge.Terminal.Line(string.Create(CultureInfo.InvariantCulture,
                $"{Count(files.Length, "file")} in {Count(posts, "folder")}: "
                + $"{(problems.Length == 0 ? "no mistakes" : Count(problems.Length, "mistake"))}."));
            return problems.Any(problem => problem.IsError) ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
