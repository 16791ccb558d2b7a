using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// <c>[^1]: A note.</c>, in a list or a quotation too. The library reads notes only between the blocks of a text, and takes a
/// note for the definition of a link, so that of <c>[^1][^2]</c> the first would be a link's words.
/// </summary>
internal sealed class FootnoteDefinitions : BlockParser
{
    public FootnoteDefinitions() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '^') return BlockState.None;
        if (!LinkHelper.TryParseLabel(ref line, false, out var label, out var labelSpan)) return BlockState.None;
        if (label.Length < 2 || line.CurrentChar != ':') return BlockState.None;
        processor.GoToColumn(processor.Column + line.Start - processor.Start + 1);
        var note = new Note(this)
        {
            Label = label,
            LabelSpan = labelSpan,
            Column = processor.Column,
            Span = new SourceSpan(labelSpan.Start - 1, processor.Line.End),
        };
        Footnotes.Of(processor.Document, this).Define(note);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var note = (Note)block;
        if (processor.CurrentBlock is null || processor.CurrentBlock.IsBreakable)
        {
            if (processor.IsBlankLine)
            {
                note.EndsInEmptyLine = true;
                return BlockState.ContinueDiscard;
            }

            if (processor.Indent == 0 && note.EndsInEmptyLine) return BlockState.None;
            if (processor.Indent == 0 && processor.CurrentChar == '[' && TryOpen(processor) == BlockState.Continue)
            {
                processor.Close(note);
                return BlockState.Continue;
            }

            if (processor.Indent == 0 && IsAddressOfName(processor.Line))
            {
                // Notes and the addresses of links often stand in one list: such a line is no more of the note than the next note is.
                processor.Close(note);
                return BlockState.None;
            }
        }

        note.EndsInEmptyLine = false;
        if (processor.IsCodeIndent) processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    /// <summary><c>[name]: https://example.org/</c>.</summary>
    private static bool IsAddressOfName(StringSlice line) =>
        line.CurrentChar == '[' && line.PeekChar() != '^'
        && LinkHelper.TryParseLinkReferenceDefinition(ref line, out _, out var address, out _, out _, out _, out _)
        && address is { Length: > 0 };

    private sealed class Note(BlockParser parser) : Footnote(parser)
    {
        public bool EndsInEmptyLine { get; set; }
    }
}
