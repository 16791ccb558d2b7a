using System.Globalization;

namespace StaticPress.Markdown;

/// <summary>
/// A growing text that is read where it lies. A <see cref="System.Text.StringBuilder"/> gives a copy: of a post's HTML and words alone a
/// quarter of what a build allocates. Cleared and used again for the next text.
/// </summary>
internal sealed class TextBuffer
{
    private char[] _text = new char[4096];
    private int _length;

    /// <summary>Valid until the next write.</summary>
    public ReadOnlySpan<char> Span => _text.AsSpan(0, _length);

    /// <summary>It can be cut, and not made longer.</summary>
    public int Length
    {
        get => _length;
        set => _length = Math.Min(value, _length);
    }

    public void Write(char value)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = value;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (_text.Length - _length < text.Length) Grow(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    public override string ToString() => Span.ToString();

    private void Grow(int needed) => Array.Resize(ref _text, Math.Max(_length + needed, _text.Length * 2));
}

/// <summary>The way into one for the Markdown library, which begins anew only with a StringWriter.</summary>
internal sealed class TextBufferWriter(TextBuffer text) : StringWriter(CultureInfo.InvariantCulture)
{
    public override void Write(char value) => text.Write(value);

    public override void Write(ReadOnlySpan<char> buffer) => text.Write(buffer);

    public override void Write(string? value) => text.Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => text.Write(buffer.AsSpan(index, count));

    public override void WriteLine() => text.Write('\n');
}
