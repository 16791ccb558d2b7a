using StaticPress.Content;

namespace StaticPress.Search;

/// <summary>Reads documents into words, one after the other on one thread, using its tables again.</summary>
internal sealed class WordCounter
{
    private readonly Vocabulary _vocabulary = new();
    private readonly List<int> _met = [];
    private byte[] _entries = [];
    private Tally[] _tallies = new Tally[4096];

    /// <param name="category">The last part of its address; empty for none.</param>
    /// <param name="text">Of the body, without markup.</param>
    public DocumentWords Read(FrontMatter about, string category, string text)
    {
        Mark(about.Title, WordLevel.InTitle);
        Mark(about.Category, WordLevel.InTerms);
        Mark(about.Source?.Name ?? "", WordLevel.InTerms);
        foreach (var tag in about.Tags) Mark(tag, WordLevel.InTerms);
        var length = Count(about.Description) + Count(text);
        if (category.Length > 0) Meet(_vocabulary.NumberOf(CategoryWord.Of(category)));
        return Take(length);
    }

    private void Mark(string text, byte field)
    {
        var words = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        for (var word = words.Next(); !word.IsEmpty; word = words.Next())
        {
            Meet(_vocabulary.NumberOf(word)).Fields |= field;
        }
    }

    private int Count(string text)
    {
        var length = 0;
        var words = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        for (var word = words.Next(); !word.IsEmpty; word = words.Next(), length++)
        {
            Meet(_vocabulary.NumberOf(word)).Times++;
        }

        return length;
    }

    private ref Tally Meet(int number)
    {
        if (number >= _tallies.Length) Array.Resize(ref _tallies, Math.Max(number + 1, _tallies.Length * 2));
        ref var tally = ref _tallies[number];
        if (tally is { Times: 0, Fields: 0 }) _met.Add(number);
        return ref tally;
    }

    private DocumentWords Take(int length)
    {
        if (_entries.Length < _met.Count * VarInt.Longest) _entries = new byte[_met.Count * VarInt.Longest * 2];
        var end = 0;
        foreach (var number in _met)
        {
            ref var tally = ref _tallies[number];
            end = VarInt.Write(_entries, end, ((uint)number << WordLevel.Bits) | WordLevel.Of(tally.Fields, tally.Times, length));
            tally = default;
        }

        _met.Clear();
        return new DocumentWords(_vocabulary, _entries[..end]);
    }

    /// <summary>What one document says of one word.</summary>
    private struct Tally
    {
        public int Times;
        public byte Fields;
    }
}

/// <summary>A category is filtered by as if it were a word: <c>=israel-news</c>, which no text can hold.</summary>
internal static class CategoryWord
{
    public static string Of(string slug) => "=" + slug;
}

/// <summary>The different words of one document.</summary>
/// <param name="Vocabulary">Whose numbers these are.</param>
/// <param name="Entries">
/// For each word a <see cref="VarInt"/>: its number and, in the low <see cref="WordLevel.Bits"/> bits, its level. The commonest words have
/// the lowest numbers: those of 100,000 posts are half as long as they would be in four bytes each.
/// </param>
internal sealed record DocumentWords(Vocabulary Vocabulary, byte[] Entries)
{
    public static readonly DocumentWords None = new(new Vocabulary(), []);
}
