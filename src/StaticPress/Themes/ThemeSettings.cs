using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>What the site sets of its theme.</summary>
internal static class ThemeSettings
{
    /// <summary>Of as many a message gives the list.</summary>
    private const int Few = 8;

    /// <param name="ofTheme">With their defaults.</param>
    /// <returns>All by name: what the site sets, and the defaults of the rest.</returns>
    public static Reading<YamlEntry[]> Over(IEnumerable<YamlEntry> ofTheme, IReadOnlyList<YamlEntry> wanted)
    {
        var known = ofTheme.ToArray();
        var (settings, problems) = (known.ToDictionary(setting => setting.Key, StringComparer.Ordinal), new List<Problem>());
        foreach (var entry in wanted)
        {
            var own = Array.Find(known, setting => setting.Key == entry.Key);
            var colour = own is not null && ColourOf(own) is { } one ? one : "";
            if (own is null) problems.Add(Told(entry, $"The theme has no setting '{entry.Key}'.", Known(entry, known)));
            else if (colour.Length > 0 && entry.Value is YamlScalar { Text: null })
            {
                problems.Add(Told(entry, $"'{entry.Key}' is empty: a '#' without quotation marks begins a comment, which nobody sees.",
                    $"Put the colour into quotation marks, as in {entry.Key}: \"{colour}\"."));
                continue;
            }
            else if (colour.Length > 0 && entry.Value is YamlScalar { Text: { } text } && !CssColour.Is(text)
                && StyleSettings.CanHold(text))
            {
                problems.Add(Told(entry, $"'{entry.Key}' is no colour: '{text}'.", CssColour.Meant(text) is { } meant
                    ? $"Did you mean \"{meant}\"?" : $"Write one as in {entry.Key}: \"{colour}\", or by its name in CSS, such as teal."));
            }

            settings[entry.Key] = entry;
        }

        return new Reading<YamlEntry[]>([.. settings.Values.OrderBy(setting => setting.Key, StringComparer.Ordinal)], problems);
    }

    private static string Known(YamlEntry wanted, YamlEntry[] known)
    {
        if (wanted.Key == "logo") return "Write 'logo:' at the margin of site.yml, for the pages and search engines alike.";
        if (Suggestion.For(wanted.Key, known.Select(setting => setting.Key)) is { Length: > 0 } near) return near;
        var isColour = wanted.Key.Contains("colo", StringComparison.Ordinal)
            || (wanted.Value is YamlScalar { Text: { } text } && CssColour.Is(text));
        string[] names = [.. known.Where(setting => !isColour || ColourOf(setting) is not null).Select(setting => setting.Key)
            .Order(StringComparer.Ordinal)];
        return names.Length == 0 ? "It has none."
            : $"{(isColour ? "Its colours are" : "It has")}: {string.Join(", ", names.Take(Few))}{(names.Length > Few ? " …" : "")}.";
    }

    private static string? ColourOf(YamlEntry setting) =>
        setting.Value is YamlScalar { Text: { } text } && Luminance.Of(text) is not null ? text : null;

    private static Problem Told(YamlEntry entry, string text, string hint) =>
        Problem.Warning(new Place(SiteConfig.File, entry.Line, entry.Column), ProblemCode.ThemeSettings, text, hint);
}
