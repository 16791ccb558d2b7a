namespace StaticPress.Primitives;

/// <summary>
/// Goes through the tags of a piece of HTML or SVG, near enough to how a browser would: comments, quotation marks and scripts are known.
/// </summary>
internal ref struct TagReader(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> _html = html;
    private int _nameEnd;
    private int _attribute;

    /// <summary>Where the tag, the comment or the declaration begins.</summary>
    public int Start { get; private set; }

    /// <summary>Behind its last sign.</summary>
    public int End { get; private set; }

    /// <summary>Where the next is looked for: behind the text of a script, a style, a title or a text field, which holds no tags.</summary>
    public int Next { get; private set; }

    public bool IsEndTag { get; private set; }

    /// <summary>As it is written; empty for a comment and a declaration.</summary>
    public readonly ReadOnlySpan<char> Name
    {
        get
        {
            var from = Start + (IsEndTag ? 2 : 1);
            return _nameEnd > from ? _html[from.._nameEnd] : [];
        }
    }

    /// <summary>Whether the text goes on behind it; else it was cut off, or is never closed.</summary>
    public readonly bool IsClosed => End > Start && _html[End - 1] == '>';

    /// <summary>As it is written.</summary>
    public ReadOnlySpan<char> AttributeName { get; private set; }

    /// <summary>Without quotation marks; entities stand in it as they are.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where the value begins, with its quotation mark.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Where the value ends, after its quotation mark.</summary>
    public int ValueEnd { get; private set; }

    public readonly bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Goes on to the next tag, comment or declaration; a lone less-than sign is text.</summary>
    public bool Read()
    {
        while (Next < _html.Length && _html[Next..].IndexOf('<') is var open and >= 0)
        {
            (Start, Next) = (Next + open, Next + open + 1);
            if (Next == _html.Length) return false;
            if (char.IsAsciiLetter(_html[Next])) ReadStartTag();
            else if (_html[Next] is '!' or '?' or '/') ReadOther();
            else continue;
            return true;
        }

        return false;
    }

    /// <summary>Goes on to the next attribute of the tag that has a value.</summary>
    public bool ReadAttribute()
    {
        while (SkipSpace(slashes: true) && _html[_attribute] != '>')
        {
            var start = _attribute;
            _attribute = NextOf(start + 1, "/>= \t\n\r\f");
            AttributeName = _html[start.._attribute];
            if (!SkipSpace() || _html[_attribute] != '=') continue;
            _attribute++;
            if (!SkipSpace()) return false;
            ReadValue();
            return true;
        }

        return false;
    }

    private void ReadValue()
    {
        ValueStart = _attribute;
        if (_html[ValueStart] is '"' or '\'')
        {
            var length = _html[(ValueStart + 1)..].IndexOf(_html[ValueStart]);
            Value = length < 0 ? _html[(ValueStart + 1)..] : _html.Slice(ValueStart + 1, length);
            ValueEnd = length < 0 ? _html.Length : ValueStart + length + 2;
        }
        else
        {
            ValueEnd = NextOf(ValueStart, "> \t\n\r\f");
            Value = _html[ValueStart..ValueEnd];
        }

        _attribute = ValueEnd;
    }

    private void ReadStartTag()
    {
        (IsEndTag, _nameEnd) = (false, NextOf(Next, "/> \t\n\r\f"));
        _attribute = _nameEnd;
        while (ReadAttribute())
        {
            // To where the tag ends, past every quotation mark.
        }

        End = Next = Math.Min(_attribute + 1, _html.Length);
        _attribute = _nameEnd;
        if (!Is("script") && !Is("style") && !Is("textarea") && !Is("title")) return;
        var text = _html[Next..].IndexOf($"</{Name}", StringComparison.OrdinalIgnoreCase);
        Next = text < 0 ? _html.Length : Next + text;
    }

    private void ReadOther()
    {
        IsEndTag = _html[Next] == '/' && Next + 1 < _html.Length && char.IsAsciiLetter(_html[Next + 1]);
        _nameEnd = IsEndTag ? NextOf(Next + 1, "/> \t\n\r\f") : Start;
        var sign = _html[Next..].StartsWith("!--") ? "-->" : ">";
        var end = _html[Next..].IndexOf(sign);
        End = Next = end < 0 ? _html.Length : Next + end + sign.Length;
        _attribute = End;
    }

    /// <returns>False at the end of the text.</returns>
    private bool SkipSpace(bool slashes = false)
    {
        while (_attribute < _html.Length && (char.IsWhiteSpace(_html[_attribute]) || (slashes && _html[_attribute] == '/'))) _attribute++;
        return _attribute < _html.Length;
    }

    private readonly int NextOf(int from, string any)
    {
        if (from >= _html.Length) return _html.Length;
        var found = _html[from..].IndexOfAny(any);
        return found < 0 ? _html.Length : from + found;
    }
}
