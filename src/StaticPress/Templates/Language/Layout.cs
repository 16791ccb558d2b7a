using System.Collections.Frozen;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary>A layout with all it extends.</summary>
/// <param name="Parts">The layout itself first, the one that writes <c>&lt;html&gt;</c> last.</param>
/// <param name="Blocks">For each block the body furthest down.</param>
internal sealed record Layout(IReadOnlyList<ParsedTemplate> Parts, FrozenDictionary<string, ScriptBlockStatement> Blocks)
{
    public static Layout Of(ParsedTemplate template)
    {
        var parts = new List<ParsedTemplate>();
        var blocks = new Dictionary<string, ScriptBlockStatement>(StringComparer.Ordinal);
        for (var part = template; part is not null; part = part.Parent)
        {
            parts.Add(part);
            foreach (var (name, body) in part.Blocks) blocks.TryAdd(name, body);
        }

        return new Layout(parts, blocks.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
