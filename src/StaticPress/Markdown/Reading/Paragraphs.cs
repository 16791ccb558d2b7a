using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>Paragraphs; and the rows of a table, which go on as a paragraph does, but no line below makes a heading of them.</summary>
internal sealed class Paragraphs : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block.Parser is not TableParser) return base.TryContinue(processor, block);
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        if (ReferenceEquals(block.Parent, processor.GetCurrentContainerOpened())) return BlockState.Continue;
        processor.Close(block);
        return TryOpen(processor);
    }
}
