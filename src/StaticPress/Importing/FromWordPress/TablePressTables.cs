using System.Text;
using System.Text.Json;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// Tables that TablePress keeps as items of their own, whose content is the rows in JSON: <c>[["Name","Age"],["Dana","5"]]</c>.
/// </summary>
internal static class TablePressTables
{
    /// <returns>HTML, by the name that the shortcode gives a table.</returns>
    public static Dictionary<string, string> Of(Export export)
    {
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!export.Heads.Any(IsTable)) return tables;
        foreach (var item in export.Items().Where(item => IsTable(item.Head)))
        {
            if (item.MetaOf("_tablepress_export_table_id") is { Length: > 0 } name && Html(item) is { } html) tables.TryAdd(name, html);
        }

        return tables;
    }

    private static bool IsTable(ExportHead head) => head is { Type: "tablepress_table", Status: "publish", HasPassword: false };

    /// <returns>Null for what is no table.</returns>
    private static string? Html(ExportItem item)
    {
        try
        {
            using var rows = JsonDocument.Parse(item.Content);
            using var options = JsonDocument.Parse(item.MetaOf("_tablepress_table_options") is { Length: > 0 } told ? told : "{}");
            using var visibility = JsonDocument.Parse(item.MetaOf("_tablepress_table_visibility") is { Length: > 0 } seen ? seen : "{}");
            var hasHead = !options.RootElement.TryGetProperty("table_head", out var head)
                || head.ValueKind == JsonValueKind.True || (head.ValueKind == JsonValueKind.Number && head.GetDouble() > 0);
            var html = new StringBuilder("<table>");
            foreach (var (row, index) in rows.RootElement.EnumerateArray().Select((row, index) => (row, index)))
            {
                if (IsHidden(visibility.RootElement, "rows", index)) continue;
                var cell = hasHead && index == 0 ? "th" : "td";
                html.Append("<tr>");
                foreach (var (words, column) in row.EnumerateArray().Select((words, column) => (words, column)))
                {
                    if (!IsHidden(visibility.RootElement, "columns", column)) html.Append(Cell(cell, Words(words)));
                }

                html.Append("</tr>");
            }

            return html.Append("</table>").ToString();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Rows and columns that the author has hidden no reader ever saw.</summary>
    private static bool IsHidden(JsonElement visibility, string what, int index) =>
        visibility.TryGetProperty(what, out var shown) && shown.ValueKind == JsonValueKind.Array && index < shown.GetArrayLength()
            && shown[index].ValueKind == JsonValueKind.Number && shown[index].GetDouble() == 0;

    private static string Words(JsonElement cell) => cell.ValueKind == JsonValueKind.String ? cell.GetString()! : cell.GetRawText();

    /// <summary>A cell that another one spreads over is told by a word of the plug-in's.</summary>
    private static string Cell(string tag, string words) =>
        $"<{tag}>{(words is "#colspan#" or "#rowspan#" or "#span#" ? "" : words.ReplaceLineEndings("<br>"))}</{tag}>";
}
