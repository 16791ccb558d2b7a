namespace StaticPress.Rendering.Search;

/// <summary>
/// The words that one thread has met, numbered in the order of meeting. A hash table of its own, because a build looks up
/// every word of every post: half the time of <see cref="Dictionary{TKey,TValue}"/> with spans.
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<string> _words = [];
    private uint[] _hashes = new uint[4096];
    private int[] _slots = new int[4096];

    public IReadOnlyList<string> Words => _words;

    /// <returns>The word's number, from 0.</returns>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (number < 0) return Add(word, hash, slot);
            if (_hashes[slot] == hash && word.SequenceEqual(_words[number])) return number;
        }
    }

    private int Add(ReadOnlySpan<char> word, uint hash, int slot)
    {
        _words.Add(word.ToString());
        (_hashes[slot], _slots[slot]) = (hash, _words.Count);
        if (_words.Count * 2 > _slots.Length) Grow();
        return _words.Count - 1;
    }

    private void Grow()
    {
        var (hashes, slots) = (_hashes, _slots);
        (_hashes, _slots) = (new uint[slots.Length * 2], new int[slots.Length * 2]);
        var mask = _slots.Length - 1;
        for (var old = 0; old < slots.Length; old++)
        {
            if (slots[old] == 0) continue;
            var slot = (int)hashes[old] & mask;
            while (_slots[slot] != 0) slot = (slot + 1) & mask;
            (_hashes[slot], _slots[slot]) = (hashes[old], slots[old]);
        }
    }

    /// <summary>FNV-1a by UTF-16 units, its high half folded down; it decides where a word lies and never what is written.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
