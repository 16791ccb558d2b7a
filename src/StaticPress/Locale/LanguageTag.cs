using System.Collections.Frozen;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Locale;

/// <summary>A language as HTML and feeds name it (BCP 47): <c>en</c>, <c>he</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
internal static class LanguageTag
{
    /// <summary>
    /// Languages that are written from the right where the tag names no script (Unicode CLDR, likely subtags), older codes with them.
    /// </summary>
    private static readonly FrozenSet<string> RightToLeft = FrozenSet.ToFrozenSet(
    [
        "ar", "ara", "arb", "arc", "acm", "aeb", "aii", "ajp", "apc", "apd", "arq", "ars", "ary", "arz", "azb", "bal", "bej", "bgn", "bqi",
        "brh", "ckb", "dv", "fa", "fas", "glk", "haz", "he", "heb", "hno", "iw", "ji", "khw", "ks", "lad", "lah", "lki", "lrc", "luz",
        "mzn",
        "nqo", "ota", "pes", "pnb", "prs", "ps", "rhg", "sam", "sd", "sdh", "skr", "syr", "ug", "ur", "urd", "yi",
    ]);

    /// <summary>ISO 15924: scripts that run from the right.</summary>
    private static readonly FrozenSet<string> ScriptsFromTheRight = FrozenSet.ToFrozenSet(
        ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "phnx", "rohg", "samr", "syrc", "syre", "syrj", "syrn", "thaa", "yezi"]);

    /// <summary>Where a country writes a language in another script than the rest (CLDR, likely subtags).</summary>
    private static readonly FrozenDictionary<string, string> ScriptOfCountry = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["az-iq"] = "arab",
        ["az-ir"] = "arab",
        ["ha-cm"] = "arab",
        ["ha-sd"] = "arab",
        ["kk-af"] = "arab",
        ["kk-cn"] = "arab",
        ["kk-ir"] = "arab",
        ["kk-mn"] = "arab",
        ["ky-cn"] = "arab",
        ["ku-iq"] = "arab",
        ["ku-ir"] = "arab",
        ["ku-lb"] = "arab",
        ["ms-cc"] = "arab",
        ["pa-pk"] = "arab",
        ["sd-in"] = "deva",
        ["tg-pk"] = "arab",
        ["tk-af"] = "arab",
        ["ug-kz"] = "cyrl",
        ["ug-mn"] = "cyrl",
        ["uz-af"] = "arab",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null, with a problem, when it is none.</returns>
    public static string? Read(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text || IsOne(text)) return fields.Text(key);
        fields.Bad(key, ProblemCode.BadValue, $"'{text}' is not the tag of a language.",
            "Write en for English, he for Hebrew, pt-BR for the Portuguese of Brazil.");
        return null;
    }

    /// <summary>
    /// The way the language is written, as in HTML's <c>dir</c>. A script in the tag decides (BCP 47, section 2.2.3): <c>az-Arab</c>,
    /// <c>he-Latn</c>.
    /// </summary>
    public static string DirectionOf(string language)
    {
        var parts = language.ToLowerInvariant().Split('-');
        var script = Array.Find(parts[1..], part => part.Length == 4 && part.All(char.IsAsciiLetter))
            ?? (parts.Length > 1 ? ScriptOfCountry.GetValueOrDefault($"{parts[0]}-{parts[1]}") : null);
        return (script is null ? RightToLeft.Contains(parts[0]) : ScriptsFromTheRight.Contains(script)) ? "rtl" : "ltr";
    }

    public static bool IsOne(string text)
    {
        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts[1..].All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
