using System.Collections;

namespace StaticPress.Templates.Language;

/// <summary>
/// What an author wrote below names of his own, which nobody knows beforehand: a key that is not there is empty, and so is what is asked of
/// it.
/// <c>for</c> goes through it key by key.
/// </summary>
internal abstract class MapView : View, IReadOnlyCollection<EntryView>
{
    public int Count => Keys.Count;

    /// <summary>In the order of the file.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    public sealed override IReadOnlyList<string> Members => Keys;

    /// <returns>Null for a key that is not there.</returns>
    public abstract object? ValueOf(string key);

    /// <summary>Also <c>size</c>, where no key is called so.</summary>
    public sealed override bool TryGet(string member, out object? value)
    {
        value = ValueOf(member);
        if (value is null && member == "size" && !Keys.Contains(member)) value = Count;
        return true;
    }

    public IEnumerator<EntryView> GetEnumerator() => Keys.Select(key => new EntryView(key, ValueOf(key))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A key of a map with its value.</summary>
internal sealed class EntryView(string key, object? value) : View
{
    public static readonly IReadOnlyList<string> Names = ["key", "value"];

    public override IReadOnlyList<string> Members => Names;

    public override bool TryGet(string member, out object? found)
    {
        found = member switch
        {
            "key" => key,
            "value" => value,
            _ => null,
        };
        return member is "key" or "value";
    }
}
