using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Templates.Html;

/// <summary>Text that is markup already and is not escaped again: rendered Markdown, captures, what <c>raw</c> vouches for.</summary>
/// <remarks>Neither formattable nor enumerable nor convertible, so that Scriban never takes it apart behind our back.</remarks>
internal sealed class Markup
{
    public static readonly Markup Empty = new("");

    private readonly ReadOnlyMemory<byte> _utf8;
    private string? _value;

    public Markup(string value) => _value = value;

    /// <summary>The same, of a text that is overwritten.</summary>
    public static Markup FromText(ReadOnlySpan<char> text)
    {
        var utf8 = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, utf8);
        return FromUtf8(utf8);
    }

    private Markup(ReadOnlyMemory<byte> utf8, bool isXml) => (_utf8, IsXml) = (utf8, isXml);

    private Markup(string value, bool isXml) => (_value, IsXml) = (value, isXml);

    public string Value => _value ??= Encoding.UTF8.GetString(_utf8.Span);

    /// <summary>True when it may stand in XML as it is; HTML is text there (<c>&lt;content type="html"&gt;</c>).</summary>
    public bool IsXml { get; }

    /// <summary>True when it is JSON already, and may stand in JSON as it is.</summary>
    public bool IsData { get; private init; }

    /// <summary>As it is written into a page.</summary>
    public ReadOnlySpan<byte> Utf8 => _utf8.IsEmpty && _value is { Length: > 0 } ? Encoding.UTF8.GetBytes(_value) : _utf8.Span;

    public bool IsEmpty => _value is null ? _utf8.IsEmpty : _value.Length == 0;

    /// <param name="utf8">Not written to again as long as the markup lives.</param>
    public static Markup FromUtf8(ReadOnlyMemory<byte> utf8, bool isXml = false) => new(utf8, isXml);

    /// <inheritdoc cref="FromUtf8"/>
    public static Markup Data(ReadOnlyMemory<byte> utf8) => new(utf8, isXml: false) { IsData = true };

    /// <summary>Markup for HTML and XML both.</summary>
    public static Markup Xml(string value) => new(value, isXml: true);

    public void WriteTo(Utf8Buffer output)
    {
        if (_utf8.IsEmpty) output.Write(Value);
        else output.Write(_utf8.Span);
    }

    public override string ToString() => Value;
}
