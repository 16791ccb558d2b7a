using System.Numerics;
using System.Runtime.InteropServices;

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
    public int NumberOf(ReadOnlySpan<char> word) => NumberOf(word, Hash(word));

    /// <summary>
    /// Of several at once, in half the time: each place is asked for before any is needed, so that the waits for memory lie beside and not
    /// behind each other.
    /// </summary>
    /// <param name="words">One behind the other.</param>
    /// <param name="ends">Where each of them ends.</param>
    public void NumbersOf(ReadOnlySpan<char> words, ReadOnlySpan<int> ends, Span<int> numbers)
    {
        Span<uint> hashes = stackalloc uint[ends.Length];
        for (var i = 0; i < ends.Length; i++) hashes[i] = Hash(words[StartOf(i, ends)..ends[i]]);
        var mask = _slots.Length - 1;
        for (var i = 0; i < ends.Length; i++) numbers[i] = _slots[(int)hashes[i] & mask].Next;
        for (var i = 0; i < ends.Length; i++) numbers[i] = _text[numbers[i]];
        for (var i = 0; i < ends.Length; i++) numbers[i] = NumberOf(words[StartOf(i, ends)..ends[i]], hashes[i]);
    }

    private static int StartOf(int word, ReadOnlySpan<int> ends) => word == 0 ? 0 : ends[word - 1];

    private int NumberOf(ReadOnlySpan<char> word, uint hash)
    {
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

    /// <summary>By two UTF-16 units at a time, the high half folded down; it decides where a word lies and never what is written.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var pair in MemoryMarshal.Cast<char, uint>(word)) hash = BitOperations.RotateLeft((hash ^ pair) * Spread, 13);
        if ((word.Length & 1) != 0) hash = (hash ^ word[^1]) * Spread;
        return hash ^ (hash >> 15);
    }

    /// <summary>2³² divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4).</summary>
    private const uint Spread = 0x9E3779B1;

    /// <param name="Next">Where the word begins in the text, and one more, so that a slot of zeros is a free one.</param>
    private readonly record struct Slot(uint Hash, int Next, int Number)
    {
        public bool IsFree => Next == 0;

        public int Start => Next - 1;
    }
}
