namespace StaticPress.Templates.Language;

/// <summary>One member of one kind of view: a place in a template that has met it need not look it up again.</summary>
internal abstract class ViewMember
{
    /// <returns>False for a view of another kind.</returns>
    public abstract bool TryGet(View view, out object? value);
}

/// <inheritdoc/>
internal sealed class ViewMember<TView>(Func<TView, object?> get) : ViewMember
    where TView : View
{
    public object? Of(TView view) => get(view);

    public override bool TryGet(View view, out object? value)
    {
        var isKnown = view is TView;
        value = isKnown ? get((TView)view) : null;
        return isKnown;
    }
}
