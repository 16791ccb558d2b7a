using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Mistakes as HTML: what, where, the lines around it, what to do, and a link into the editor.</summary>
/// <param name="editor">See <see cref="PreviewOptions.Editor"/>.</param>
internal sealed class ProblemHtml(SourceTree sources, string editor)
{
    private const int Most = 20;

    public Html Of(IReadOnlyList<Problem> problems)
    {
        var more = problems.Count - Most;
        return $"{problems.Take(Most).Select(Of)}{(more > 0 ? More(more) : Html.Nothing)}";
    }

    /// <summary>A place in a file, as a link into the editor where it is on the disk.</summary>
    public Html Of(Place place)
    {
        var text = place.ToString();
        return EditorLink.To(place, sources, editor) is { } link ? (Html)$"<a href=\"{link}\">{text}</a>" : $"{text}";
    }

    private static Html More(int count) => $"<p>… and {count} more, on <a href=\"{PreviewPaths.Home}\">the preview's page</a>.</p>";

    private Html Of(Problem problem)
    {
        Html hint = problem.Hint.Length > 0 ? $"<p class=\"hint\">{problem.Hint}</p>" : Html.Nothing;
        var excerpt = SourceExcerpt.Of(problem.Place, sources) is { } lines ? Of(lines, problem.Place) : Html.Nothing;
        return $"""
            <article class="problem {(problem.IsError ? "error" : "warning")}"><h2>{problem.Text}</h2>{hint}<p class="place">{Of(problem.Place)} <span class="code">{problem.Code}</span></p>{excerpt}</article>
            """;
    }

    private static Html Of(SourceExcerpt excerpt, Place place) =>
        $"<pre>{excerpt.Lines.Select((text, index) => Line(excerpt.First + index, text, place))}</pre>";

    private static Html Line(int number, string text, Place place)
    {
        var line = FormattableString.Invariant($"{number,5}  {text}");
        if (number != place.Line) return $"{line}\n";
        const int Gutter = 7, Widest = 200;
        var indent = new string(' ', Gutter + Math.Clamp(place.Column - 1, 0, Widest));
        return $"<mark>{line}</mark>\n{indent}<b>^</b>\n";
    }
}
