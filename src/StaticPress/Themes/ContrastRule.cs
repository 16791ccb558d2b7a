using System.Globalization;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>A theme's promise that a colour setting can be read on its paper; a theme states it in <c>theme.yml</c>.</summary>
/// <param name="Against">The paper, as <c>#fbf7f0</c>.</param>
internal sealed record ContrastRule(string Setting, string Against)
{
    /// <summary>What WCAG 2.2 asks of text (1.4.3, level AA).</summary>
    public const double Enough = 4.5;

    public static IReadOnlyList<ContrastRule> Read(YamlFields fields)
    {
        var rules = new List<ContrastRule>();
        foreach (var rule in fields.Maps("contrast"))
        {
            rules.Add(new ContrastRule(rule.Text("setting") ?? "", rule.Text("against") ?? ""));
            rule.Finish();
        }

        return rules;
    }

    /// <returns>Null when it can be read, or when a colour is written in a way that cannot be judged here.</returns>
    public Problem? Check(string colour, Place place)
    {
        if (Luminance.Of(colour) is not { } ink || Luminance.Of(Against) is not { } paper) return null;
        var ratio = Luminance.Contrast(ink, paper);
        return ratio >= Enough ? null : Problem.Warning(
            place,
            ProblemCode.ThemeSettings,
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"The setting '{Setting}' is {colour}: on {Against} its contrast is {Math.Floor(ratio * 10) / 10:0.0} to 1, and reading "
                + $"needs 4.5 to 1."),
            paper > 0.18 ? "Take a darker colour." : "Take a lighter colour.");
    }
}

/// <summary>How bright a colour is, and how far two lie apart, as WCAG 2.2 defines both.</summary>
internal static class Luminance
{
    /// <param name="colour"><c>#rgb</c> or <c>#rrggbb</c>.</param>
    /// <returns>0 (black) to 1 (white); null for any other way to write a colour.</returns>
    public static double? Of(string colour)
    {
        if (colour.Length is not (4 or 7) || colour[0] != '#') return null;
        var digits = colour.Length == 7 ? colour[1..] : string.Concat(colour[1..].SelectMany(digit => new[] { digit, digit }));
        if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)) return null;
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    /// <returns>1 (the same) to 21 (black on white).</returns>
    public static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Linear(int channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}

/// <summary>Holds the colours that a site or a child theme sets to what the theme says about reading them.</summary>
internal static class ContrastCheck
{
    /// <param name="layers">The theme first, its parents after it.</param>
    /// <param name="wanted">What site.yml sets.</param>
    public static IEnumerable<Problem> Run(IReadOnlyList<ThemeLayer> layers, IReadOnlyList<YamlEntry> wanted)
    {
        // A child theme that states its own paper for a setting replaces what its parent says of it.
        var rules = layers.SelectMany(layer => layer.Contrasts).DistinctBy(rule => rule.Setting);
        foreach (var rule in rules)
        {
            var (file, entry) = layers
                .Select(layer => (ThemesFolder.SettingsOf(layer.Name), layer.Settings))
                .Prepend((SiteConfig.File, wanted))
                .Select(source => (File: source.Item1, Entry: source.Item2.FirstOrDefault(entry => entry.Key == rule.Setting)))
                .FirstOrDefault(found => found.Entry is not null);
            if (entry?.Value is YamlScalar { Text: { } colour }
                && rule.Check(colour, new Place(file, entry.Line, entry.Column)) is { } problem)
                yield return problem;
        }
    }
}
