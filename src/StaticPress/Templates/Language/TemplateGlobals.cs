using System.Collections.Concurrent;
using System.Collections.Frozen;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>What every page of a build sees (<c>site</c>, <c>theme</c>, functions), and the fragments <c>cached</c> made.</summary>
/// <remarks>Shared by all threads: two that miss the same fragment at once make the same bytes.</remarks>
internal sealed class TemplateGlobals : View
{
    private readonly string[] _names;
    private readonly object?[] _values;
    private readonly FrozenDictionary<string, int> _places;

    public TemplateGlobals(IReadOnlyDictionary<string, object?> values)
    {
        _names = [.. values.Keys.Order(StringComparer.Ordinal)];
        _values = [.. _names.Select(name => values[name])];
        _places = _names.Index().ToFrozenDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
    }

    public override IReadOnlyList<string> Members => _names;

    /// <summary>Stands for these globals where they themselves must not be kept.</summary>
    internal object Build { get; } = new();

    internal ConcurrentDictionary<CacheKey, Markup> Fragments { get; } = new();

    internal ListResults Lists { get; } = new();

    public override bool TryGet(string member, out object? value)
    {
        var place = -1;
        return TryGet(member, ref place, out value);
    }

    /// <param name="place">Where the asker has found it last, and finds it again in a moment.</param>
    public bool TryGet(string member, ref int place, out object? value)
    {
        var isThere = (uint)place < (uint)_names.Length && _names[place] == member;
        if (!isThere && _places.TryGetValue(member, out var found)) (isThere, place) = (true, found);
        value = isThere ? _values[place] : null;
        return isThere;
    }
}
