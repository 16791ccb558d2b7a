namespace StaticPress.Search;

/// <summary>All words of all documents, sorted; for each word the documents that have it.</summary>
/// <param name="Words">Ordinal.</param>
/// <param name="Counts">How many documents have each word.</param>
/// <param name="Ends">Where the postings of each word end in <paramref name="Bytes"/>; they begin where those of the word before
/// end.</param>
/// <param name="Bytes">For each document, in order, one number: how far it is from the one before, and in the low bits its
/// <see cref="WordLevel"/>.</param>
internal sealed record Postings(string[] Words, int[] Counts, int[] Ends, byte[] Bytes)
{
    /// <summary>
    /// Two rounds over all documents, each half on a thread of its own: the first measures, the second writes each posting to its place.
    /// </summary>
    /// <param name="documents">By number.</param>
    public static Postings Of(IReadOnlyList<DocumentWords> documents)
    {
        var (words, numbers) = Sort(documents);
        var half = documents.Count / 2;
        var (early, late) = (new PostingsPart(documents, 0..half, numbers, words.Length),
            new PostingsPart(documents, half..documents.Count, numbers, words.Length));
        Parallel.Invoke(early.Measure, late.Measure);
        var (counts, ends, end) = (new int[words.Length], new int[words.Length], 0);
        for (var word = 0; word < words.Length; word++)
        {
            counts[word] = early.Counts[word] + late.Counts[word];
            end = early.Place(word, end, before: 0);
            end = ends[word] = late.Place(word, end, early.Last[word]);
        }

        var bytes = new byte[end];
        Parallel.Invoke(() => early.Write(bytes), () => late.Write(bytes));
        return new Postings(words, counts, ends, bytes);
    }

    /// <returns>The words of all vocabularies together, and for each vocabulary where its words stand among them.</returns>
    private static (string[] Words, Dictionary<Vocabulary, int[]> Numbers) Sort(IReadOnlyList<DocumentWords> documents)
    {
        var vocabularies = documents.Select(document => document.Vocabulary).Distinct()
            .ToDictionary(vocabulary => vocabulary, vocabulary => vocabulary.Words());
        var words = vocabularies.Values.SelectMany(own => own).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        var places = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++) places.Add(words[i], i);
        return (words, vocabularies.ToDictionary(own => own.Key, own => own.Value.Select(word => places[word]).ToArray()));
    }
}
