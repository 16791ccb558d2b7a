using StaticPress.Primitives;
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
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The setting '{Setting}' is {colour}: on {Against} its contrast is {Math.Floor(ratio * 10) / 10:0.0} to 1, and reading needs 4.5 to 1."),
            paper > 0.18 ? "Take a darker colour." : "Take a lighter colour.");
    }
}
