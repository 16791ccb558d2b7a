using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>A component with the blocks between its lines.</summary>
internal sealed class ComponentBlock(BlockParser parser, ComponentLine line) : ContainerBlock(parser)
{
    public ComponentLine Opening { get; } = line;

    /// <summary>Whether its end was met.</summary>
    public bool IsClosed { get; set; } = line.IsWhole;

    /// <summary>Whether another one is still open in it, or code in which <c>:::</c> are three colons.</summary>
    /// <param name="column">Where the line begins: what stands at the margin ends a list.</param>
    public bool HoldsOpen(int column)
    {
        // While lines are read, the library calls no block open that a line has not come to.
        for (var at = LastChild; at is not null; at = at is ListBlock or ListItemBlock ? ((ContainerBlock)at).LastChild : null)
        {
            if (at is ComponentBlock { IsClosed: false } or FencedCodeBlock { ClosingFencedCharCount: 0 }) return true;
            if (at is ListItemBlock && column <= at.Column) return false;
        }

        return false;
    }
}
