using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticPress.Markdown;

/// <summary>A box stands at the start of an item with a space behind it; the library alone takes the <c>[x]</c> of any link in a list for one.</summary>
internal sealed class TaskBoxes : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null && slice.PeekChar(3).IsSpaceOrTab() && base.Match(processor, ref slice);
}
