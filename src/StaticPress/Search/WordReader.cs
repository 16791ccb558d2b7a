using StaticPress.Primitives;

namespace StaticPress.Search;

/// <summary>
/// Reads the folded words of a text one by one: <c>Café, הַשָּׁלוֹם</c> gives <c>cafe</c> and <c>השלומ</c>. Of a run of letters of a script
/// without spaces each is a word together with the next, and the last alone: <c>東京駅</c> gives <c>東京</c>, <c>京駅</c> and <c>駅</c>.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>UTF-16 units; what a longer word has beyond them is left out, of the words of a query too.</summary>
    public const int LongestWord = 32;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _word = buffer;
    private readonly ReadOnlySpan<char> _codes = Folding.Table;
    private int _at;

    /// <returns>Valid until the next call; empty when there are no more. A lone letter a to z is no word: it is what an apostrophe
    /// leaves.</returns>
    public ReadOnlySpan<char> Next()
    {
        while (_at < _text.Length)
        {
            var length = ReadOne();
            if (length > 1 || (length == 1 && !char.IsAsciiLetterLower(_word[0]))) return _word[..length];
        }

        return default;
    }

    private int ReadOne()
    {
        var length = 0;
        for (; _at < _text.Length; _at++)
        {
            var code = _codes[_text[_at]];
            if (UnspacedScript.Has(code)) return length > 0 ? length : Pair(code);
            if (code is > Folding.Quote and < Folding.FirstExpansion)
            {
                Append(code, ref length);
            }
            else if (code > Folding.Quote)
            {
                var several = Folding.Expansion(code);
                if (several.IsEmpty) Append(code, ref length);
                foreach (var c in several) Append(c, ref length);
            }
            else if (code == Folding.Separator || (code == Folding.Quote && !IsInHebrew(length)))
            {
                if (length == 0) continue;
                _at++;
                return length;
            }
        }

        return length;
    }

    /// <summary>
    /// A letter with the one behind it, if that is of such a script too; points between the two are dropped as everywhere.
    /// </summary>
    private int Pair(char first)
    {
        _word[0] = first;
        var next = ++_at;
        while (next < _text.Length && _codes[_text[next]] == Folding.Dropped) next++;
        if (next >= _text.Length || !UnspacedScript.Has(_codes[_text[next]])) return 1;
        _word[1] = _codes[_text[next]];
        return 2;
    }

    private readonly void Append(char c, ref int length)
    {
        if (length < LongestWord) _word[length++] = c;
    }

    private readonly bool IsInHebrew(int length) =>
        length > 0 && Folding.IsHebrew(_word[length - 1]) && _at + 1 < _text.Length && Folding.IsHebrew(_text[_at + 1]);
}
