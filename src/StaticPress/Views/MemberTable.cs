using System.Collections;
using System.Collections.Frozen;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>The names that a theme may use on one kind of view, each with what it gives: declared here and nowhere else.</summary>
internal sealed class MemberTable<TView> : IEnumerable<string>
    where TView : View
{
    private readonly Dictionary<string, ViewMember<TView>> _declared = new(StringComparer.Ordinal);
    private FrozenDictionary<string, ViewMember<TView>>? _frozen;

    public IReadOnlyList<string> Names => [.. _declared.Keys.Order(StringComparer.Ordinal)];

    public Func<TView, object?> this[string name]
    {
        set => _declared.Add(name, new ViewMember<TView>(value));
    }

    public ViewMember<TView>? Find(string name) =>
        (_frozen ??= _declared.ToFrozenDictionary(StringComparer.Ordinal)).GetValueOrDefault(name);

    public bool TryGet(TView view, string name, out object? value)
    {
        var member = Find(name);
        value = member?.Of(view);
        return member is not null;
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

    public override ViewMember? Find(string member) => table.Find(member);
}
