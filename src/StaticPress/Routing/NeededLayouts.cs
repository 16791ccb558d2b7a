using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>The layouts that a theme must have.</summary>
internal static class NeededLayouts
{
    /// <returns>All that are missing in one problem, the same for every page that misses one; null where none is.</returns>
    /// <param name="redirects">Whether pages that lead on are asked for.</param>
    public static Problem? Missing(Theme theme, bool redirects = true)
    {
        // One that cannot be read may have named a parent.
        if (theme.Problems.Any(problem => problem.IsError && problem.Place.File == ThemesFolder.SettingsOf(theme.Name))) return null;
        string[] missing = [.. Enum.GetValues<PageKind>()
            .Where(kind => !kind.IsOptional() && (redirects || kind != PageKind.Redirect)).Select(kind => kind.Layout())
            .Where(layout => theme.Templates.All(file => file.Name != LayoutFile.Of(layout)))];
        if (missing.Length == 0) return null;
        var known = theme.Templates.Where(file => LayoutFile.Is(file.Name))
            .Select(file => Path.GetFileNameWithoutExtension(file.Name));
        return missing is [var one]
            ? Problem.Error(new Place(ThemesFolder.Of(theme.Name) + LayoutFile.Of(one)), ProblemCode.MissingLayout,
                $"The theme has no layout '{one}'.",
                Suggestion.For(one, known) is { Length: > 0 } near ? near : "Write it, or extend a theme that has it.")
            : Problem.Error(new Place(ThemesFolder.SettingsOf(theme.Name)), ProblemCode.MissingLayout,
                $"The theme has no layouts {string.Join(", ", missing.Select(layout => $"'{layout}'"))}.",
                "Write them, or extend a theme that has them: 'extends: plain'.");
    }
}
