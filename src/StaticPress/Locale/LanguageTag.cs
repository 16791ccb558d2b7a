using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Locale;

/// <summary>A language as HTML and feeds name it (BCP 47): <c>en</c>, <c>he</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
internal static class LanguageTag
{
    private static readonly string[] RightToLeft = ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"];

    /// <returns>Null, with a problem, when it is none.</returns>
    public static string? Read(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text || IsOne(text)) return fields.Text(key);
        fields.Bad(key, ProblemCode.BadValue, $"'{text}' is not the tag of a language.",
            "Write en for English, he for Hebrew, pt-BR for the Portuguese of Brazil.");
        return null;
    }

    /// <summary>The way the language is written, as in HTML's <c>dir</c>.</summary>
    public static string DirectionOf(string language) =>
        RightToLeft.Contains(language.Split('-')[0].ToLowerInvariant()) ? "rtl" : "ltr";

    public static bool IsOne(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts[1..].All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
