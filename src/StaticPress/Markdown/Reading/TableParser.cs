using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Tables by GFM 4.10: a line of dashes makes a head of the line above it, whatever stands before that; the table goes on to an empty
/// line or another block. The library looks for tables in the text of whole paragraphs, so that one line too many above or below took the
/// table away.
/// </summary>
internal sealed class TableParser : BlockParser
{
    private readonly Paragraphs _paragraphs;

    public TableParser(Paragraphs paragraphs)
    {
        _paragraphs = paragraphs;
        OpeningCharacters = ['|', '-', ':'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentBlock is TableLines open) return CloseBefore(processor, open);
        if (processor.IsCodeIndent || IsItem(processor.Line)) return BlockState.None;
        if (processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph) return BlockState.None;
        if (!ReferenceEquals(paragraph.Parent, processor.GetCurrentContainerOpened())) return BlockState.None;
        if (TableRowText.AlignmentsIn(processor.Line.AsSpan()) is not { } columns) return BlockState.None;
        var head = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        if (!processor.Line.AsSpan().Contains('|') && !head.Slice.AsSpan().Contains('|')) return BlockState.None;
        if (TableRowText.Split(head.Slice.AsSpan()).Count != columns.Count) return BlockState.None;
        paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
        if (paragraph.Lines.Count == 0) processor.Discard(paragraph);
        var table = new TableLines(this, columns)
        {
            Column = processor.Column,
            Span = new SourceSpan(head.Slice.Start, processor.Line.End)
        };
        table.Lines = new StringLineGroup(8);
        table.Lines.Add(ref head);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var lines = (TableLines)block;
        var parent = block.Parent!;
        var at = parent.Count - 1;
        while (!ReferenceEquals(parent[at], block)) at--;
        parent[at] = lines.ToTable();
        return true;
    }

    private static bool IsItem(StringSlice line) => line.CurrentChar == '-' && line.PeekChar().IsSpaceOrTab();

    /// <summary>A line that begins with a colon would define the rows above it, and a line of hyphens make a heading of them.</summary>
    private BlockState CloseBefore(BlockProcessor processor, TableLines open)
    {
        if (processor.CurrentChar != ':' && processor.Line.AsSpan().ContainsAnyExcept("- \t")) return BlockState.None;
        processor.Close(open);
        return processor.CurrentChar == ':' ? _paragraphs.TryOpen(processor) : BlockState.None;
    }

    /// <summary>The lines of a table while it is read: a paragraph to all that may follow one.</summary>
    private sealed class TableLines(BlockParser parser, IReadOnlyList<TableColumnAlign?> columns) : ParagraphBlock(parser)
    {
        public Table ToTable()
        {
            var table = new Table { Span = Span, Line = Lines.Lines[0].Line, Column = Column };
            foreach (var alignment in columns) table.ColumnDefinitions.Add(new TableColumnDefinition { Alignment = alignment });
            for (var i = 0; i < Lines.Count; i++) table.Add(Row(Lines.Lines[i], isHead: i == 0));
            // What was written below the table is its own.
            if (this.TryGetAttributes() is { } attributes) table.SetAttributes(attributes);
            return table;
        }

        private TableRow Row(StringLine line, bool isHead)
        {
            var row = new TableRow { IsHeader = isHead, Line = line.Line, Span = new SourceSpan(line.Slice.Start, line.Slice.End) };
            foreach (var cell in TableRowText.Split(line.Slice.AsSpan())) row.Add(Cell(line, cell));
            while (row.Count < columns.Count) row.Add(new TableCell { Line = line.Line });
            return row;
        }

        private static TableCell Cell(StringLine line, Range range)
        {
            var (start, length) = range.GetOffsetAndLength(line.Slice.Length);
            var cell = new TableCell { Line = line.Line };
            if (length == 0) return cell;
            var slice = new StringSlice(line.Slice.Text, line.Slice.Start + start, line.Slice.Start + start + length - 1);
            var text = slice;
            if (slice.AsSpan().Contains("\\|", StringComparison.Ordinal))
                text = new StringSlice(slice.ToString().Replace("\\|", "|", StringComparison.Ordinal));
            cell.Span = new SourceSpan(slice.Start, slice.End);
            var words = new ParagraphBlock { Line = line.Line, Span = cell.Span };
            words.Lines = new StringLineGroup(1);
            var only = new StringLine(ref text, line.Line, line.Column + start, slice.Start - text.Start, NewLine.None);
            words.Lines.Add(ref only);
            cell.Add(words);
            return cell;
        }
    }
}
