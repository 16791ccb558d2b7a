using System.Buffers;

namespace StaticPress.Primitives;

/// <summary>
/// Letters of scripts that put no space between words: Chinese and Japanese, Thai, Lao, Burmese, Khmer, the Tai scripts of China, Balinese,
/// Javanese. Korean has spaces, and Tibetan a point behind each syllable.
/// </summary>
internal static class UnspacedScript
{
    /// <summary>
    /// Characters and ranges of them, as between the brackets of a regular expression; the browser's search reads it too.
    /// </summary>
    public const string Ranges = Syllables + Ideographs;

    /// <summary>Without digits: some four letters to a word.</summary>
    private const string Syllables =
        "\u0E01-\u0E3A\u0E40-\u0E4E\u0E81-\u0EBD\u0EC0-\u0ECE\u0EDC-\u0EDF\u1000-\u103F\u1050-\u108F\u1780-\u17D3\u1950-\u1974\u1980-\u19C9\u1A20-\u1A7C\u1B05-\u1B4B\uA984-\uA9C0";

    /// <summary>Chinese and Japanese, with half-width Kana: a letter is about a word.</summary>
    private const string Ideographs =
        "\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Spelled(Ranges));

    public static bool Has(char c) => c >= '\u0E01' && Letters.Contains(c);

    public static bool IsIn(ReadOnlySpan<char> text) => !System.Text.Ascii.IsValid(text) && text.ContainsAny(Letters);

    public static bool IsIdeograph(char c) => c >= '\u3005' && c is < '\uA984' or > '\uA9C0' && Has(c);

    private static char[] Spelled(string ranges)
    {
        var letters = new List<char>();
        for (var at = 0; at < ranges.Length; at += 3)
        {
            for (int c = ranges[at]; c <= ranges[at + 2]; c++) letters.Add((char)c);
        }

        return [.. letters];
    }
}
