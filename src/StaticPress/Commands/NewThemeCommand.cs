using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Commands;

/// <summary><c>staticpress new theme</c>: a theme of the site's own, whole, that begins as one of those that are built in.</summary>
internal static class NewThemeCommand
{
    private const string Settings = "theme.yml";

    public static Command Create(Edge edge)
    {
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var name = new Argument<string>("NAME") { Description = "What it is called; its files go to themes/NAME." };
        var from = new Option<string>("--from")
        {
            Description = "The theme that it begins as: plain, the smallest one, or coffee.",
            HelpName = "THEME",
            DefaultValueFactory = _ => "plain",
        };
        from.AcceptOnlyFromAmong([.. ThemeReader.Known(SourceTree.Unknown)]);
        var command = new Command("theme", "Start a theme of your own, to draw every page your way.") { name, from, source };
        command.SetAction(arguments =>
        {
            var (folder, wanted) = (SiteFolder.Find(arguments.GetValue(source), edge), arguments.GetValue(name)!);
            var sources = DiskScan.Scan(folder);
            if (sources.Problems.Any(problem => problem.IsError))
            {
                edge.Problems(sources.Problems, folder);
                return ExitCode.SiteHasErrors;
            }

            if (ReasonAgainst(wanted, sources) is not { } reason) return Write(edge, folder, wanted, arguments.GetValue(from)!);
            edge.Terminal.Error.WriteLine(reason);
            return ExitCode.SiteHasErrors;
        });
        return command;
    }

    private static string? ReasonAgainst(string name, SourceTree sources) =>
        Slug.AsWritten(name) != name ? $"'{name}' cannot be the name of a theme. Use small letters, digits and hyphens, as in {Slug.From(name)}."
        : ThemeReader.Known(sources).Contains(name) ? $"There is a theme '{name}' already. Take another name."
        : null;

    private static int Write(Edge edge, string folder, string name, string from)
    {
        var (site, begins) = (AuthorsFolder.At(folder), $"themes/{from}/");
        Saving[] savings =
        [
            .. EmbeddedThemes.Below(begins).Select(file => site.Add($"themes/{name}/{file.Path[begins.Length..]}", Bytes(file, begins, (name, from)))),
        ];
        edge.Problems([.. savings.Select(saving => saving.Problem).OfType<Problem>()], folder);
        if (savings.Any(saving => saving.Problem is not null)) return ExitCode.SiteHasErrors;
        edge.Terminal.Line($"themes/{name} begins as the theme '{from}'.");
        edge.Terminal.Line($"Write 'theme: {name}' into site.yml, then see it with 'staticpress serve --open'.");
        edge.Terminal.Line("All that a theme can say is in the guide: 'staticpress theme guide'.");
        return ExitCode.Done;
    }

    private static byte[] Bytes(SourceFile file, string begins, (string New, string Old) name)
    {
        var bytes = file.ReadAll();
        if (file.Path != begins + Settings) return bytes;
        // Its name and its title head the file, each on a line of its own.
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').Select(line =>
            line.StartsWith("name: ", StringComparison.Ordinal) ? $"name: {name.New}"
            : line.StartsWith("title: ", StringComparison.Ordinal) ? $"title: {name.New}"
            : line.StartsWith("description: ", StringComparison.Ordinal) ? $"description: It began as the theme {name.Old}."
            : line);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
