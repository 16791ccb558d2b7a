using System.Collections;

namespace StaticPress.Templates.Language;

/// <summary>
/// A list of the site's whose things are made when somebody looks at them: one of ten thousand posts costs no more than its first five.
/// </summary>
/// <param name="at">Gives the same thing each time.</param>
internal sealed class LazyList(int count, Func<int, object?> at) : IList
{
    public static readonly LazyList Empty = new(0, _ => null);

    public int Count => count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => true;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => at(index);
        set => throw new NotSupportedException();
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        for (var i = 0; i < count; i++)
        {
            if (Equals(at(i), value)) return i;
        }

        return -1;
    }

    public void CopyTo(Array array, int index)
    {
        for (var i = 0; i < count; i++) array.SetValue(at(i), index + i);
    }

    public IEnumerator GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return at(i);
    }

    int IList.Add(object? value) => throw new NotSupportedException();

    void IList.Clear() => throw new NotSupportedException();

    void IList.Insert(int index, object? value) => throw new NotSupportedException();

    void IList.Remove(object? value) => throw new NotSupportedException();

    void IList.RemoveAt(int index) => throw new NotSupportedException();
}
