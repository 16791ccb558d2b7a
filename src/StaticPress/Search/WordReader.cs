namespace StaticPress.Search;

/// <summary>Reads the folded words of a text one by one: <c>Café, הַשָּׁלוֹם</c> gives <c>cafe</c> and <c>השלומ</c>.</summary>
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

    private readonly void Append(char c, ref int length)
    {
        if (length < LongestWord) _word[length++] = c;
    }

    private readonly bool IsInHebrew(int length) =>
        length > 0 && Folding.IsHebrew(_word[length - 1]) && _at + 1 < _text.Length && Folding.IsHebrew(_text[_at + 1]);
}
