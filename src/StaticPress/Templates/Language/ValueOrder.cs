using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>
/// Which of two values comes first: numbers by size, dates by time, texts without regard to capitals, the same on every machine. What is
/// absent comes last.
/// </summary>
internal static class ValueOrder
{
    /// <exception cref="TemplateFault">The two are not of one kind.</exception>
    public static int Compare(object? a, object? b) => (Plain(a), Plain(b)) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string one, string other) => Texts(one, other),
        (bool one, bool other) => one.CompareTo(other),
        (DateTimeOffset one, DateTimeOffset other) => one.CompareTo(other),
        (DateTimeOffset one, string other) => one.CompareTo(Date(other, one)),
        (string one, DateTimeOffset other) => Date(one, other).CompareTo(other),
        (var one, var other) when Number(one) is { } first && Number(other) is { } second => first.CompareTo(second),
        (var one, var other) => Texts(Told(one), Told(other)),
    };

    public static bool AreEqual(object? a, object? b) => (Plain(a), Plain(b)) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string one, string other) => one == other,
        (View one, View other) => ReferenceEquals(one, other),
        (View, _) or (_, View) => false,
        (DateTimeOffset one, string other) => one == Date(other, one),
        (string one, DateTimeOffset other) => Date(one, other) == other,
        (var one, var other) when Number(one) is { } first && Number(other) is { } second => first == second,
        (var one, var other) => one.Equals(other),
    };

    /// <summary>What <c>if</c> takes for true.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    private static object? Plain(object? value) => value switch
    {
        Markup markup => markup.Value,
        View { Order: { } order } => order,
        _ => value,
    };

    private static int Texts(string one, string other) =>
        string.Compare(one, other, StringComparison.OrdinalIgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(one, other);

    private static double? Number(object value) => value switch
    {
        int number => number,
        long number => number,
        double number => number,
        decimal number => (double)number,
        _ => null,
    };

    /// <summary>Numbers among texts are told as they are written.</summary>
    private static string Told(object value) => value switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        IFormattable number and not DateTimeOffset => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new TemplateFault(ProblemCode.TemplateFailed, "These cannot be put in an order.",
            "Name a member of them that is a text, a number or a date: 'category.name'."),
    };

    private static DateTimeOffset Date(string text, DateTimeOffset beside) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm", "yyyy-MM"], CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, beside.Offset)
            : throw new TemplateFault(ProblemCode.TemplateFailed, $"'{text}' is not a date.", "Write it as '2026-03-01'.");
}
