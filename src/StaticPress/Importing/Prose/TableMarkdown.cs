using System.Text;
using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>A table as Markdown, when its cells hold words alone and it has at most one head.</summary>
internal static class TableMarkdown
{
    private static readonly HashSet<string> NoWords =
        ["table", "ul", "ol", "dl", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "iframe", "figure", "hr", "blockquote", "video", "audio",
            "object", "embed", "details", "form"];

    /// <param name="cell">Makes one line of Markdown of a cell.</param>
    /// <returns>Null for a table that Markdown has no form for.</returns>
    public static string? Of(IElement table, Func<IElement, string> cell)
    {
        var rows = RowsOf(table).Select(row => row.Children.Where(child => child.LocalName is "td" or "th").ToList())
            .Where(row => row.Count > 0).ToList();
        if (rows.Count == 0 || rows.Exists(row => row.Exists(IsOdd))) return null;
        var columns = rows.Max(row => row.Count);
        var hasHead = rows[0].TrueForAll(one => one.LocalName == "th") || rows[0][0].ParentElement?.ParentElement?.LocalName == "thead";
        if (rows.Skip(hasHead ? 1 : 0)
            .Any(row => row.Exists(one => one.LocalName == "th" || one.ParentElement?.ParentElement?.LocalName == "thead"))) return null;
        var written = new StringBuilder();
        AppendRow(written, hasHead ? rows[0].Select(cell) : [], columns);
        written.Append("\n|");
        for (var i = 0; i < columns; i++) written.Append(' ').Append(Dashes(rows, i)).Append(" |");
        foreach (var row in rows.Skip(hasHead ? 1 : 0)) AppendRow(written.Append('\n'), row.Select(cell), columns);
        return written.ToString();
    }

    public static IEnumerable<IElement> RowsOf(IElement table) => table.Children.SelectMany(part =>
        part.LocalName == "tr"
            ? [part]
            : part.LocalName is "thead" or "tbody" or "tfoot" ? part.Children.Where(row => row.LocalName == "tr") : []);

    private static void AppendRow(StringBuilder written, IEnumerable<string> cells, int columns)
    {
        written.Append('|');
        var count = 0;
        foreach (var cell in cells)
        {
            written.Append(cell.Length == 0 ? " " : $" {cell} ").Append('|');
            count++;
        }

        for (; count < columns; count++) written.Append("  |");
    }

    private static bool IsOdd(IElement cell) =>
        cell.GetAttribute("colspan") is not (null or "1" or "") || cell.GetAttribute("rowspan") is not (null or "1" or "")
        || cell.QuerySelectorAll("*").Any(inner => NoWords.Contains(inner.LocalName));

    private static string Dashes(List<List<IElement>> rows, int column)
    {
        var sides = rows.Where(row => column < row.Count).Select(row => SideOf(row[column])).Distinct().ToList();
        return sides is not [var side] ? "---" : side switch
        {
            "center" => ":-:",
            "right" => "--:",
            "left" => ":--",
            _ => "---",
        };
    }

    private static string SideOf(IElement cell) => cell.GetAttribute("align")?.ToLowerInvariant() ?? cell.GetAttribute("data-align")
        ?? (cell.ClassList.Contains("has-text-align-center") ? "center" : cell.ClassList.Contains("has-text-align-right") ? "right" : "");
}
