using StaticPress.Authoring;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Commands;

/// <summary>Writes files of a theme below <c>themes/</c> of a site; what is there already stays as it is.</summary>
internal sealed class EjectedTheme(Edge edge, string siteFolder, Theme theme)
{
    private readonly AuthorsFolder _site = AuthorsFolder.At(siteFolder);

    public int One(string wanted)
    {
        if (Find(wanted) is not { } file)
        {
            var near = Suggestion.For(wanted, theme.Files.Select(known => known.Name));
            edge.Terminal.Error.WriteLine($"The theme '{theme.Name}' has no file '{wanted}'. "
                + $"{(near.Length > 0 ? near : "'staticpress theme eject' alone takes all of them out.")}");
            return ExitCode.SiteHasErrors;
        }

        var saving = Write(file);
        if (saving.End == SavingEnd.Taken)
            edge.Terminal.Error.WriteLine($"{Shown(file)} is there already. Change that file, or delete it to get the theme's own back.");
        return Finish([saving]);
    }

    /// <summary>Every file that the site does not have yet.</summary>
    public int All()
    {
        var savings = theme.Files.Select(Write).ToArray();
        if (savings.All(saving => saving.End == SavingEnd.Taken))
            edge.Terminal.Line($"Every file of the theme '{theme.Name}' is in themes/{theme.Name} already.");
        return Finish(savings.Where(saving => saving.End != SavingEnd.Taken));
    }

    private int Finish(IEnumerable<Saving> savings)
    {
        var refused = savings.Where(saving => saving.End == SavingEnd.Refused).Select(saving => saving.Problem!).ToArray();
        edge.Problems(refused, siteFolder);
        return savings.All(saving => saving.Problem is null) ? ExitCode.Done : ExitCode.SiteHasErrors;
    }

    /// <summary>
    /// By its name in the theme, with the folder of the theme before it, or without folder and ending where that is clear.
    /// </summary>
    private ThemeFile? Find(string wanted)
    {
        var name = wanted.Replace('\\', '/');
        if (ThemesFolder.Holds(name) && name.Split('/', 3) is [_, _, var inside]) name = inside;
        if (theme.Files.FirstOrDefault(file => file.Name == name) is { } exact) return exact;
        ThemeFile[] alike =
            [.. theme.Files.Where(file => file.Name.EndsWith('/' + name, StringComparison.Ordinal)
                || file.Name.EndsWith($"/{name}.html", StringComparison.Ordinal))];
        return alike.Length == 1 ? alike[0] : null;
    }

    private Saving Write(ThemeFile file)
    {
        var saving = _site.Add(Target(file), file.Source.ReadAll());
        if (saving.End == SavingEnd.Done) edge.Terminal.Line(Shown(file));
        return saving;
    }

    private string Shown(ThemeFile file) => edge.FromHere(Path.Join(siteFolder, Target(file)));

    private string Target(ThemeFile file) => ThemesFolder.Of(theme.Name) + file.Name;
}
