using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary><c>post.author.name</c>: members of views, asked for directly.</summary>
internal sealed class MemberNode : ScriptMemberExpression
{
    /// <summary>Of the kind of view met last. Whichever thread sets it, it is right for that kind.</summary>
    private ViewMember? _last;

    public override object? Evaluate(TemplateContext context) =>
        TryGet((RenderContext)context, out var value) ? value : AbsentKeys.IsAbsent(Target, context) ? null : base.Evaluate(context);

    public override object? GetValue(TemplateContext context) =>
        TryGet((RenderContext)context, out var value) ? value : AbsentKeys.IsAbsent(Target, context) ? null : base.GetValue(context);

    /// <returns>False for whatever is not plain: Scriban's own way finds its value, or what is wrong with it.</returns>
    public bool TryGet(RenderContext context, out object? value)
    {
        value = null;
        var found = Target switch
        {
            NameNode name => context.Names.TryGet(name, out value),
            MemberNode member => member.TryGet(context, out value),
            ArgumentNode argument => argument.TryGet(context, out value),
            _ => false,
        };
        if (!found) return false;
        if (value is View view) return TryGet(view, out value);
        if (value is not IList list || value is ScriptArray || Member!.Name != "size") return false;
        value = list.Count;
        return true;
    }

    private bool TryGet(View view, out object? value)
    {
        if (_last is { } last && last.TryGet(view, out value)) return true;
        _last = view.Find(Member!.Name);
        return view.TryGet(Member.Name, out value);
    }
}

/// <summary>
/// A name under which no template stores a value: only a loop, the page or the site can give it a meaning, so it is looked
/// up in <see cref="RunNames"/> and not, as Scriban must, in every scope there might be.
/// </summary>
internal sealed class NameNode(string name) : ScriptVariableGlobal(name)
{
    private int _place = -1;

    public override object? Evaluate(TemplateContext context) =>
        // What may be a function is left to Scriban, which calls it.
        ((RenderContext)context).Names.TryGet(this, out var value) && value is View ? value : base.Evaluate(context);

    public override object? GetValue(TemplateContext context) =>
        ((RenderContext)context).Names.TryGet(this, out var value) ? value : base.GetValue(context);

    public bool TryGet(TemplateGlobals globals, out object? value) => globals.TryGet(Name, ref _place, out value);
}

/// <summary><c>$1</c></summary>
internal sealed class ArgumentNode(int index) : ScriptIndexerExpression, IScriptVariablePath
{
    object? IScriptVariablePath.GetValue(TemplateContext context) =>
        TryGet((RenderContext)context, out var value) ? value : GetValue(context);

    /// <returns>False outside a partial.</returns>
    public bool TryGet(RenderContext context, out object? value)
    {
        var given = context.Names.Arguments;
        value = given is not null && index < given.Count ? given[index] : null;
        return given is not null;
    }
}

/// <summary><c>asset 'site.css'</c>: a function of the site's, given nothing of the page's, is called once for all pages.</summary>
internal sealed class ConstantCallNode : ScriptFunctionCall
{
    private Settled? _settled;

    public override object? Evaluate(TemplateContext context)
    {
        var build = ((RenderContext)context).Globals.Build;
        if (_settled is { } known && ReferenceEquals(known.Build, build)) return known.Value;
        var value = base.Evaluate(context);
        // Two threads may settle it at once: both find the same.
        _settled = new Settled(build, value);
        return value;
    }

    /// <summary>Without the globals themselves, which hold a whole site that a preview may have left behind.</summary>
    private sealed record Settled(object Build, object? Value);
}
