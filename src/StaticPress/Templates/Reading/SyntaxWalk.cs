using Scriban.Syntax;

namespace StaticPress.Templates.Reading;

/// <summary>All nodes of a template as Scriban read it.</summary>
internal static class SyntaxWalk
{
    public static IEnumerable<ScriptNode> All(ScriptNode root)
    {
        var open = new Stack<ScriptNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            yield return node;
            // Not by Children, which makes an enumerator for each node: every build walks all templates several times.
            for (var i = node.ChildrenCount - 1; i >= 0; i--)
            {
                if (node.GetChildren(i) is { } child) open.Push(child);
            }
        }
    }
}
