using AngleSharp.Html.Parser;
using StaticPress.Content;

namespace StaticPress.Importing.FromWordPress;

/// <summary>The words of a title, a caption or an excerpt, which WordPress keeps as HTML.</summary>
internal static class PlainWords
{
    private static readonly string[] BetweenWords = ["<br", "</p", "</li", "</div", "</h", "</td"];

    /// <summary>
    /// Of a title or a name that the export's reader has made plain already (<see cref="WordPress.PlainTitle"/>): in it
    /// <c>List&lt;String&gt;</c> is no tag any more.
    /// </summary>
    /// <returns>On one line, in the first of its languages.</returns>
    public static string OfTitle(string plain) => ReaderText.Line(Tongues.First(plain));

    /// <returns>On one line.</returns>
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&')) return ReaderText.Line(html);
        var spaced = html;
        foreach (var tag in BetweenWords) spaced = spaced.Replace(tag, " " + tag, StringComparison.OrdinalIgnoreCase);
        var body = new HtmlParser().ParseDocument("<body>" + spaced).Body!;
        foreach (var unseen in body.QuerySelectorAll("script, style, noscript, template")) unseen.Remove();
        return ReaderText.Line(body.TextContent);
    }
}
