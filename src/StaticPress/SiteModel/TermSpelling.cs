using System.Globalization;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>What the name of a category or tag means, and what an address says of its signs.</summary>
internal static class TermSpelling
{
    private const string GreekAccents = "άαέεήηίιϊιΐιόούυϋυΰυώωςσ";

    private static readonly Dictionary<char, string> Signs = new()
    {
        ['#'] = " sharp ",
        ['♯'] = " sharp ",
        ['+'] = " plus ",
        ['&'] = " and ",
        ['@'] = " at ",
        ['*'] = " star ",
        ['%'] = " percent ",
        ['$'] = " dollar ",
        ['€'] = " euro ",
        ['='] = " equals ",
    };

    /// <summary>Two names with the same word are one term: capitals, spaces, hyphens, apostrophes and accents make no other.</summary>
    public static string Word(string name)
    {
        var word = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (!IsBetweenWords(rune) && !IsAccent(rune.Value)) word.Append(Plain(Rune.ToLowerInvariant(rune)));
        }

        return $"{Slug.From(name)}/{word}";
    }

    /// <returns>The part of an address in which signs are words: <c>C#</c> gives <c>c-sharp</c>, <c>.NET</c> <c>dot-net</c>.</returns>
    public static string Readable(string name, SlugLetters letters)
    {
        var said = new StringBuilder(name.Length);
        foreach (var c in name.Trim())
        {
            if (said.Length == 0 && c is '.' or '#') said.Append(c == '.' ? "dot " : "hash ");
            else if (Signs.TryGetValue(c, out var sign)) said.Append(sign);
            else said.Append(c);
        }

        return Slug.Of(said.ToString(), letters);
    }

    private static bool IsBetweenWords(Rune rune) =>
        rune.Value is '_' or '\'' or '’' || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation;

    /// <summary>In Latin, Greek and Cyrillic, Hebrew and Arabic. The marks of other scripts are letters to their readers.</summary>
    private static bool IsAccent(int c) => c is (>= 0x300 and <= 0x36F) or (>= 0x591 and <= 0x5C7) or (>= 0x64B and <= 0x65F);

    private static string Plain(Rune rune) => rune.Value switch
    {
        < 0x80 => rune.ToString(),
        < 0x250 or (>= 0x1E00 and <= 0x1EFF) or (>= 0xFF01 and <= 0xFF5E) => Slug.InAscii(rune.ToString()).ToLowerInvariant(),
        < 0x400 when GreekAccents.IndexOf((char)rune.Value, StringComparison.Ordinal) is var at and >= 0 && at % 2 == 0 =>
            GreekAccents.Substring(at + 1, 1),
        _ => rune.ToString(),
    };
}
