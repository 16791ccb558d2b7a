namespace StaticPress.Search;

/// <summary>
/// The words that one thread has met, numbered in the order of meeting. A hash table of its own, because a build looks up
/// every word of every post, and most of that time is waiting for memory: the words lie one behind the other in one text,
/// and a look touches two places.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Stands behind each word; folded words have none.</summary>
    private const char End = '\0';

    private char[] _text = new char[32 * 1024];
    private int _length;
    private int _count;
    private Slot[] _slots = new Slot[4096];

    /// <summary>By number.</summary>
    public string[] Words() => _text.AsSpan(0, _length).ToString().Split(End, StringSplitOptions.RemoveEmptyEntries);

    /// <returns>The word's number, from 0.</returns>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = _slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.IsFree) return Add(word, hash, at);
            if (slot.Hash == hash && IsAt(slot.Start, word)) return slot.Number;
        }
    }

    private bool IsAt(int start, ReadOnlySpan<char> word)
    {
        var there = _text.AsSpan(start);
        return there.Length > word.Length && there[word.Length] == End && there.StartsWith(word);
    }

    private int Add(ReadOnlySpan<char> word, uint hash, int at)
    {
        if (_length + word.Length + 1 > _text.Length) Array.Resize(ref _text, Math.Max(_length + word.Length + 1, _text.Length * 2));
        _slots[at] = new Slot(hash, _length + 1, _count);
        word.CopyTo(_text.AsSpan(_length));
        _length += word.Length;
        _text[_length++] = End;
        _count++;
        if (_count * 2 > _slots.Length) Grow();
        return _count - 1;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var slot in slots)
        {
            if (slot.IsFree) continue;
            var at = (int)slot.Hash & mask;
            while (!_slots[at].IsFree) at = (at + 1) & mask;
            _slots[at] = slot;
        }
    }

    /// <summary>FNV-1a by UTF-16 units, its high half folded down; it decides where a word lies and never what is written.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }

    /// <param name="Next">Where the word begins in the text, and one more, so that a slot of zeros is a free one.</param>
    private readonly record struct Slot(uint Hash, int Next, int Number)
    {
        public bool IsFree => Next == 0;

        public int Start => Next - 1;
    }
}
