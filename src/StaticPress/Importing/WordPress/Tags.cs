using System.Text;

namespace StaticPress.Importing.WordPress;

/// <summary>
/// Goes through an export tag by tag. Not an XML reader: that one stops at the first of the mistakes that real exports are full of (control
/// characters, bare ampersands, prefixes that nobody declared, sections within sections, a missing end), where this one goes on and tells.
/// </summary>
/// <remarks>No document type is read and no entity expanded, so that a file which declares some is as harmless as any other.</remarks>
internal sealed class Tags(Stretch stretch, Action<int, bool, string> tell)
{
    private readonly TagNames _names = new();
    private int _length;
    private int _attributesFrom;
    private int _attributesTo;
    private int _valueFrom;
    private int _valueTo;
    private bool _isHeld;

    public TagKind Kind { get; private set; }

    /// <summary>With the prefixes that WordPress itself gives: <c>wp:post_id</c>, <c>content:encoded</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Of the line that the tag begins on.</summary>
    public int Line { get; private set; }

    public ReadOnlySpan<byte> Attributes => stretch.Ahead[_attributesFrom.._attributesTo];

    /// <summary>Of a field, as it stands in the file: read it with <see cref="FieldText"/>.</summary>
    public ReadOnlySpan<byte> Value => stretch.Ahead[_valueFrom.._valueTo];

    /// <summary>Something of an export was met.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>The end of what was begun was met.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Lets the same tag come again.</summary>
    public void Hold() => _isHeld = true;

    /// <returns>False at the end of the file.</returns>
    public bool Next()
    {
        if (_isHeld)
        {
            _isHeld = false;
            return true;
        }

        Pass();
        while (stretch.PassTo((byte)'<'))
        {
            stretch.Need(16);
            Line = stretch.Line;
            if (ReadOne()) return true;
        }

        (Kind, Name) = (TagKind.Over, "");
        return false;
    }

    private void Pass()
    {
        stretch.Pass(_length);
        _length = 0;
    }

    /// <returns>False for what is no tag: it is passed.</returns>
    private bool ReadOne()
    {
        var ahead = stretch.Ahead;
        if (ahead.StartsWith("<!--"u8)) return PassOver("-->"u8, "a comment");
        if (ahead.StartsWith("<?"u8)) return PassOver("?>"u8, "an instruction");
        if (ahead.StartsWith("<![CDATA["u8)) return PassOver("]]>"u8, "a section");
        if (ahead.StartsWith("<!DOCTYPE"u8)) return PassDeclarations();
        var isEnd = ahead.Length > 1 && ahead[1] == '/';
        var nameFrom = isEnd ? 2 : 1;
        if (ahead.Length <= nameFrom || !char.IsAsciiLetter((char)ahead[nameFrom])) return PassSign();
        return isEnd ? ReadEnd() : ReadStart();
    }

    private bool PassOver(ReadOnlySpan<byte> end, string what)
    {
        var line = stretch.Line;
        if (!stretch.PassOver(end)) tell(line, true, $"The file ends within {what} that begins here.");
        return false;
    }

    private bool PassSign()
    {
        stretch.Pass(1);
        return false;
    }

    /// <summary>No tag ends any more in all that is ahead, so that none need be looked for from each of its signs.</summary>
    private bool PassAll()
    {
        stretch.Pass(stretch.Ahead.Length);
        return false;
    }

    private bool PassDeclarations()
    {
        // A web page in place of an export is told as such.
        if (HasBegun || !stretch.Ahead.StartsWith("<!DOCTYPE html>"u8))
            tell(stretch.Line, false,
                "The file declares a document type, which no export has: it was not read, and nothing that it declares is put in.");
        var end = stretch.Find(">"u8);
        var inner = end < 0 ? -1 : stretch.Ahead[..end].IndexOf((byte)'[');
        if (inner < 0) return PassOver(">"u8, "a document type");
        stretch.Pass(inner);
        return PassOver("]>"u8, "a document type");
    }

    private bool ReadEnd()
    {
        var end = stretch.Find(">"u8);
        if (end < 0) return PassAll();
        (Kind, Name, _length) = (TagKind.End, _names.Of(stretch.Ahead[2..end]), end + 1);
        (_attributesFrom, _attributesTo, _valueFrom, _valueTo) = (0, 0, 0, 0);
        HasEnded |= Name is "rss" or "channel";
        return true;
    }

    private bool ReadStart()
    {
        var end = EndOfTag();
        if (end < 0) return PassAll();
        var tag = stretch.Ahead[1..end];
        var isEmpty = tag[^1] == '/';
        var nameTo = tag.IndexOfAny(" \t\r\n/"u8) is >= 0 and var space ? space : tag.Length;
        Name = _names.Of(tag[..nameTo]);
        var rawName = 1 + nameTo;
        (_attributesFrom, _attributesTo) = (rawName, end - (isEmpty ? 1 : 0));
        (_valueFrom, _valueTo, _length) = (end + 1, end + 1, end + 1);
        HasBegun |= Name is "channel" or "item";
        if (Name == "rss") _names.Declare(Encoding.UTF8.GetString(Attributes));
        if (TagNames.HoldsOthers(Name))
        {
            // An empty one ends where it starts, and holds nothing that is missed.
            Kind = isEmpty ? TagKind.Field : TagKind.Start;
            return true;
        }

        Kind = TagKind.Field;
        return isEmpty || ReadValue(rawName);
    }

    /// <summary>A sign like the tag's own end may stand within the quotation marks of an attribute.</summary>
    private int EndOfTag()
    {
        const int Most = 1 << 13;
        var first = stretch.Find(">"u8);
        var (quotes, from) = (0, 0);
        for (var end = first; end >= 0 && end < Most; end = stretch.Find(">"u8, end + 1))
        {
            quotes += stretch.Ahead[from..end].Count((byte)'"');
            if (quotes % 2 == 0) return end;
            from = end;
        }

        return first;
    }

    private bool ReadValue(int rawName)
    {
        var value = new FieldEnd(stretch, rawName).Find(_valueFrom);
        if (value.To < 0)
        {
            var line = stretch.Line;
            var isFull = stretch.IsFull;
            tell(line, true, isFull
                ? $"<{Name}> is longer than {Stretch.Most >> 20} MB, which no text is: it was left out, with the item that it is in."
                : $"The file is cut off within <{Name}>, which begins here: ask WordPress for the export again, or for one year at a time.");
            stretch.PassOver(isFull ? "</item>"u8 : "<<<"u8);
            (_length, _attributesFrom, _attributesTo, _valueFrom, _valueTo) = (0, 0, 0, 0, 0);
            return false;
        }

        if (value.Flaw.Length > 0) tell(Line, value.IsLoss, $"<{Name}> {value.Flaw}");
        (_valueTo, _length) = (value.To, value.Next);
        return true;
    }
}

internal enum TagKind
{
    Over,

    /// <summary>Of something that holds fields.</summary>
    Start,
    End,

    /// <summary>With its value and its own end.</summary>
    Field,
}
