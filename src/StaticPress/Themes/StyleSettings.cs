using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>Puts a theme's settings into its stylesheets: <c>--accent: theme(accent);</c>.</summary>
/// <param name="settings">All of the theme, with what the site sets.</param>
/// <param name="wanted">What the site sets.</param>
internal sealed partial class StyleSettings(IReadOnlyList<YamlEntry> settings, IReadOnlyList<YamlEntry> wanted)
{
    public Reading<byte[]> Fill(byte[] css, string file)
    {
        if (css.AsSpan().IndexOf("theme("u8) < 0) return new Reading<byte[]>(css, []);
        var (text, problems) = (Encoding.UTF8.GetString(css), new List<Problem>());
        var filled = Setting().Replace(text, match =>
        {
            var setting = settings.FirstOrDefault(setting => setting.Key == match.Groups["name"].Value);
            if (setting?.Value is YamlScalar { Text: { } value } && CanHold(value)) return value;
            problems.Add(Mistake(match.Groups["name"].Value, setting, PlaceOf(file, text, match.Index)));
            return match.Value;
        });
        return new Reading<byte[]>(Encoding.UTF8.GetBytes(filled), problems);
    }

    public static bool CanHold(string value) => Plain().IsMatch(value);

    /// <param name="place">Where the stylesheet names it.</param>
    private Problem Mistake(string name, YamlEntry? setting, Place place) => setting switch
    {
        null => Problem.Error(place, ProblemCode.ThemeSettings, $"The theme has no setting '{name}'.",
            Suggestion.For(name, settings.Select(known => known.Key))),
        { Value: YamlScalar { Text: { } value } } => Problem.Error(
            wanted.Contains(setting) ? new Place(SiteConfig.File, setting.Line, setting.Column) : place, ProblemCode.ThemeSettings,
            $"The setting '{name}' is '{value}', which cannot stand in a stylesheet.",
            "Write a colour such as #9a3412, a number with its unit, or a word."),
        _ => Problem.Error(place, ProblemCode.ThemeSettings, $"The theme's setting '{name}' has no value that could stand here.",
            $"Give it one; a colour in quotation marks, as in {name}: \"#9a3412\"."),
    };

    private static Place PlaceOf(string file, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new Place(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"\btheme\(\s*(?<name>[a-z_][a-z0-9_]*)\s*\)")]
    private static partial Regex Setting();

    /// <summary>Colours, numbers and words; nothing that could end the declaration.</summary>
    [GeneratedRegex(@"^[#%.,()\w \-]+$")]
    private static partial Regex Plain();
}
