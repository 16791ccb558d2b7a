using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary>What a theme sees of a thing: named members, read-only, worked out when asked for. No reflection.</summary>
internal abstract class View : IScriptObject
{
    /// <summary>Every member there may be; one list for all views of a kind.</summary>
    public abstract IReadOnlyList<string> Members { get; }

    /// <returns>False only for a name that is not a member; an absent value is true with null.</returns>
    public abstract bool TryGet(string member, out object? value);

    /// <returns>The member as all views of this kind have it; null where each has members of its own.</returns>
    public virtual ViewMember? Find(string member) => null;

    /// <summary>Whether every page that shows the thing is given this very view, so that <c>cached</c> may know it again.</summary>
    public virtual bool IsShared => false;

    /// <summary>What it is compared by: a date by its moment. Null where a member must be named.</summary>
    public virtual object? Order => null;

    int IScriptObject.Count => Members.Count;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    IEnumerable<string> IScriptObject.GetMembers() => Members;

    bool IScriptObject.Contains(string member) => Members.Contains(member);

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        TryGet(member, out value);

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;
}

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
        if (view is not TView known)
        {
            value = null;
            return false;
        }

        value = get(known);
        return true;
    }
}
