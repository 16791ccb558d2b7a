using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace StaticPress.Markdown;

/// <summary>
/// A table in a frame that scrolls, so that a wide one does not widen the page. The frame takes the focus (else a keyboard
/// could not scroll it) and has a name of its own. Alignment is a class: a strict content policy forbids style attributes.
/// </summary>
internal sealed class TableHtml : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var writer = (BodyWriter)renderer;
        writer.EnsureLine();
        writer.Write("<section class=\"table-scroll\" tabindex=\"0\" aria-label=\"").WriteEscape(writer.Options.Words.Table);
        if (++writer.Tables > 1) writer.Write(' ').Write(writer.Tables.ToString(CultureInfo.InvariantCulture));
        writer.WriteLine("\">");
        writer.Write("<table").WriteAttributes(table).WriteLine(">");
        var part = "";
        foreach (var row in table.OfType<TableRow>())
        {
            // Markdown has no table without a head: one that says nothing is none.
            if (row.IsHeader && row.All(cell => IsEmpty((TableCell)cell))) continue;
            var next = row.IsHeader && part != "tbody" ? "thead" : "tbody";
            if (next != part)
            {
                if (part.Length > 0) writer.Write("</").Write(part).WriteLine(">");
                writer.Write('<').Write(next).WriteLine(">");
                part = next;
            }

            WriteRow(writer, table, row);
        }

        if (part.Length > 0) writer.Write("</").Write(part).WriteLine(">");
        writer.WriteLine("</table>");
        writer.WriteLine("</section>");
    }

    private static void WriteRow(BodyWriter writer, Table table, TableRow row)
    {
        writer.Write("<tr").WriteAttributes(row).Write('>');
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            // An empty cell heads nothing.
            var header = row.IsHeader && !IsEmpty(cell);
            writer.Write(header ? "<th scope=\"col\"" : "<td");
            var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
            if (column < table.ColumnDefinitions.Count && ClassOf(table.ColumnDefinitions[column].Alignment) is { } align)
            {
                writer.Write(" class=\"").Write(align).Write('"');
            }

            writer.WriteAttributes(cell).Write('>');
            var implicitParagraph = writer.ImplicitParagraph;
            writer.ImplicitParagraph = cell.Count == 1;
            writer.WriteChildren(cell);
            writer.ImplicitParagraph = implicitParagraph;
            writer.Write(header ? "</th>" : "</td>");
        }

        writer.WriteLine("</tr>");
    }

    private static bool IsEmpty(TableCell cell) =>
        cell.Count == 0 || (cell.Count == 1 && cell[0] is Markdig.Syntax.LeafBlock { Inline: null or { FirstChild: null } });

    private static string? ClassOf(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Left => "align-left",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => null,
    };
}
