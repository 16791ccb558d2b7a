using System.Globalization;
using System.Net;
using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Mistakes as HTML: what, where, the lines around it, what to do, and a link into the editor.</summary>
/// <param name="editor">See <see cref="PreviewOptions.Editor"/>.</param>
internal sealed class ProblemHtml(SourceTree sources, string editor)
{
    private const int Most = 20;

    public string Of(IReadOnlyList<Problem> problems)
    {
        var html = new StringBuilder();
        foreach (var problem in problems.Take(Most)) Append(html, problem);
        if (problems.Count > Most) html.Append(CultureInfo.InvariantCulture, $"<p>… and {problems.Count - Most} more, on <a href=\"{PreviewPaths.Home}\">the preview's page</a>.</p>");
        return html.ToString();
    }

    private void Append(StringBuilder html, Problem problem)
    {
        var place = Text(problem.Place.ToString());
        var link = EditorLink.To(problem.Place, sources, editor);
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"problem {(problem.IsError ? "error" : "warning")}\"><h2>{Text(problem.Text)}</h2>");
        if (problem.Hint.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<p class=\"hint\">{Text(problem.Hint)}</p>");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"place\">{(link is null ? place : $"<a href=\"{Text(link)}\">{place}</a>")} <span class=\"code\">{problem.Code}</span></p>");
        if (SourceExcerpt.Of(problem.Place, sources) is { } excerpt) Append(html, excerpt, problem.Place);
        html.Append("</article>");
    }

    private static void Append(StringBuilder html, SourceExcerpt excerpt, Place place)
    {
        html.Append("<pre>");
        for (var i = 0; i < excerpt.Lines.Count; i++)
        {
            var number = excerpt.First + i;
            var line = string.Create(CultureInfo.InvariantCulture, $"{number,5}  {excerpt.Lines[i]}");
            if (number != place.Line) html.Append(Text(line)).Append('\n');
            else html.Append(CultureInfo.InvariantCulture, $"<mark>{Text(line)}</mark>\n{new string(' ', 7 + Math.Clamp(place.Column - 1, 0, 200))}<b>^</b>\n");
        }

        html.Append("</pre>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
