using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Commands;

/// <summary><c>staticpress new theme</c>: a whole theme of one's own, which begins as a copy of another.</summary>
internal static partial class NewThemeCommand
{
    private const string Smallest = "plain";

    public static Command Create(Edge edge)
    {
        var name = new Argument<string>("NAME")
        { Description = "What the theme is called: small letters, digits and dashes.", HelpName = "NAME" };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } given }] && (!Plain().IsMatch(given) || OutputPath.Fault(given) is not null))
                result.AddError($"'{given}' is no name for a theme. Write small letters, digits and dashes, as in green-tea.");
        });
        var from = new Option<string>("--from")
        { Description = "The theme to begin with.", HelpName = "THEME", DefaultValueFactory = _ => Smallest };
        from.CompletionSources.Add(_ => EmbeddedThemes.Ids);
        var folder = new Option<string?>("--folder") { Description = SiteFolder.Description, HelpName = "DIR" };
        var command = new Command("theme", "Start a theme of your own, as a copy of another.") { name, from, folder };
        command.SetAction(
            arguments =>
                Write(arguments.GetValue(name)!, arguments.GetValue(from)!, SiteFolder.Find(arguments.GetValue(folder), edge, "--folder"),
                    edge));
        return command;
    }

    private static int Write(string name, string from, string site, Edge edge)
    {
        var sources = DiskScan.Scan(site);
        var known = ThemeReader.Known(sources);
        if (known.Contains(name))
        {
            edge.Terminal.Error.WriteLine($"There is a theme '{name}' already. Give yours another name.");
            return ExitCode.SiteHasErrors;
        }

        if (!known.Contains(from))
        {
            var near = Suggestion.For(from, known);
            edge.Terminal.Error.WriteLine(
                $"There is no theme '{from}'. {(near.Length > 0 ? near : $"There are: {string.Join(", ", known)}.")}");
            return ExitCode.SiteHasErrors;
        }

        var author = AuthorsFolder.At(site);
        foreach (var file in ThemeLayer.Read(sources, from).Value.Files)
        {
            var bytes = file.Name == ThemesFolder.Settings ? Renamed(file.Source.ReadAll(), name) : file.Source.ReadAll();
            if (author.Add(ThemesFolder.Of(name) + file.Name, bytes).Problem is not { } problem) continue;
            edge.Problems([problem], site);
            return ExitCode.SiteHasErrors;
        }

        edge.Terminal.Line(edge.FromHere(Path.Join(site, "themes", name)));
        edge.Terminal.Error.WriteLine(
            $"Write 'theme: {name}' in {SiteConfig.File} to use it; 'staticpress serve --open' shows every change, 'staticpress theme guide' is the guide.");
        return ExitCode.Done;
    }

    /// <summary>It is another theme, of which nothing is said yet.</summary>
    private static byte[] Renamed(byte[] yaml, string name) =>
        Encoding.UTF8.GetBytes(Title().Replace(Name().Replace(Encoding.UTF8.GetString(yaml), $"name: {name}", 1), ""));

    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex Plain();

    [GeneratedRegex("^name:.*$", RegexOptions.Multiline)]
    private static partial Regex Name();

    [GeneratedRegex("^(title|description):.*\n", RegexOptions.Multiline)]
    private static partial Regex Title();
}
