using System.Globalization;

namespace StaticPress.Search;

/// <summary>
/// What a character of a text is to a search, by one rule for the index and for the browser (themes/coffee/assets/search-words.js):
/// 1. it is made small; 2. <see cref="FoldingTable"/> may drop it or put others in its place; 3. letters, marks and digits
/// stay; 4. all else, surrogates too, ends a word, but for a quotation mark between two Hebrew letters; 5. of letters of a script without
/// spaces (<see cref="Primitives.UnspacedScript"/>) each makes a word with the next.
/// </summary>
internal static class Folding
{
    public const char Separator = '\0';
    public const char Dropped = '\u0001';
    public const char Quote = '\u0002';

    /// <summary>Codes from here on stand for several characters; no text keeps these, they are separators.</summary>
    public const char FirstExpansion = '\uE000';

    private static readonly string[] Expansions = [.. FoldingTable.Rows.Select(Target).Where(target => target.Length > 1)];
    private static readonly char[] Codes = MakeCodes();

    /// <summary>For each character one of the codes above, the folded character, or what <see cref="Expansion"/> explains.</summary>
    public static ReadOnlySpan<char> Table => Codes;

    /// <returns>The characters that a code stands for, empty when it is one itself.</returns>
    public static ReadOnlySpan<char> Expansion(char code) =>
        code >= FirstExpansion && code < FirstExpansion + Expansions.Length ? Expansions[code - FirstExpansion] : default;

    public static bool IsHebrew(char c) => c is >= '\u05D0' and <= '\u05EA';

    private static char[] MakeCodes()
    {
        var table = MakeTable();
        var codes = new char[char.MaxValue + 1];
        for (var c = 0; c < codes.Length; c++)
        {
            var small = char.ToLowerInvariant((char)c);
            codes[c] = table.TryGetValue(small, out var code) ? code : IsOfWords(small) ? small : Separator;
        }

        return codes;
    }

    private static Dictionary<char, char> MakeTable()
    {
        var table = new Dictionary<char, char>();
        foreach (var row in FoldingTable.Rows)
        {
            var target = Target(row);
            var code = target.Length == 1 ? target[0] : (char)(FirstExpansion + Array.IndexOf(Expansions, target));
            foreach (var c in row.AsSpan(target.Length + 1)) table.Add(c, code);
        }

        foreach (var c in FoldingTable.Quotes) table.Add(c, Quote);
        var dropped = FoldingTable.Dropped;
        for (var i = 0; i < dropped.Length; i++)
        {
            var last = i + 2 < dropped.Length && dropped[i + 1] == '-' ? dropped[i + 2] : dropped[i];
            for (var c = dropped[i]; c <= last; c++) table.Add(c, Dropped);
            if (last != dropped[i]) i += 2;
        }

        return table;
    }

    private static string Target(string row) => row[..row.IndexOf('=')];

    private static bool IsOfWords(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber;
}
