using System.Collections;
using System.Collections.Frozen;
using StaticPress.Rendering.Templates;

namespace StaticPress.Rendering.Views;

/// <summary>The names that a theme may use on one kind of view, each with what it gives: declared here and nowhere else.</summary>
internal sealed class MemberTable<TView> : IEnumerable<string>
{
    private readonly Dictionary<string, Func<TView, object?>> _declared = new(StringComparer.Ordinal);
    private FrozenDictionary<string, Func<TView, object?>>? _frozen;

    public IReadOnlyList<string> Names => [.. _declared.Keys.Order(StringComparer.Ordinal)];

    public Func<TView, object?> this[string name]
    {
        set => _declared.Add(name, value);
    }

    public bool TryGet(TView view, string name, out object? value)
    {
        _frozen ??= _declared.ToFrozenDictionary(StringComparer.Ordinal);
        var found = _frozen.TryGetValue(name, out var get);
        value = found ? get!(view) : null;
        return found;
    }

    public IEnumerator<string> GetEnumerator() => Names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A view whose members are in a <see cref="MemberTable{TView}"/>.</summary>
internal abstract class View<TSelf>(MemberTable<TSelf> table) : View
    where TSelf : View<TSelf>
{
    public override IReadOnlyList<string> Members => table.Names;

    public override bool TryGet(string member, out object? value) => table.TryGet((TSelf)this, member, out value);
}
