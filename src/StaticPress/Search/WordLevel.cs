namespace StaticPress.Search;

/// <summary>
/// How much a document is about a word, in eight steps: 0 to 2 it stands in the text, 3 and 4 in the category, a tag or the
/// source, 5 to 7 in the title. The browser gives each step its weight (LEVELS in search.js).
/// </summary>
internal static class WordLevel
{
    public const int Bits = 3;

    public const byte InTerms = 1;
    public const byte InTitle = 2;

    /// <summary>A line that names a word once says no more about it than a paragraph that does.</summary>
    private const int ShortText = 100;

    /// <param name="fields"><see cref="InTerms"/> and <see cref="InTitle"/>, added.</param>
    /// <param name="times">How often it stands in the text.</param>
    /// <param name="length">How many words the text has.</param>
    public static uint Of(byte fields, int times, int length)
    {
        // BM25 (k1 1.2, b 0.75) for texts of 500 words on average: its share of the highest score is times / (times + k).
        var k = 0.3 + 0.0018 * Math.Max(length, ShortText);
        var often = times < k ? 0u : times < 3 * k ? 1u : 2u;
        return fields switch
        {
            0 => often,
            InTerms => times == 0 ? 3u : 4u,
            InTitle => often == 0 ? 5u : 6u,
            _ => 7u,
        };
    }
}
