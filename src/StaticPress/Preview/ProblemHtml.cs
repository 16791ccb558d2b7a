using System.Globalization;
using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Mistakes as HTML: what, where, the lines around it, what to do, and a link into the editor.</summary>
/// <param name="editor">See <see cref="PreviewOptions.Editor"/>.</param>
internal sealed class ProblemHtml(SourceTree sources, string editor)
{
    private const int Most = 20;

    /// <summary>What the file of a post or page is called on the site; null for other files.</summary>
    public Func<string, string?> TitleOf { get; init; } = _ => null;

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
            <article class="problem {(problem.IsError ? "error" : "warning")}">{About(problem)}<h2>{problem.Text}</h2>{hint}<p class="place">{Of(problem.Place)} <span class="code">{problem.Code}</span></p>{excerpt}</article>
            """;
    }

    private Html About(Problem problem) =>
        TitleOf(problem.Place.File) is { } title ? (Html)$"<p class=\"about\">{title}</p>" : Html.Nothing;

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

/// <summary>An address that opens a place in the author's editor.</summary>
internal static class EditorLink
{
    /// <param name="pattern">With <c>{path}</c>, <c>{line}</c> and <c>{column}</c>.</param>
    /// <returns>Null without an editor, and when the file is not on the disk: a theme's file that the program carries.</returns>
    public static string? To(Place place, SourceTree sources, string pattern)
    {
        if (pattern.Length == 0 || sources.Find(place.File) is not DiskFile file) return null;
        var path = file.FullPath.Replace('\\', '/');
        var fromRoot = path.StartsWith('/') ? path : "/" + path;
        return pattern
            .Replace("{path}", string.Join('/', fromRoot.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal)
            .Replace("{line}", Math.Max(1, place.Line).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", Math.Max(1, place.Column).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}

/// <summary>The lines around a mistake.</summary>
/// <param name="First">The number of the first line shown, from 1.</param>
/// <param name="Lines">Without line ends; long ones are cut.</param>
internal sealed record SourceExcerpt(int First, IReadOnlyList<string> Lines)
{
    private const int Around = 3;
    private const int LongestLine = 200;
    private const long LargestFile = 4 * 1024 * 1024;

    /// <returns>Null when there is no such file, or the place is the file as a whole.</returns>
    public static SourceExcerpt? Of(Place place, SourceTree sources)
    {
        if (place.Line == 0 || sources.Find(place.File) is not { Length: <= LargestFile } file) return null;
        try
        {
            // Not strictly: the mistake may be that the file is not UTF-8.
            var lines = Encoding.UTF8.GetString(file.ReadAll()).Split('\n');
            var first = Math.Max(1, place.Line - Around);
            var shown = lines.Skip(first - 1).Take(place.Line + Around - first + 1).Select(Shown).ToArray();
            return shown.Length == 0 ? null : new SourceExcerpt(first, shown);
        }
        catch (UnreadableException)
        {
            return null; // Since it was found; the next look at the folder says so.
        }
    }

    private static string Shown(string line)
    {
        var text = line.TrimEnd('\r');
        return text.Length <= LongestLine ? text : text[..LongestLine] + "…";
    }
}
