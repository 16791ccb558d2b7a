using System.Globalization;

namespace StaticPress.Markdown;

/// <summary>
/// A growing text that is read where it lies, where a <see cref="System.Text.StringBuilder"/> gives a copy: of a post's HTML and words alone
/// a quarter of what a build allocates. Cleared and used again for the next text.
/// </summary>
/// <remarks>A StringWriter by descent, because the Markdown library begins anew with no other.</remarks>
internal sealed class TextBuffer() : StringWriter(CultureInfo.InvariantCulture)
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

    public override void Write(char value)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_text.Length - _length < buffer.Length) Grow(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void WriteLine() => Write('\n');

    public override string ToString() => Span.ToString();

    private void Grow(int needed) => Array.Resize(ref _text, Math.Max(_length + needed, _text.Length * 2));
}
