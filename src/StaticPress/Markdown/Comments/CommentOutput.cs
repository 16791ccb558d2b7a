using System.Buffers;
using System.Text;

namespace StaticPress.Markdown.Comments;

/// <summary>A comment as it is written, with the markup and without; one message after the other with the same buffers.</summary>
internal sealed class CommentOutput
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    private readonly StringBuilder _html = new(1024);
    private readonly StringBuilder _text = new(1024);
    private string _direction = "";

    /// <param name="turns">Whether Hebrew or Arabic is in it, so that each block must find its own direction.</param>
    public void Begin(bool turns)
    {
        _html.Clear();
        _text.Clear();
        _direction = turns ? " dir=\"auto\"" : "";
    }

    public CommentHtml Done(bool isRightToLeft) => new(WithoutLast('\n', _html), WithoutLast(' ', _text), isRightToLeft);

    /// <summary>Begins a block.</summary>
    public void Open(string tag) => OpenTag(tag, "");

    /// <param name="attributes">With a blank before each.</param>
    public void OpenTag(string tag, string attributes) => _html.Append('<').Append(tag).Append(attributes).Append(_direction).Append('>');

    public void Close(string tag)
    {
        _html.Append("</").Append(tag).Append(">\n");
        EndBlock();
    }

    /// <summary>Keeps the words of two blocks apart.</summary>
    public void EndBlock()
    {
        if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
    }

    /// <summary>A new line within a block. Readers write in a plain field: a new line there is meant as one.</summary>
    public void Break()
    {
        _html.Append("<br>\n");
        _text.Append(' ');
    }

    public void Markup(string markup) => _html.Append(markup);

    public void Text(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        Attribute(text);
    }

    /// <summary>What is read by the browser only.</summary>
    public void Attribute(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            _html.Append(text[..at])
                .Append(text[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        _html.Append(text);
    }

    private static string WithoutLast(char separator, StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == separator) text.Length--;
        return text.ToString();
    }
}

/// <summary>A reader's message as it goes into a page.</summary>
/// <param name="Html">Holds nothing but p, br, em, strong, code, pre, blockquote, ul, ol, li and a.</param>
/// <param name="Text">The same without markup, on one line.</param>
/// <param name="IsRightToLeft">Whether most letters of the reader's own words run from the right; what is quoted does not count.</param>
internal sealed record CommentHtml(string Html, string Text, bool IsRightToLeft);
