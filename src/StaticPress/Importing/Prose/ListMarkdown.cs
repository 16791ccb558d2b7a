using System.Globalization;
using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>A list with its items, the boxes of tasks among them.</summary>
internal static class ListMarkdown
{
    /// <param name="before">What stands right before it: two lists side by side would be one, if they had the same sign.</param>
    /// <param name="inner">Makes blocks of what is in an element.</param>
    public static MarkdownBlock? Of(IElement list, MarkdownBlock? before, Func<INode, List<MarkdownBlock>> inner)
    {
        var isOrdered = list.LocalName == "ol";
        var (first, other) = isOrdered ? ('.', ')') : ('-', '*');
        var sign = before is { Kind: MarkdownBlockKind.List } && before.Sign == first ? other : first;
        var items = Items(list).Select(item => (Box: BoxOf(item), Blocks: inner(item))).Where(item => item.Blocks.Count > 0).ToList();
        if (items.Count == 0) return null;
        var isLoose = items.Exists(item => !IsTight(item.Blocks));
        var number = isOrdered && int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && start < 900_000_000 ? start : 1;
        var lines = new List<string>();
        foreach (var (box, blocks) in items)
        {
            var mark = isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}{sign} ") : $"{sign} ";
            // A hyphen and three more are no item, but one line across the page.
            if (blocks[0].Text == "---") blocks[0] = blocks[0] with { Text = "___" };
            var text = box + string.Join(isLoose ? "\n\n" : "\n", blocks.Select(block => block.Text));
            lines.Add(MarkdownBlocks.Indent(text, mark, new string(' ', mark.Length)));
        }

        return new(MarkdownBlockKind.List, string.Join(isLoose ? "\n\n" : "\n", lines), sign);
    }

    /// <summary>By letters, downwards, or with numbers left out; Markdown counts from a number upwards, and a text may name an item by
    /// its number.</summary>
    public static bool IsCountedOtherwise(IElement list) =>
        list.HasAttribute("reversed") || list.GetAttribute("type") is "a" or "A" or "i" or "I"
        || list.Children.Any(item => item.HasAttribute("value"));

    private static bool IsTight(List<MarkdownBlock> blocks) =>
        blocks.Count == 1
            || (blocks[0].Kind == MarkdownBlockKind.Words && blocks.Skip(1).All(block => block.Kind == MarkdownBlockKind.List));

    /// <summary>Old pages have lists right in lists: they belong to the item before.</summary>
    private static List<INode> Items(IElement list)
    {
        foreach (var child in list.ChildNodes.ToList())
        {
            if (child is IElement element && element.LocalName is "ul" or "ol")
            {
                if (element.PreviousElementSibling is { LocalName: "li" } item) item.AppendChild(element);
                else Wrap(element);
            }
            else if (child is IText text && !string.IsNullOrWhiteSpace(text.Data)) Wrap(text);
        }

        return [.. list.ChildNodes.Where(child => child is IElement)];
    }

    private static void Wrap(INode node)
    {
        var item = node.Owner!.CreateElement("li");
        node.Parent!.ReplaceChild(item, node);
        item.AppendChild(node);
    }

    private static string BoxOf(INode item)
    {
        if (item is not IElement element || element.QuerySelector("input[type=checkbox]") is not { } box || box.Closest("li") != element)
            return "";
        var isDone = box.HasAttribute("checked");
        box.Remove();
        return isDone ? "[x] " : "[ ] ";
    }
}

/// <summary>Terms and what they mean.</summary>
internal static class DefinitionMarkdown
{
    /// <param name="line">Makes one line of Markdown of a term.</param>
    public static IEnumerable<MarkdownBlock> Of(IElement list, Func<IElement, string> line, Func<INode, List<MarkdownBlock>> inner)
    {
        var lines = new List<string>();
        var hasTerm = false;
        foreach (var part in list.Children.SelectMany(part => part.LocalName == "div" ? part.Children : (IEnumerable<IElement>)[part]))
        {
            if (part.LocalName == "dt" && line(part) is { Length: > 0 } term)
            {
                if (hasTerm && lines[^1].StartsWith(':')) lines.Add("");
                lines.Add(term);
                hasTerm = true;
            }
            else if (part.LocalName == "dd" && inner(part) is { Count: > 0 } blocks)
            {
                if (!hasTerm)
                {
                    foreach (var block in blocks) yield return block;
                    continue;
                }

                lines.Add(MarkdownBlocks.Indent(MarkdownBlocks.Join(blocks), ":   ", "    "));
            }
        }

        if (lines.Count > 0) yield return new(MarkdownBlockKind.Other, string.Join('\n', lines));
    }
}
