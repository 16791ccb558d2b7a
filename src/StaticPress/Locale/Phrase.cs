using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace StaticPress.Locale;

/// <summary>
/// A word or sentence in one language, with gaps such as <c>{name}</c>; one that counts <c>{n}</c> has a form for each kind of number.
/// </summary>
/// <param name="Forms">With <see cref="PluralForm.Other"/> among them.</param>
internal sealed partial record Phrase(IReadOnlyDictionary<PluralForm, string> Forms, PluralRule Rule)
{
    /// <summary>What the number stands for that chooses the form.</summary>
    public const string Count = "n";

    public string Text => Forms[PluralForm.Other];

    /// <summary>In the order of its text.</summary>
    public IReadOnlyList<string> Gaps { get; } =
        [.. Gap().Matches(Forms[PluralForm.Other]).Select(gap => gap.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    public static Phrase Of(string text, PluralRule rule) => new(new Dictionary<PluralForm, string> { [PluralForm.Other] = text }, rule);

    /// <summary>The form beside a number, its gaps still open.</summary>
    public string For(long number) => Forms.GetValueOrDefault(Rule.Of(number)) ?? Text;

    /// <param name="text">A form of a phrase.</param>
    /// <param name="value">Of the gap with this name.</param>
    public static string Fill(string text, Func<ReadOnlySpan<char>, string> value)
    {
        var filled = new DefaultInterpolatedStringHandler(text.Length, 1);
        var from = 0;
        foreach (var gap in Gap().EnumerateMatches(text))
        {
            filled.AppendFormatted(text.AsSpan(from, gap.Index - from));
            filled.AppendLiteral(value(text.AsSpan(gap.Index + 1, gap.Length - 2)));
            from = gap.Index + gap.Length;
        }

        filled.AppendFormatted(text.AsSpan(from));
        return filled.ToStringAndClear();
    }

    [GeneratedRegex(@"\{(?<name>[a-z_]+)\}")]
    private static partial Regex Gap();
}
