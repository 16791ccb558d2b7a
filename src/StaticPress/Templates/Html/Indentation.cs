using System.Text;

namespace StaticPress.Templates.Html;

/// <summary>
/// Leaves out of a page what only a template's readers see: how far its lines are indented, and its empty lines. To a browser
/// any space between words and tags is one space; inside tags, scripts and text fields it may be more, and stays.
/// </summary>
internal static class Indentation
{
    private const string Space = " \t\r\n";

    /// <param name="place">Where the text begins.</param>
    public static string LeftOut(string text, HtmlPlace place)
    {
        var slim = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            var line = text.AsSpan(at, end - at);
            var kept = place.State == HtmlState.Text ? line.TrimStart(Space) : line;
            if (at == 0 && kept.Length < line.Length) slim.Append(line.TrimEnd(Space).IsEmpty && line.EndsWith("\n") ? '\n' : ' ');
            slim.Append(kept);
            place = HtmlScanner.Advance(place, line, isXml: false);
            at = end;
        }

        return slim.ToString();
    }
}
