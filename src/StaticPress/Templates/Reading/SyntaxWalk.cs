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
            foreach (var child in node.Children.Reverse()) open.Push(child);
        }
    }
}
