using System.Globalization;

namespace StaticPress.Themes;

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
