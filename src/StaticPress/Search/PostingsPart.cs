namespace StaticPress.Search;

/// <summary>The postings of documents that follow one another, to be written behind those of the documents before them.</summary>
/// <param name="numbers">For each vocabulary, which words of the index its own are.</param>
internal sealed class PostingsPart(IReadOnlyList<DocumentWords> documents, Range part, Dictionary<Vocabulary, int[]> numbers, int words)
{
    private const uint Level = (1u << WordLevel.Bits) - 1;

    /// <summary>
    /// The first of the documents that has each word; from <see cref="Place"/> on, the one that the next distance is counted from.
    /// </summary>
    private readonly int[] _from = new int[words];
    private readonly int[] _sizes = new int[words];
    private readonly int[] _next = new int[words];

    /// <summary>How many of the documents have each word.</summary>
    public int[] Counts { get; } = new int[words];

    /// <summary>
    /// The last of the documents that has each word; of one that none has, the last before them, which <see cref="Place"/> tells.
    /// </summary>
    public int[] Last { get; } = new int[words];

    /// <summary>All but the first posting of each word, whose length the documents before decide.</summary>
    public void Measure()
    {
        var (from, count) = part.GetOffsetAndLength(documents.Count);
        for (var document = from; document < from + count; document++)
        {
            var number = numbers[documents[document].Vocabulary];
            var entries = documents[document].Entries;
            for (var at = 0; at < entries.Length;)
            {
                var entry = VarInt.Read(entries, ref at);
                var word = number[entry >> WordLevel.Bits];
                if (Counts[word]++ == 0) _from[word] = document;
                else _sizes[word] += VarInt.Length(Posting(entry, document - Last[word]));
                Last[word] = document;
            }
        }
    }

    /// <param name="at">Where the postings of the word begin.</param>
    /// <param name="before">The last document before these that has it.</param>
    /// <returns>Where they end.</returns>
    public int Place(int word, int at, int before)
    {
        _next[word] = at;
        if (Counts[word] == 0) Last[word] = before;
        // A level takes its bits whatever it is, so the first posting's length is known without it.
        var first = Counts[word] == 0 ? 0 : VarInt.Length(Posting(0, _from[word] - before));
        _from[word] = before;
        return at + first + _sizes[word];
    }

    public void Write(byte[] bytes)
    {
        var (from, count) = part.GetOffsetAndLength(documents.Count);
        for (var document = from; document < from + count; document++)
        {
            var number = numbers[documents[document].Vocabulary];
            var entries = documents[document].Entries;
            for (var at = 0; at < entries.Length;)
            {
                var entry = VarInt.Read(entries, ref at);
                var word = number[entry >> WordLevel.Bits];
                _next[word] = VarInt.Write(bytes, _next[word], Posting(entry, document - _from[word]));
                _from[word] = document;
            }
        }
    }

    private static uint Posting(uint entry, int distance) => ((uint)distance << WordLevel.Bits) | (entry & Level);
}
