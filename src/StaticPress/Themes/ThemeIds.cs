using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Themes;

/// <summary>The ids that a theme's own parts have, so that no heading of a post takes one: an id stands once on a page.</summary>
internal static partial class ThemeIds
{
    /// <param name="templates">One that cannot be read is told when it is parsed.</param>
    public static IReadOnlySet<string> Of(IEnumerable<ThemeFile> templates) => templates
        .SelectMany(template => Id().Matches(Encoding.UTF8.GetString(template.Source.TryReadAll().Value)))
        .Select(match => match.Groups["id"].Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\sid=""(?<id>[^""{]+)""")]
    private static partial Regex Id();
}
