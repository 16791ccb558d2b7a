using StaticPress.Content;

namespace StaticPress.Rendering.Search;

/// <summary>Reads documents into words, one after the other on one thread, using its tables again.</summary>
internal sealed class WordCounter
{
    private readonly Vocabulary _vocabulary = new();
    private readonly List<int> _met = [];
    private int[] _times = new int[4096];
    private byte[] _fields = new byte[4096];

    /// <param name="text">Of the body, without markup.</param>
    public DocumentWords Read(FrontMatter about, string text)
    {
        Mark(about.Title, WordLevel.InTitle);
        Mark(about.Category, WordLevel.InTerms);
        Mark(about.Source?.Name ?? "", WordLevel.InTerms);
        foreach (var tag in about.Tags) Mark(tag, WordLevel.InTerms);
        var length = Count(about.Description) + Count(text);
        if (about.Category.Length > 0) Meet(_vocabulary.NumberOf(CategoryWord.Of(about.Category)));
        return Take(length);
    }

    private void Mark(string text, byte field)
    {
        var words = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        for (var word = words.Next(); !word.IsEmpty; word = words.Next())
        {
            var number = _vocabulary.NumberOf(word);
            Meet(number);
            _fields[number] |= field;
        }
    }

    private int Count(string text)
    {
        var length = 0;
        var words = new WordReader(text, stackalloc char[WordReader.LongestWord]);
        for (var word = words.Next(); !word.IsEmpty; word = words.Next(), length++)
        {
            var number = _vocabulary.NumberOf(word);
            Meet(number);
            _times[number]++;
        }

        return length;
    }

    private void Meet(int number)
    {
        if (number >= _times.Length)
        {
            Array.Resize(ref _times, Math.Max(number + 1, _times.Length * 2));
            Array.Resize(ref _fields, _times.Length);
        }

        if (_times[number] == 0 && _fields[number] == 0) _met.Add(number);
    }

    private DocumentWords Take(int length)
    {
        var entries = new uint[_met.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var number = _met[i];
            entries[i] = ((uint)number << WordLevel.Bits) | WordLevel.Of(_fields[number], _times[number], length);
            (_times[number], _fields[number]) = (0, 0);
        }

        _met.Clear();
        return new DocumentWords(_vocabulary, entries);
    }
}
