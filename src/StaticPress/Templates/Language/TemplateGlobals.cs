using System.Collections.Concurrent;
using System.Collections.Frozen;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>What every page of a build sees (<c>site</c>, <c>theme</c>, functions), and the fragments <c>cached</c> made.</summary>
/// <remarks>Shared by all threads: two that miss the same fragment at once make the same bytes.</remarks>
internal sealed class TemplateGlobals : View
{
    private readonly FrozenDictionary<string, object?> _values;

    public TemplateGlobals(IReadOnlyDictionary<string, object?> values)
    {
        _values = values.ToFrozenDictionary(StringComparer.Ordinal);
        Members = [.. _values.Keys.Order(StringComparer.Ordinal)];
    }

    public override IReadOnlyList<string> Members { get; }

    internal ConcurrentDictionary<CacheKey, Markup> Fragments { get; } = new();

    internal ListResults Lists { get; } = new();

    public override bool TryGet(string member, out object? value) => _values.TryGetValue(member, out value);
}
