using System.Buffers;
using System.Text;

namespace StaticPress.Search;

/// <summary>
/// The index cut into files of about the same length, each with the words from its first one to the next file's.
/// A word: how many characters it shares with the word before; the length of the rest, and the rest in UTF-8; how many
/// documents have it; the length of its postings, and these (see <see cref="Postings"/>). All lengths are <see cref="VarInt"/>s.
/// </summary>
internal static class WordFiles
{
    /// <param name="count">How many files to make; where there are few words the last ones are empty.</param>
    public static IEnumerable<(string FirstWord, IndexFile File)> Cut(Postings postings, int count)
    {
        var writer = new ArrayBufferWriter<byte>();
        var word = 0;
        for (var file = 1; file <= count; file++)
        {
            writer.ResetWrittenCount();
            var (first, before) = (word, "");
            var end = (long)postings.Bytes.Length * file / count;
            for (; word < postings.Words.Length && (postings.Ends[word] <= end || file == count); word++)
            {
                Write(postings, word, before, writer);
                before = postings.Words[word];
            }

            yield return (first < word ? postings.Words[first] : "\uFFFF", IndexFile.Of(writer.WrittenSpan));
        }
    }

    private static void Write(Postings postings, int number, string before, ArrayBufferWriter<byte> writer)
    {
        var word = postings.Words[number];
        var shared = word.AsSpan().CommonPrefixLength(before);
        var start = number == 0 ? 0 : postings.Ends[number - 1];
        var list = postings.Bytes.AsSpan(start..postings.Ends[number]);
        Number(writer, shared);
        Number(writer, Encoding.UTF8.GetByteCount(word.AsSpan(shared)));
        Encoding.UTF8.GetBytes(word.AsSpan(shared), writer);
        Number(writer, postings.Counts[number]);
        Number(writer, list.Length);
        writer.Write(list);
    }

    private static void Number(ArrayBufferWriter<byte> writer, int value)
    {
        var bytes = new byte[VarInt.Longest];
        writer.Write(bytes.AsSpan(0, VarInt.Write(bytes, 0, (uint)value)));
    }
}

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
