namespace StaticPress.Rendering.Search;

/// <summary>All words of all documents, sorted; for each word the documents that have it.</summary>
/// <param name="Words">Ordinal.</param>
/// <param name="Counts">How many documents have each word.</param>
/// <param name="Ends">Where the postings of each word end in <paramref name="Bytes"/>; they begin where those of the word before end.</param>
/// <param name="Bytes">For each document, in order, one number: how far it is from the one before, and in the low bits its <see cref="WordLevel"/>.</param>
internal sealed record Postings(string[] Words, int[] Counts, int[] Ends, byte[] Bytes)
{
    /// <summary>Two rounds over all documents: the first measures, the second writes each posting to its place.</summary>
    /// <param name="documents">By number.</param>
    public static Postings Of(IReadOnlyList<DocumentWords> documents)
    {
        var (words, numbers) = Sort(documents);
        var (counts, sizes, last) = (new int[words.Length], new int[words.Length], new int[words.Length]);
        for (var document = 0; document < documents.Count; document++)
        {
            var number = numbers[documents[document].Vocabulary];
            foreach (var entry in documents[document].Entries)
            {
                var word = number[entry >> WordLevel.Bits];
                counts[word]++;
                sizes[word] += VarInt.Length(Posting(entry, document - last[word]));
                last[word] = document;
            }
        }

        var next = new int[words.Length];
        for (var word = 1; word < words.Length; word++) next[word] = next[word - 1] + sizes[word - 1];
        var bytes = new byte[words.Length == 0 ? 0 : next[^1] + sizes[^1]];
        Array.Clear(last);
        for (var document = 0; document < documents.Count; document++)
        {
            var number = numbers[documents[document].Vocabulary];
            foreach (var entry in documents[document].Entries)
            {
                var word = number[entry >> WordLevel.Bits];
                next[word] = VarInt.Write(bytes, next[word], Posting(entry, document - last[word]));
                last[word] = document;
            }
        }

        return new Postings(words, counts, next, bytes);
    }

    private static uint Posting(uint entry, int distance) => ((uint)distance << WordLevel.Bits) | (entry & ((1u << WordLevel.Bits) - 1));

    /// <returns>The words of all vocabularies together, and for each vocabulary where its words stand among them.</returns>
    private static (string[] Words, Dictionary<Vocabulary, int[]> Numbers) Sort(IReadOnlyList<DocumentWords> documents)
    {
        var vocabularies = documents.Select(document => document.Vocabulary).Distinct().ToDictionary(vocabulary => vocabulary, vocabulary => vocabulary.Words());
        var words = vocabularies.Values.SelectMany(own => own).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++) places.Add(words[i], i);
        return (words, vocabularies.ToDictionary(own => own.Key, own => own.Value.Select(word => places[word]).ToArray()));
    }
}
