using System.Globalization;
using StaticPress.Yaml;

namespace StaticPress.Views;

/// <summary>
/// A single value as YAML 1.2 types it (section 10.3), but for two: a number keeps the digits that were written (<c>1.10</c>), and what
/// begins with a zero or a plus is a text, because telephones do.
/// </summary>
internal static class FreeValue
{
    /// <summary>So many digits are exact.</summary>
    private const int MostDigits = 28;

    public static object? Of(YamlScalar scalar) => scalar switch
    {
        { Text: null } => null,
        { IsQuoted: true } => scalar.Text,
        { Text: "true" or "True" or "TRUE" } => true,
        { Text: "false" or "False" or "FALSE" } => false,
        _ => NumberOf(scalar.Text) ?? scalar.Text,
    };

    private static object? NumberOf(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        if (digits.IsEmpty || digits.Length > MostDigits || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1])) return null;
        if (digits is ['0', not '.', ..]) return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)) return large;
        const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Written, CultureInfo.InvariantCulture, out var exact)) return exact;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var wide) && double.IsFinite(wide) ? wide : null;
    }
}
