using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Themes;

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
                .Select(layer => ($"themes/{layer.Name}/theme.yml", layer.Settings))
                .Prepend((SiteConfig.File, wanted))
                .Select(source => (File: source.Item1, Entry: source.Item2.FirstOrDefault(entry => entry.Key == rule.Setting)))
                .FirstOrDefault(found => found.Entry is not null);
            if (entry?.Value is YamlScalar { Text: { } colour }
                && rule.Check(colour, new Place(file, entry.Line, entry.Column)) is { } problem)
                yield return problem;
        }
    }
}
