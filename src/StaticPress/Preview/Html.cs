using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace StaticPress.Preview;

/// <summary>A piece of a page. Whatever is put into one is text and is escaped, unless it is such a piece itself.</summary>
/// <example><c>Html row = $"&lt;td&gt;{title}&lt;/td&gt;";</c></example>
[InterpolatedStringHandler]
internal sealed class Html
{
    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount)
    {
        const int UsualValue = 16;
        _text = new StringBuilder(literalLength + (formattedCount * UsualValue));
    }

    public static Html Nothing => $"";

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => WebUtility.HtmlEncode(text, new StringWriter(_text, CultureInfo.InvariantCulture));

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number:N0}");

    public void AppendFormatted(Html piece) => _text.Append(piece._text);

    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (var piece in pieces) AppendFormatted(piece);
    }

    public override string ToString() => _text.ToString();
}
