using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
        var before = 1u;
        // Sixteen at a time, and counted instead of branched on: where a word ends is what no processor can guess.
        for (; text.Length >= Vector128<byte>.Count; text = text[Vector128<byte>.Count..])
        {
            var (first, second) = (Eight(text), Eight(text[Vector128<ushort>.Count..]));
            if (Vector128.GreaterThanAny(first | second, Vector128.Create((ushort)0x7F)))
            {
                words += Starts(text[..Vector128<byte>.Count], ref before);
                continue;
            }

            var letters = Vector128.Narrow(first, second);
            var spaces = Vector128.LessThanOrEqual(letters, Vector128.Create((byte)' ')).ExtractMostSignificantBits();
            words += BitOperations.PopCount(~spaces & ((spaces << 1) | before) & 0xFFFF);
            before = spaces >> 15;
        }

        return words + Starts(text, ref before);
    }

    private static Vector128<ushort> Eight(ReadOnlySpan<char> text) => Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));

    /// <param name="before">1 where white space stands before the text.</param>
    private static int Starts(ReadOnlySpan<char> text, ref uint before)
    {
        var words = 0u;
        foreach (var c in text)
        {
            var space = c <= ' ' || (c > '\x7F' && char.IsWhiteSpace(c)) ? 1u : 0u;
            words += before & ~space;
            before = space;
        }

        return (int)words;
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
