using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>How much there is to read.</summary>
/// <param name="Words">Where words have no spaces between them, a letter of Chinese or Japanese is one, four of Thai and its neighbours,
/// and two syllables of Tibetan.</param>
/// <param name="Ideographs">How many of the words are letters of Chinese or Japanese.</param>
internal readonly record struct TextLength(int Words, int Ideographs)
{
    /// <summary>
    /// At 238 words a minute, silently and for English (Brysbaert, “How many words do we read per minute?”, 2019), or 500 letters of
    /// Chinese or Japanese; at least one.
    /// </summary>
    public int Minutes => (int)Math.Max(1, (500L * (Words - Ideographs) + 238L * Ideographs + 59_500) / 119_000);

    public static TextLength Of(ReadOnlySpan<char> text) =>
        UnspacedScript.IsIn(text) || text.Contains(EndOfSyllable) ? Unspaced(text) : new TextLength(Runs(text), 0);

    /// <summary>Of Tibetan: U+0F0B, intersyllabic tsheg.</summary>
    private const char EndOfSyllable = '\u0F0B';

    /// <summary>Runs of anything but white space.</summary>
    private static int Runs(ReadOnlySpan<char> text)
    {
        var words = 0;
        var before = 1;
        foreach (var c in text)
        {
            // Counted and not branched on: where a word ends is what no processor can guess.
            var space = c <= '\x7f' ? (c - (' ' + 1)) >>> 31 : char.IsWhiteSpace(c) ? 1 : 0;
            words += before & ~space;
            before = space;
        }

        return words;
    }

    private static TextLength Unspaced(ReadOnlySpan<char> text)
    {
        var (words, ideographs, syllables) = (0, 0, 0);
        var isInWord = false;
        foreach (var c in text)
        {
            if (UnspacedScript.Has(c))
            {
                if (UnspacedScript.IsIdeograph(c)) ideographs++;
                else syllables++;
                isInWord = false;
            }
            else if (c == EndOfSyllable || char.IsWhiteSpace(c))
            {
                isInWord = false;
            }
            else if (c is >= '\u0F40' and <= '\u0F6C' && !isInWord)
            {
                syllables += 2;
                isInWord = true;
            }
            else if (!isInWord && char.IsLetterOrDigit(c))
            {
                words++;
                isInWord = true;
            }
        }

        return new TextLength(words + ideographs + (syllables + 3) / 4, ideographs);
    }
}
