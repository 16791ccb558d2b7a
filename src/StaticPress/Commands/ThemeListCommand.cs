using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Commands;

/// <summary><c>staticpress theme list</c>: every theme that <c>theme:</c> in site.yml may name.</summary>
internal static class ThemeListCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var command = new Command("list", "List the themes that this site can take; the one it has is marked.");
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var sources = DiskScan.Scan(folder);
            var blog = Blog.Read(sources, site.Options(arguments, edge));
            if (sources.Problems.Any(problem => problem.IsError))
            {
                edge.Problems(sources.Problems, folder);
                return ExitCode.SiteHasErrors;
            }

            foreach (var name in ThemeReader.Known(sources)) edge.Terminal.Line(Row(name, sources, blog.Plan.Site.Config.Theme));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Row(string name, SourceTree sources, string inUse)
    {
        var theme = ThemeLayer.Read(sources, name).Value;
        var place = sources.Below(ThemesFolder.Of(name)).Any() ? $"in themes/{name}" : "built in";
        var parent = theme.Extends.Length > 0 ? $", extends {theme.Extends}" : "";
        var description = theme.Description.Length > 0 ? $": {theme.Description}" : "";
        return $"{(name == inUse ? '*' : ' ')} {name} ({place}{parent}){description}";
    }
}
