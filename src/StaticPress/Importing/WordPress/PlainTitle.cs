using System.Net;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.WordPress;

/// <summary>Titles and names are HTML in WordPress: <c>Q&amp;amp;A</c>, <c>The &lt;em&gt;Show&lt;/em&gt;</c>. Here they are text.</summary>
internal static partial class PlainTitle
{
    public static string Of(string html)
    {
        var text = html;
        if (text.Contains('<', StringComparison.Ordinal)) text = Tag().Replace(text, "");
        if (text.Contains('&', StringComparison.Ordinal)) text = WebUtility.HtmlDecode(text);
        return Spaces().Replace(text, " ").Trim();
    }

    /// <summary>As WordPress has it in titles; a sign that begins no tag, <c>a &lt; b</c>, stands for itself.</summary>
    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,400}>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s-[\u00A0\u202F]]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
