using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// <c>:::name key="value"</c> up to <c>:::</c>, which closes the one that was opened last: nobody has to count colons.
/// </summary>
internal sealed class ComponentParser : BlockParser
{
    public ComponentParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || ComponentLine.Read(processor.Line.AsSpan()) is not { } line) return BlockState.None;
        processor.NewBlocks.Push(new ComponentBlock(this, line)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return line.IsWhole ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var component = (ComponentBlock)block;
        if (!processor.IsCodeIndent && ComponentLine.IsEnd(processor.Line.AsSpan()) && !component.HoldsOpen(processor.Column))
        {
            component.UpdateSpanEnd(processor.Line.End);
            component.IsClosed = true;
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }
}
