using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>Puts a theme's settings into its stylesheets: <c>--accent: theme(accent);</c>.</summary>
/// <param name="settings">All of the theme, with what the site sets.</param>
/// <param name="wanted">What the site sets.</param>
internal sealed partial class StyleSettings(IReadOnlyList<YamlEntry> settings, IReadOnlyList<YamlEntry> wanted,
    ICollection<Problem> problems)
{
    public byte[] Fill(byte[] css, string file)
    {
        if (css.AsSpan().IndexOf("theme("u8) < 0) return css;
        var text = Encoding.UTF8.GetString(css);
        return Encoding.UTF8.GetBytes(Setting()
            .Replace(text, match => Value(match.Groups["name"].Value, PlaceOf(file, text, match.Index)) ?? match.Value));
    }

    public static bool CanHold(string value) => Plain().IsMatch(value);

    private string? Value(string name, Place place)
    {
        if (settings.FirstOrDefault(setting => setting.Key == name) is not { Value: YamlScalar { Text: { } value } } setting)
        {
            problems.Add(settings.Any(setting => setting.Key == name)
                ? Problem.Error(place, ProblemCode.ThemeSettings, $"The theme's setting '{name}' has no value that could stand here.",
                    $"Give it one; a colour in quotation marks, as in {name}: \"#9a3412\".")
                : Problem.Error(place, ProblemCode.ThemeSettings, $"The theme has no setting '{name}'.",
                    Suggestion.For(name, settings.Select(setting => setting.Key))));
            return null;
        }

        if (CanHold(value)) return value;
        if (wanted.Contains(setting)) place = new Place(SiteConfig.File, setting.Line, setting.Column);
        problems.Add(Problem.Error(place, ProblemCode.ThemeSettings,
            $"The setting '{name}' is '{value}', which cannot stand in a stylesheet.",
            "Write a colour such as #9a3412, a number with its unit, or a word."));
        return null;
    }

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
